import { categoriesOf, categoryOf, neededKeys, sourceKey } from './plurals.js';
import { pieces } from './placeholders.js';
import type { Texts } from './texts-file.js';

/** Languages that nobody speaks, as browsers and Android name them: accented, and right to left. */
export const pseudoLanguages = { accented: 'en-XA', mirrored: 'ar-XB' } as const;

export type PseudoLanguage = (typeof pseudoLanguages)[keyof typeof pseudoLanguages];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

const rightToLeftOverride = '\u202e';
const popDirection = '\u202c';

/** What is markup, code or an address and stays as it is; a link's text may change, its target not. */
const kept =
  /`[^`]*`|\]\([^)]*\)|<[^>\s]+>|[a-z][\w+.-]*:\/\/[^\s)]+|[\w.+-]+@[\w-]+\.[\w.-]+|\\./gi;

/** The marks that begin a line of Markdown: bullets, numbers, quotes. */
const lineStart = /^(?:\s*(?:[-*+]|\d+[.)]|>)\s+)*\s*/;

/** A third more, as translations from English grow. */
const growth = 0.35;

/**
 * A text in a language nobody speaks: accented or written backwards, a third longer, and in brackets. What
 * has none on the page was never translated; what lacks one is cut off. Placeholders, links and code stay.
 */
export function pseudo(text: string, language: PseudoLanguage): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : pseudoLine(line, language)))
    .join('\n');
}

/** All texts of a source in a pseudo-language, with the plural forms that its tag asks for. */
export function pseudoTexts(source: Texts, language: PseudoLanguage): Texts {
  return new Map(
    neededKeys(source, language).map((key) => {
      const from = sourceKey(key, source) ?? key;
      const form =
        categoryOf(key) && categoriesOf(language).length > 2 ? ` ${categoryOf(key)}` : '';
      return [key, pseudo(`${source.get(from) ?? ''}${form}`, language)];
    }),
  );
}

function pseudoLine(line: string, language: PseudoLanguage): string {
  const start = lineStart.exec(line)?.[0] ?? '';
  const end = /\s*$/.exec(line)?.[0] ?? '';
  const body = line.slice(start.length, line.length - end.length);
  const change = language === pseudoLanguages.accented ? accent : mirror;
  return `${start}⟦${transformed(body, change)}${padding(body, change)}⟧${end}`;
}

function transformed(text: string, change: (text: string) => string): string {
  return pieces(text)
    .map((piece) => (piece.isPlaceholder ? piece.text : betweenMarks(piece.text, change)))
    .join('');
}

function betweenMarks(text: string, change: (text: string) => string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    result += change(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + change(text.slice(end));
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
}

/** Word by word, so that lines still break: each is shown from right to left. */
function mirror(text: string): string {
  return text.replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => `${rightToLeftOverride}${word}${popDirection}`,
  );
}

/** Words of five letters that make up what a translation would be longer. */
function padding(text: string, change: (text: string) => string): string {
  const missing = Math.ceil(text.length * growth);
  const words = Math.ceil(missing / 6);
  return Array.from(
    { length: words },
    (_, index) => ` ${change('lorem'.slice(0, missing - index * 6))}`,
  )
    .join('')
    .trimEnd();
}
