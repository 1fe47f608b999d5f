import { basename, dirname, join } from 'node:path';

import { manifestTexts } from '../../content/manifest-texts.js';
import { languageChain, sourceLanguage } from '../../i18n/languages.js';
import type { Manifest } from '../../schema/index.js';
import { UsageError, type Io } from '../io.js';
import { readText } from '../read-json.js';
import { readManifest } from '../read-manifest.js';
import { catalogueFiles } from './catalogue-files.js';
import type { CatalogueSet, Language } from './catalogue-set.js';
import { contentContexts } from './content-contexts.js';
import { readContexts, type Contexts } from './contexts.js';
import { inlineTexts, sourceTexts } from './extract.js';
import { readLock } from './lock.js';
import { readTexts, type Texts } from './texts-file.js';

/** A set as its files are, with the source of today beside the one they know. */
export interface LoadedSet extends CatalogueSet {
  /** The source texts when the files were last brought up to date. */
  readonly before: Texts;
  readonly manifest: Manifest | undefined;
}

/**
 * Loads the catalogues of a manifest, or a folder of interface strings.
 * @param name a manifest, or a folder that has `en.json`
 * @param locales languages that a manifest does not name in `catalogs`, or a folder has no file for, yet
 * @throws {UsageError} when it is neither
 */
export async function loadSet(
  name: string | undefined,
  io: Io,
  locales: readonly string[] = [],
): Promise<LoadedSet> {
  if (name === undefined) throw new UsageError('Name a manifest, or a folder of locale files.');
  const wrong = locales.find((tag) => languageChain(tag).length === 0);
  if (wrong !== undefined) throw new UsageError(`--locale ${wrong} is not a language tag.`);
  const names = await io.readFolder(name).catch(() => undefined);
  return names ? loadStrings(name, { names, locales }, io) : loadContent(name, locales, io);
}

interface Folder {
  readonly names: readonly string[];
  readonly locales: readonly string[];
}

async function loadStrings(folder: string, { names, locales }: Folder, io: Io): Promise<LoadedSet> {
  const known = names.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  const tags = [...new Set([...known, ...locales])];
  if (!known.includes(sourceLanguage))
    throw new UsageError(
      `${folder} has no ${sourceLanguage}.json, which the others are made from.`,
    );
  const files = await Promise.all(
    tags.sort().map((tag) => loadLanguage(tag, join(folder, `${tag}.json`), io)),
  );
  const source = files.find(({ tag }) => tag === sourceLanguage) as Language;
  const contextPath = names.includes('strings.context')
    ? join(folder, 'strings.context')
    : undefined;
  return {
    kind: 'strings',
    name: folder,
    source,
    languages: files.filter((file) => file !== source),
    ...(await loadLock(join(folder, 'strings.lock'), io)),
    contexts: await loadContexts(contextPath, io),
    contextPath,
    before: source.file.texts,
    manifest: undefined,
  };
}

async function loadContexts(path: string | undefined, io: Io): Promise<Contexts> {
  if (path === undefined) return new Map();
  try {
    return readContexts(await readText(path, io));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}

async function loadContent(path: string, locales: readonly string[], io: Io): Promise<LoadedSet> {
  const manifest = await readManifest(path, io);
  const { defaultLocale, catalogs = {} } = manifest;
  const files = catalogueFiles(path, catalogs);
  const tags = [...new Set([...Object.keys(catalogs), ...locales])].filter(
    (tag) => tag !== defaultLocale,
  );
  const known = await loadLanguage(defaultLocale, files(defaultLocale), io);
  const texts = sourceTexts(manifest);
  const languages = await Promise.all(
    tags.sort().map(async (tag) => {
      const language = await loadLanguage(tag, files(tag), io);
      return { ...language, inline: inlineTexts(manifest, tag) };
    }),
  );
  const lockPath = join(dirname(path), `${basename(path).replace(/\.json$/, '')}.catalog.lock`);
  return {
    kind: 'content',
    name: path,
    source: { ...known, file: { ...known.file, texts } },
    languages,
    ...(await loadLock(lockPath, io)),
    contexts: contentContexts(manifestTexts(manifest)),
    contextPath: undefined,
    before: known.file.texts,
    manifest,
  };
}

async function loadLanguage(tag: string, path: string, io: Io): Promise<Language> {
  const text = (await io.exists(path)) ? await readText(path, io) : '';
  return { tag, path, file: readTexts(text), inline: new Map() };
}

async function loadLock(lockPath: string, io: Io) {
  const text = (await io.exists(lockPath)) ? await readText(lockPath, io) : '';
  return { lock: readLock(text), lockPath };
}
