import { manifestTexts } from '../../content/manifest-texts.js';
import type { LocalizedText, Manifest } from '../../schema/index.js';
import type { Io } from '../io.js';
import { readJson } from '../read-json.js';
import { loadSet, type LoadedSet } from './load-set.js';
import { writeTexts } from './texts-file.js';

/**
 * Takes what a manifest says in some languages out of it, into their catalogues, and writes both.
 * @param locales the languages; all that have a catalogue, when it is empty
 * @returns the set as it is then
 */
export async function movedInline(
  set: LoadedSet,
  locales: readonly string[],
  io: Io,
): Promise<LoadedSet> {
  if (!set.manifest) return set;
  const moving = set.languages.filter(({ tag }) => locales.length === 0 || locales.includes(tag));
  // Not the parsed manifest: what that left out must stay in the file.
  const manifest = (await readJson(set.name, io)) as Manifest;
  const tags = moving.map(({ tag }) => tag);
  for (const { text, replace } of manifestTexts(manifest)) replace(without(text, tags, manifest));
  for (const { file, inline, path } of moving)
    await io.writeFile(path, writeTexts(new Map([...file.texts, ...inline])));
  await io.writeFile(set.name, `${JSON.stringify(manifest, null, 2)}\n`);
  return loadSet(set.name, io, locales);
}

/** A text keeps at least one language, and what is left in the default locale alone is a plain string. */
function without(
  text: LocalizedText,
  tags: readonly string[],
  { defaultLocale }: Manifest,
): LocalizedText {
  if (typeof text === 'string') return text;
  const left = Object.entries(text).filter(([tag]) => !tags.includes(tag));
  const own = left.find(([tag]) => tag === defaultLocale);
  if (!own) return text;
  return left.length === 1 ? own[1] : Object.fromEntries(left);
}
