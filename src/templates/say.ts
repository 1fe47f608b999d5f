import { html, type TemplateResult } from 'lit';

import type { Localized } from '../content/localize.js';
import { formatValue, type Sentence, type Value, type Words } from '../i18n/index.js';

/** Anything a view can hold that is text in the end. */
export type Sayable = Localized | Sentence | Value;

/** The plain text of something sayable, for attributes, where a language cannot be marked. */
export function textOf(said: Sayable, words: Words): string {
  if (typeof said === 'string') return said;
  if ('lang' in said) return said.text;
  if ('key' in said) return words.t(said.key, said.params, said.count);
  return formatValue(said, words.lang);
}

/** Something sayable as content: text in another language than the element's is marked with its `lang`. */
export function say(said: Sayable | undefined, words: Words): TemplateResult | string {
  if (said === undefined) return '';
  const text = textOf(said, words);
  const lang = languageOf(said, words);
  return sameLanguage(lang, words.lang) ? text : html`<span lang=${lang}>${text}</span>`;
}

/** The language to mark a block with; `undefined` where it is the element's own. */
export function foreignLang(said: Localized, words: Words): string | undefined {
  return sameLanguage(said.lang, words.lang) ? undefined : said.lang;
}

function languageOf(said: Sayable, words: Words): string {
  if (typeof said === 'string') return words.lang;
  if ('lang' in said) return said.lang;
  return 'key' in said ? words.langOf(said.key) : words.lang;
}

/** `de` and `de-AT` are one language to a screen reader's voice; `pt-BR` in a `pt` page, too. */
function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
