/**
 * Prose without its marks, for where words matter and shape does not: a first line, a search. By eye, not by
 * the parser, which is large and not there yet; a mark that it misses shows as text.
 */
export function withoutMarks(text: string): string {
  if (!/[*_`[\\]|^[ \t]*[->+\d]/m.test(text)) return text;
  // Repetition is bounded: a bracket that is never closed must not be searched for to the end of the text.
  return text
    .replace(/\[([^[\]]{0,500})\]\([^()\s]{0,2048}\)/g, '$1')
    .replace(/^[ \t]{0,12}(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]+)+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])|(^|\s)_{1,3}|_{1,3}(?=[\s.,;:!?)]|$)|\*{1,3}|`{1,3}/g, '$1$2');
}
