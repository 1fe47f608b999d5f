import type { Texts } from './texts-file.js';

const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

const category = /_(zero|one|two|few|many|other)$/;

/** The key of a sentence, without its plural category: `documents.pages_one` → `documents.pages`. */
export const sentenceOf = (key: string): string => key.replace(category, '');

/** The plural category that a key ends in. */
export const categoryOf = (key: string): string | undefined => category.exec(key)?.[1];

/** The plural categories of a language, as `Intl.PluralRules` has them, from few to many. */
export function categoriesOf(tag: string): readonly string[] {
  const has: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return order.filter((one) => has.includes(one));
}

/** The key of the source text that a translation is made from: `_many` has none of its own in English. */
export function sourceKey(key: string, source: Texts): string | undefined {
  if (source.has(key)) return key;
  const other = `${sentenceOf(key)}_other`;
  return categoryOf(key) && source.has(other) ? other : undefined;
}

/** The keys that a whole language needs: those of the source, with its own plural categories. */
export function neededKeys(source: Texts, tag: string): readonly string[] {
  const keys = [...source.keys()].flatMap((key) =>
    categoryOf(key) && source.has(`${sentenceOf(key)}_other`)
      ? categoriesOf(tag).map((one) => `${sentenceOf(key)}_${one}`)
      : [key],
  );
  return [...new Set(keys)];
}
