import type { Localized } from '../../content/localize.js';
import { formatValue } from '../../i18n/format.js';
import type { Sentence, Value } from '../../i18n/index.js';
import { h, type Content, type Element } from '../html.js';
import type { RenderContext } from './context.js';

/** Anything a view can hold that is text in the end. */
export type Sayable = Localized | Sentence | Value;

type Speaking = Pick<RenderContext, 'words'>;

/** The plain text of something sayable, for attributes, where a language cannot be marked. */
export function textOf(said: Sayable, { words }: Speaking): string {
  if (typeof said === 'string') return said;
  if ('lang' in said) return said.text;
  if ('key' in said) return words.t(said.key, said.params, said.count);
  return formatValue(said, words.lang);
}

/** Something sayable: text in another language than the page's is marked with its `lang`. */
export function say(said: Sayable | undefined, context: Speaking): Content {
  if (said === undefined) return undefined;
  const text = textOf(said, context);
  const lang = foreignLang(said, context);
  return lang ? h('span', { lang }, text) : text;
}

/** Things said on one line, with dots between. */
export function sayAll(said: readonly (Sayable | undefined)[], context: Speaking): Content {
  const shown = said.filter((one) => one !== undefined);
  return shown.map((one, index) => [index > 0 ? ' · ' : undefined, say(one, context)]);
}

/** A heading of the level that is due. */
export function heading(said: Sayable, context: Speaking & Pick<RenderContext, 'level'>): Element {
  const level = Math.min(context.level, 6) as 1 | 2 | 3 | 4 | 5 | 6;
  return h(`h${level}`, {}, say(said, context));
}

/** The language to mark something with; `undefined` where it is the page's own. */
export function foreignLang(said: Sayable, { words }: Speaking): string | undefined {
  const lang = languageOf(said, { words });
  // `de` and `de-AT` are one language to a screen reader's voice.
  return lang.split('-')[0] === words.lang.split('-')[0] ? undefined : lang;
}

function languageOf(said: Sayable, { words }: Speaking): string {
  if (typeof said === 'string') return words.lang;
  if ('lang' in said) return said.lang;
  return 'key' in said ? words.langOf(said.key) : words.lang;
}
