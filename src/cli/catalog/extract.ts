import type { Manifest } from '../../schema/index.js';
import { fieldOfKey, manifestTexts, sourceText } from '../../content/manifest-texts.js';
import { isTranslated } from './content-contexts.js';
import { keyRenames } from './key-renames.js';
import type { Lock, Made } from './lock.js';
import { remembered } from './lock.js';
import { sourceKey } from './plurals.js';
import type { Texts } from './texts-file.js';

/** The texts of a manifest for translators, in its own language. */
export function sourceTexts(manifest: Manifest): Texts {
  return new Map(
    manifestTexts(manifest)
      .filter(isTranslated)
      .map(({ key, text }) => [key, sourceText(text, manifest.defaultLocale)]),
  );
}

/** The texts that a manifest itself has in a language. */
export function inlineTexts(manifest: Manifest, tag: string): Texts {
  return new Map(
    manifestTexts(manifest).flatMap(({ key, text }) => {
      const own = typeof text === 'string' ? undefined : text[tag];
      return own ? [[key, own] as const] : [];
    }),
  );
}

/** The files of a set, as texts alone. */
export interface Extracted {
  readonly source: Texts;
  readonly languages: ReadonlyMap<string, Texts>;
  readonly lock: Lock;
}

/** What a manifest says itself, per language: no gap in a catalogue. */
export type Inline = ReadonlyMap<string, Texts>;

/** What an update did. Lists hold keys. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** Gone from the source; their translations stay in the files unless they are pruned. */
  readonly removed: readonly string[];
}

/**
 * Brings catalogues up to date with their source. A text whose key has changed takes its translations along;
 * no translation is lost, except those of keys that are gone when `prune` says so.
 * @param before what the files hold
 * @param source the source texts of today
 */
export function update(
  before: Extracted,
  source: Texts,
  { prune, inline }: { readonly prune: boolean; readonly inline: Inline },
): { readonly after: Extracted; readonly changes: Changes } {
  const renames = keyRenames(before.source, source, fieldOfKey);
  const after = {
    source,
    languages: new Map(
      [...before.languages].map(([tag, texts]) => {
        const gaps = [...source.keys()].filter((key) => !inline.get(tag)?.has(key));
        return [tag, updated(texts, { source, gaps, renames, prune })];
      }),
    ),
  };
  const lock = lockOf(after, renamedLock(before.lock, renames));
  return { after: { ...after, lock }, changes: changesOf(before.source, source, renames) };
}

/** What to remember of all translations: see `lock`. */
export function lockOf({ source, languages }: Omit<Extracted, 'lock'>, before: Lock): Lock {
  return new Map(
    [...languages].map(([tag, texts]) => {
      const known = before.get(tag);
      const entries = [...texts].flatMap(([key, target]): [string, Made][] => {
        const from = sourceKey(key, source);
        const made = known?.get(key);
        if (target.trim() === '') return [];
        if (from === undefined) return made ? [[key, made]] : [];
        return [[key, remembered(made, source.get(from) ?? '', target)]];
      });
      return [tag, new Map(entries)];
    }),
  );
}

interface Updating {
  readonly source: Texts;
  /** Keys that the file should have. */
  readonly gaps: readonly string[];
  readonly renames: ReadonlyMap<string, string>;
  readonly prune: boolean;
}

/** What is not translated yet stands as an empty text, for people who work in the file. */
function updated(texts: Texts, { source, gaps, renames, prune }: Updating): Texts {
  const carried = new Map([...texts].map(([key, text]) => [renames.get(key) ?? key, text]));
  for (const key of gaps) if (!carried.has(key)) carried.set(key, '');
  for (const [key, text] of carried)
    if (!source.has(key) && (prune || text.trim() === '')) carried.delete(key);
  return carried;
}

function renamedLock(lock: Lock, renames: ReadonlyMap<string, string>): Lock {
  return mapValues(
    lock,
    (entries) => new Map([...entries].map(([key, made]) => [renames.get(key) ?? key, made])),
  );
}

function changesOf(before: Texts, source: Texts, renames: ReadonlyMap<string, string>): Changes {
  const arrived = new Set(renames.values());
  return {
    added: [...source.keys()].filter((key) => !before.has(key) && !arrived.has(key)),
    changed: [...source].flatMap(([key, text]) =>
      before.has(key) && before.get(key) !== text ? [key] : [],
    ),
    renamed: [...renames],
    removed: [...before.keys()].filter((key) => !source.has(key) && !renames.has(key)),
  };
}

function mapValues<T, R>(map: ReadonlyMap<string, T>, change: (value: T) => R): Map<string, R> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
