import {
  knownLanguages,
  languageMarks,
  languageWords,
  type KnownLanguage,
} from './language-words.js';

/** German "das" and "die" are Portuguese and English words, too: what two languages have decides nothing. */
const isSharedWord = (word: string): boolean =>
  knownLanguages.filter((language) => languageWords[language].has(word)).length > 1;

/**
 * The language a text is in, if that is clearly not the one it says. Only German, English and Portuguese are
 * known; a text in another language, or one whose words say nothing, is believed.
 * @param lang the language it says: a BCP 47 tag
 * @param isTitle whether a text is short and may be judged by few words
 */
export function foreignLanguage(
  text: string,
  lang: string,
  isTitle: boolean,
): KnownLanguage | undefined {
  const own = knownLanguages.find((language) => language === lang.split('-')[0]?.toLowerCase());
  if (!own) return undefined;
  // A quotation, a code or an address may well be in another language.
  const plain = text.replace(/[„“"«][^„“”"»]*[“”"»]|`[^`]*`|\(https?:[^)]*\)|\S+@\S+/g, ' ');
  const words = (plain.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isSharedWord(word));
  const counts = new Map(knownLanguages.map((language) => [language, count(words, language)]));
  const ownCount = counts.get(own) ?? 0;
  return knownLanguages.find((language) => {
    const others = counts.get(language) ?? 0;
    if (language === own) return false;
    return isTitle ? isForeignTitle(words, ownCount, others) : others >= 5 && others > 3 * ownCount;
  });
}

/** All its words, or at least two, and none of its own language: a proper name has one foreign word easily. */
function isForeignTitle(words: readonly string[], own: number, others: number): boolean {
  const weighty = words.filter((word) => word.length > 2).length;
  return own === 0 && others > 0 && (others >= 2 || others >= weighty);
}

function count(words: readonly string[], language: KnownLanguage): number {
  return words.filter(
    (word) => languageWords[language].has(word) || languageMarks[language].test(word),
  ).length;
}
