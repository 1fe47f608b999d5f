import { languageChain } from '../../../i18n/languages.js';
import { found, shown, type CatalogFinding } from '../catalog-finding.js';
import { filled, type CatalogueSet, type Language } from '../catalogue-set.js';
import { glossary, type Term, type TermIn } from '../glossary.js';
import { sourceKey } from '../plurals.js';

/** Terms of the field that the glossary translates differently. */
export function termRules(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const isEnglish = languageChain(set.source.tag).includes('en') && language !== set.source;
  return filled(language.file.texts).flatMap(([key, text]) => {
    const from = sourceKey(key, set.source.file.texts);
    const source = from === undefined ? '' : (set.source.file.texts.get(from) ?? '');
    const tell = (problem: string, term: TermIn): CatalogFinding =>
      found(
        'term',
        language,
        key,
        `${shown(text)} ${problem}.`,
        `The glossary has ${listed(term)}.`,
      );
    return [
      ...wrongWords(text, language.tag).map(([word, term]) => tell(`says "${word}"`, term)),
      ...(isEnglish ? termsOf(source) : []).flatMap(({ en, in: words }) => {
        const term = termIn(words, language.tag);
        if (!term || term.use.some((word) => isSaid(text, word, language.tag))) return [];
        return [tell(`has no word for "${en}"`, term)];
      }),
    ];
  });
}

function wrongWords(text: string, tag: string): readonly (readonly [word: string, term: TermIn])[] {
  return glossary.flatMap(({ in: words }) => {
    const term = termIn(words, tag);
    const word = term?.avoid.find((one) => has(text, one));
    return term && word !== undefined ? [[word, term] as const] : [];
  });
}

/** The terms that an English text uses; one that is part of a longer one is not another. */
function termsOf(source: string): readonly Term[] {
  const here = glossary.filter(({ en, kind }) => kind === 'term' && has(source, en));
  return here.filter(({ en }) => !here.some((other) => other.en !== en && other.en.includes(en)));
}

/** The term in a language, else in its parents; Portuguese without a country is that of Brazil. */
function termIn(words: Term['in'], tag: string): TermIn | undefined {
  const tags = languageChain(tag).map((one) => (one === 'pt' ? 'pt-BR' : one));
  return tags.flatMap((one) => words[one] ?? [])[0];
}

/** German joins words: a term may be any part of a longer one. */
function isSaid(text: string, word: string, tag: string): boolean {
  if (tag.startsWith('de')) return text.toLowerCase().includes(word.toLowerCase());
  return has(text, word);
}

/** Whether a text has a word or its inflections: the stem is followed by few letters. */
function has(text: string, word: string): boolean {
  const stem = word.toLowerCase();
  const at = text.toLowerCase();
  for (let index = at.indexOf(stem); index >= 0; index = at.indexOf(stem, index + 1)) {
    const isStart = !/[\p{L}\p{N}]/u.test(at[index - 1] ?? '');
    const rest = /^\p{L}*/u.exec(at.slice(index + stem.length))?.[0] ?? '';
    if (isStart && rest.length <= 3) return true;
  }
  return false;
}

const listed = ({ use }: TermIn): string => use.map((word) => `"${word}"`).join(' or ');
