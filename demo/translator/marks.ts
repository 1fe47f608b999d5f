/**
 * Tells which text is which on the screen: each text carries its number, written in characters that take up no
 * room (the invisible operators of Unicode), so that it is found again in whatever an element made of it.
 */
const edge = '\u2061';
const digits = ['\u2062', '\u2063', '\u2064'];
/** 3^8: more texts than a manifest and the interface have together. */
const length = 8;

const token = new RegExp(`${edge}([${digits.join('')}]{${length}})|${edge}${edge}`, 'g');

/** The marks that begin a line of Markdown: they have to stay the first on their line. */
const lineStart = /^(?:\s*(?:[-*+]|\d+[.)]|>)\s+)*\s*/;

/** The text with its number around each of its lines; what says nothing carries nothing. */
export function mark(text: string, number: number): string {
  const start = edge + written(number);
  return text
    .split('\n')
    .map((line) => {
      const before = lineStart.exec(line)?.[0] ?? '';
      const rest = line.slice(before.length);
      return rest.trim() === '' ? line : `${before}${start}${rest}${edge}${edge}`;
    })
    .join('\n');
}

/** A piece of shown text, or where a marked text begins or ends. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'start'; readonly number: number }
  | { readonly type: 'end' };

/** What was shown, in pieces. */
export function piecesOf(shown: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of shown.matchAll(token)) {
    if (match.index > from) pieces.push({ type: 'text', text: shown.slice(from, match.index) });
    pieces.push(match[1] ? { type: 'start', number: read(match[1]) } : { type: 'end' });
    from = match.index + match[0].length;
  }
  if (from < shown.length) pieces.push({ type: 'text', text: shown.slice(from) });
  return pieces;
}

/** The text as a person sees it. */
export const withoutMarks = (text: string): string => text.replace(/[\u2061-\u2064]/g, '');

function written(number: number): string {
  const places = number.toString(3).padStart(length, '0');
  return [...places].map((digit) => digits[Number(digit)]).join('');
}

function read(marks: string): number {
  return parseInt([...marks].map((character) => digits.indexOf(character)).join(''), 3);
}
