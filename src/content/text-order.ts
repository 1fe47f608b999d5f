export type Direction = 'ascending' | 'descending';

/**
 * Orders things by their text, as a language does. Things with the same text stay in the order given; those
 * without any come last, whatever the direction.
 *
 * Comparing two texts costs far more than comparing two numbers, and columns say the same thing often: each
 * text is ranked once, and things are ordered by rank.
 * @param lang a BCP 47 tag
 */
export function textOrder<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  lang: string,
): (direction: Direction) => readonly T[] {
  const texts = items.map(textOf);
  const sorted = [...new Set(texts)].filter(Boolean).sort(new Intl.Collator(lang).compare);
  const ranks = new Map(sorted.map((text, rank) => [text, rank]));
  return (direction) => {
    const sign = direction === 'ascending' ? 1 : -1;
    const keyOf = (text: string): number => sign * (ranks.get(text) ?? sign * sorted.length);
    return items
      .map((item, index) => ({ item, key: keyOf(texts[index] ?? '') }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  };
}
