import { contextOf, filled, parentOf, type CatalogueSet, type Language } from './catalogue-set.js';
import { isStale } from './lock.js';
import { lengthOf } from './placeholders.js';
import { neededKeys, sourceKey } from './plurals.js';

/** How far a language is. Lists hold keys. */
export interface LanguageStatus {
  readonly language: string;
  readonly file: string;
  /** An overlay says only what differs from the language in `over`, and misses nothing. */
  readonly over: string | undefined;
  /** How many texts a whole file has. */
  readonly needed: number;
  readonly translated: number;
  readonly missing: readonly string[];
  /** Translated from a source text that has changed since. */
  readonly stale: readonly string[];
  /** Longer than there is room. */
  readonly tooLong: readonly string[];
  /** Keys that the source does not have (any more). */
  readonly unused: readonly string[];
}

/** How far each language of a set is, in the order of their tags. */
export function statusOf(set: CatalogueSet): readonly LanguageStatus[] {
  return [...set.languages]
    .sort((one, other) => (one.tag < other.tag ? -1 : 1))
    .map((language) => languageStatus(language, set));
}

/** Whether there is something left to do. */
export function isDone({ missing, stale, tooLong }: LanguageStatus): boolean {
  return missing.length + stale.length + tooLong.length === 0;
}

function languageStatus(language: Language, set: CatalogueSet): LanguageStatus {
  const { texts } = set.source.file;
  const parent = parentOf(language, set);
  const needed = neededKeys(texts, language.tag).filter((key) => !language.inline.has(key));
  const wanted = new Set(needed);
  const own = new Map(filled(language.file.texts));
  const has = [...own.keys()].filter((key) => wanted.has(key));
  return {
    language: language.tag,
    file: language.path,
    over: parent?.tag,
    needed: needed.length,
    translated: has.length,
    missing: parent ? [] : needed.filter((key) => !own.has(key)),
    stale: has.filter((key) => isStaleKey(key, language, set)),
    tooLong: has.filter((key) => isTooLong(key, own.get(key) ?? '', set)),
    unused: [...language.file.texts.keys()].filter((key) => !wanted.has(key)),
  };
}

/** Whether the source of a translation has changed since it was made. */
export function isStaleKey(key: string, language: Language, set: CatalogueSet): boolean {
  const from = sourceKey(key, set.source.file.texts);
  const source = from === undefined ? undefined : set.source.file.texts.get(from);
  const target = language.file.texts.get(key);
  if (source === undefined || !target) return false;
  return isStale(set.lock.get(language.tag)?.get(key), source, target);
}

/** Whether a text is longer than there is room for it. */
export function isTooLong(key: string, text: string, set: CatalogueSet): boolean {
  const maximum = contextOf(key, set)?.maximum;
  return maximum !== undefined && lengthOf(text) > maximum;
}
