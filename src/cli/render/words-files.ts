import { availableLanguages, languageChain } from '../../i18n/index.js';

/** A part of the words that only some elements ask for. */
export type WordsFile = '' | '.disclosure' | '.register' | '.forms' | '.scope';

/**
 * The files of words that elements will ask for.
 * @param locale the language that they are shown in
 * @returns such as `locales/pt-PT.js`
 */
export function wordsFiles(locale: string, parts: readonly WordsFile[]): readonly string[] {
  const tags = languageChain(locale).filter((tag) => availableLanguages().includes(tag));
  return tags.flatMap((tag) => parts.map((part) => `locales/${tag}${part}.js`));
}
