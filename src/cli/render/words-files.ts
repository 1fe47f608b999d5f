import { languageChain } from '../../i18n/languages.js';

/** A part of the words that only some elements ask for. */
export type WordsFile = '' | '.disclosure' | '.register' | '.forms' | '.scope';

/**
 * The files of words that elements will ask for.
 * @param locale the language that they are shown in
 * @param available the languages that there are words in
 * @returns such as `locales/pt-PT.js`
 */
export function wordsFiles(
  locale: string,
  parts: readonly WordsFile[],
  available: readonly string[],
): readonly string[] {
  const tags = languageChain(locale).filter((tag) => available.includes(tag));
  return tags.flatMap((tag) => parts.map((part) => `locales/${tag}${part}.js`));
}
