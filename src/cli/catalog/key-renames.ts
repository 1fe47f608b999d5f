import type { Texts } from './texts-file.js';

/** Two texts with fewer words in common are two texts. */
const alike = 0.5;

/**
 * Finds texts whose keys have changed: an entry without an id goes by its first words, so that rewriting it
 * gives it another key. Texts of one field belong together when they are the same or, failing that, most
 * alike.
 * @param field the place of a key without the names of entries; `undefined` when it has none
 * @returns old key → new key, each at most once
 */
export function keyRenames(
  before: Texts,
  after: Texts,
  field: (key: string) => string | undefined,
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const gone = [...before].filter(([key]) => !after.has(key));
  const arrived = new Set([...after.keys()].filter((key) => !before.has(key)));
  const take = (from: string, to: string | undefined): void => {
    if (to === undefined) return;
    renames.set(from, to);
    arrived.delete(to);
  };
  const candidates = (key: string): string[] =>
    [...arrived].filter((to) => field(to) === field(key));
  for (const [key, text] of gone)
    take(
      key,
      candidates(key).find((to) => after.get(to) === text),
    );
  const pairs = gone
    .filter(([key]) => !renames.has(key))
    .flatMap(([from, text]) =>
      candidates(from).map((to) => ({ from, to, score: likeness(text, after.get(to) ?? '') })),
    )
    .filter(({ score }) => score >= alike)
    .sort((one, other) => other.score - one.score);
  for (const { from, to } of pairs) if (!renames.has(from) && arrived.has(to)) take(from, to);
  return renames;
}

/** Dice's coefficient over words: 1 for the same words, 0 for none in common. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const both = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * both) / Math.max(1, ours.size + theirs.size);
}

/** Letters of scripts that set no spaces count one by one. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu,
      ),
  );
}
