/** The files of localization teams, as they stand in `locales/`. */
export interface Nested {
  readonly [key: string]: string | Nested;
}

const files = import.meta.glob<Nested>('../../locales/*.json', { eager: true, import: 'default' });

/** Tag → dotted key → text. */
export const locales: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ''), flat(words)]),
  );

function flat(words: Nested, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flat(value, `${prefix}${key}.`),
    ),
  ) as Record<string, string>;
}

const category = /_(zero|one|two|few|many|other)$/;

/** The key of a sentence, without the plural category. */
export const sentenceOf = (key: string): string => key.replace(category, '');

/** Each sentence once, and whether it has plural forms. */
export function sentences(words: Readonly<Record<string, string>>): Map<string, boolean> {
  return new Map(Object.keys(words).map((key) => [sentenceOf(key), category.test(key)]));
}

export const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
