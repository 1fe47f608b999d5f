import type { LocalizedText } from '../schema/index.js';

/** A text and the language it is in, so that a fallback can be marked with its own `lang`. */
export interface Localized {
  readonly text: string;
  readonly lang: string;
}

/** Who reads: the languages wanted, nearest first (`pt-BR`, `pt`), and the one the manifest falls back to. */
export interface Reader {
  readonly chain: readonly string[];
  readonly defaultLocale: string;
}

/**
 * The text for a reader: in the first wanted language that has it, else in the manifest's default locale,
 * else in whatever language there is. A plain string is in the default locale.
 */
export function localize(text: LocalizedText, reader: Reader): Localized;
export function localize(text: LocalizedText | undefined, reader: Reader): Localized | undefined;
export function localize(text: LocalizedText | undefined, reader: Reader): Localized | undefined {
  if (typeof text === 'string') return { text, lang: reader.defaultLocale };
  if (typeof text !== 'object') return undefined;
  const tags = Object.keys(text).filter((tag) => isFilled(text[tag]));
  // Tags have no case (RFC 5646, 2.1.1): a text for `pt-br` is one for `pt-BR`.
  const lang =
    [...reader.chain, reader.defaultLocale]
      .map((wanted) => tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()))
      .find(Boolean) ?? tags[0];
  return lang === undefined ? undefined : { text: text[lang] ?? '', lang };
}

/** Only strings reach a template: anything else in its place could be live (see `schema/own-copy`). */
function isFilled(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Localizes a list and leaves out what has no text. */
export function localizeAll(
  texts: readonly LocalizedText[] | undefined,
  reader: Reader,
): readonly Localized[] {
  return (texts ?? []).flatMap((text) => localize(text, reader) ?? []);
}
