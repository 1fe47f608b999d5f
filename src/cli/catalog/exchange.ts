import { contextOf, type CatalogueSet, type Language } from './catalogue-set.js';
import { madeFrom, type Lock } from './lock.js';
import { neededKeys, sourceKey } from './plurals.js';
import { isStaleKey } from './status.js';
import type { Texts } from './texts-file.js';

/** Where the translation of a text stands. */
export const unitStates = ['missing', 'empty', 'translated', 'stale', 'unused'] as const;

export type UnitState = (typeof unitStates)[number];

/** A text on its way to a translator and back. */
export interface Unit {
  readonly key: string;
  readonly source: string;
  /** `undefined` where there is none, which is not the same as an empty one. */
  readonly target: string | undefined;
  readonly state: UnitState;
  readonly note: string;
  readonly maximum: number | undefined;
}

/** A language's file on its way, in whatever format. */
export interface Exchange {
  readonly sourceTag: string;
  readonly tag: string;
  /** The file that it was made from. */
  readonly original: string;
  readonly units: readonly Unit[];
}

/** A language's file for translators: every text, translated or not, and what is only in the file. */
export function exchangeOf(language: Language, set: CatalogueSet): Exchange {
  const { texts } = language.file;
  const needed = neededKeys(set.source.file.texts, language.tag).filter(
    (key) => !language.inline.has(key),
  );
  const keys = [...new Set([...needed, ...texts.keys()])];
  return {
    sourceTag: set.source.tag,
    tag: language.tag,
    original: language.path,
    units: keys.map((key) => unitOf(key, language, set)),
  };
}

function unitOf(key: string, language: Language, set: CatalogueSet): Unit {
  const { texts } = set.source.file;
  const from = sourceKey(key, texts);
  const target = language.file.texts.get(key);
  const context = contextOf(key, set);
  const placeholders = Object.entries(context?.placeholders ?? {}).map(
    ([name, meaning]) => `{{${name}}}: ${meaning}`,
  );
  const note = [context?.description, context?.where, ...placeholders].filter(Boolean).join('\n');
  const state = stateOf(target, from === undefined, isStaleKey(key, language, set));
  const source = from === undefined ? '' : (texts.get(from) ?? '');
  return { key, source, target, state, note, maximum: context?.maximum };
}

function stateOf(target: string | undefined, isUnused: boolean, isStale: boolean): UnitState {
  if (target === undefined) return 'missing';
  if (isUnused) return 'unused';
  if (target === '') return 'empty';
  return isStale ? 'stale' : 'translated';
}

/** What came back, put into a file: what is not mentioned, or has no translation, stays as it is. */
export function imported(texts: Texts, { units }: Exchange): Texts {
  const merged = new Map(texts);
  for (const { key, target } of units) if (target !== undefined) merged.set(key, target);
  return merged;
}

/**
 * What is known after an import: a translation that came back as translated was made from the source that
 * came with it, also where its words are the same as before.
 */
export function importedLock(lock: Lock, { tag, units }: Exchange): Lock {
  const entries = new Map(lock.get(tag));
  for (const { key, source, target, state } of units)
    if (state === 'translated' && target && source !== '')
      entries.set(key, madeFrom(source, target));
  return new Map([...lock, [tag, entries]]);
}
