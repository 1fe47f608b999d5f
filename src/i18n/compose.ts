import type { FlatCatalogue } from './catalogues.js';

/** What a sentence is composed with: its language, the formatted values of its placeholders, its count. */
export interface Filling {
  readonly tag: string;
  readonly filling: Readonly<Record<string, string>>;
  readonly count: number | undefined;
}

/** Finds the plural form of a sentence and fills in its placeholders. */
export type Compose = (catalogue: FlatCatalogue, key: string, filling: Filling) => string;

const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * Composes the sentences of this repository's own catalogues, which use two things of the i18next format:
 * `{{name}}` and cardinal plurals. i18next itself is 14 KB and composes what is written elsewhere; a test
 * holds that both say the same, for every sentence in every language.
 */
export const compose: Compose = (catalogue, key, options) => {
  const { filling } = options;
  const text = catalogue[pluralKey(catalogue, key, options)] ?? '';
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    Object.hasOwn(filling, name) ? (filling[name] ?? '') : '',
  );
};

/**
 * The key of the plural form for a count. As in i18next, `_zero` is used for 0 in every language that has it;
 * unlike there, a form that is missing is `_other`, not silence.
 */
export function pluralKey(
  catalogue: FlatCatalogue,
  key: string,
  { tag, count }: Pick<Filling, 'tag' | 'count'>,
): string {
  if (count === undefined) return key;
  if (count === 0 && Object.hasOwn(catalogue, `${key}_zero`)) return `${key}_zero`;
  let rules = pluralRules.get(tag);
  if (!rules) pluralRules.set(tag, (rules = new Intl.PluralRules(tag)));
  const form = `${key}_${rules.select(count)}`;
  return Object.hasOwn(catalogue, form) ? form : `${key}_other`;
}
