import type { CatalogueSet, Language } from '../../src/cli/catalog/catalogue-set.js';
import { contentContexts } from '../../src/cli/catalog/content-contexts.js';
import { readContexts } from '../../src/cli/catalog/contexts.js';
import { inlineTexts, sourceTexts } from '../../src/cli/catalog/extract.js';
import { readLock } from '../../src/cli/catalog/lock.js';
import { readTexts, writeTexts, type Texts } from '../../src/cli/catalog/texts-file.js';
import { manifestTexts } from '../../src/content/manifest-texts.js';
import { sourceLanguage } from '../../src/i18n/languages.js';
import { parseManifest, type Manifest } from '../../src/schema/index.js';

/** The files of one kind, as they came: text by language. */
export interface Shelf {
  readonly kind: 'strings' | 'content';
  readonly files: Readonly<Record<string, string>>;
  readonly lock: string;
  /** `strings.context`, or the manifest. */
  readonly about: string;
}

/** A manifest that can be read, or why not. */
export function manifestOf(text: string): Manifest {
  const result = parseManifest(JSON.parse(text));
  if (!result.ok)
    throw new TypeError(`This is no trust manifest: ${JSON.stringify(result.issues[0])}`);
  return result.manifest;
}

/**
 * The set that a shelf makes, as the command line would load it, with what was changed.
 * @param edits changed texts, by language
 */
export function setOf(
  shelf: Shelf,
  edits: Readonly<Record<string, Readonly<Record<string, string>>>>,
): CatalogueSet {
  return shelf.kind === 'strings' ? stringsOf(shelf, edits) : contentOf(shelf, edits);
}

type Edits = Parameters<typeof setOf>[1];

function stringsOf({ files, lock, about }: Shelf, edits: Edits): CatalogueSet {
  const languages = Object.keys(files)
    .sort()
    .map((tag) => languageOf(tag, `${tag}.json`, files[tag] ?? '', edits[tag]));
  const source = languages.find(({ tag }) => tag === sourceLanguage);
  if (!source) throw new TypeError(`There is no ${sourceLanguage}.json.`);
  return {
    kind: 'strings',
    name: 'locales',
    source,
    languages: languages.filter((one) => one !== source),
    lock: readLock(lock),
    lockPath: 'strings.lock',
    contexts: readContexts(about),
    contextPath: 'strings.context',
  };
}

function contentOf({ files, lock, about }: Shelf, edits: Edits): CatalogueSet {
  const manifest = manifestOf(about);
  const { defaultLocale } = manifest;
  const source = languageOf(defaultLocale, 'trust.json', '', undefined);
  return {
    kind: 'content',
    name: 'trust.json',
    source: { ...source, file: { ...source.file, texts: sourceTexts(manifest) } },
    languages: Object.keys(files)
      .sort()
      .filter((tag) => tag !== defaultLocale)
      .map((tag) => ({
        ...languageOf(tag, `trust.${tag}.json`, files[tag] ?? '', edits[tag]),
        inline: inlineTexts(manifest, tag),
      })),
    lock: readLock(lock),
    lockPath: 'trust.catalog.lock',
    contexts: contentContexts(manifestTexts(manifest)),
    contextPath: undefined,
  };
}

function languageOf(
  tag: string,
  path: string,
  text: string,
  edits: Readonly<Record<string, string>> = {},
): Language {
  const file = readTexts(text);
  return { tag, path, file: { ...file, texts: edited(file.texts, edits) }, inline: new Map() };
}

/** A text that was emptied is taken out: then it is missing, and falls back. */
function edited(texts: Texts, edits: Readonly<Record<string, string>>): Texts {
  const after = new Map(texts);
  for (const [key, text] of Object.entries(edits)) {
    if (text === '') after.delete(key);
    else after.set(key, text);
  }
  return after;
}

/**
 * The file to save: as it came, byte for byte, where nothing differs; else as the repository writes them.
 * @param before the text of the file as it came
 */
export function savedFile(before: string, edits: Readonly<Record<string, string>> = {}): string {
  const { texts } = readTexts(before);
  const after = edited(texts, edits);
  const isSame =
    after.size === texts.size && [...after].every(([key, text]) => texts.get(key) === text);
  return isSame && before !== '' ? before : writeTexts(after);
}
