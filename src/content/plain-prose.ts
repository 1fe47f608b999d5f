import { needsMarkdown } from './rich-text.js';

/**
 * Prose as one line without its marks, for where its words matter and its shape does not: a first line,
 * a search. By eye, not by the parser, which is large and not there yet; a mark it misses shows as text.
 */
export function plainProse(text: string): string {
  return (needsMarkdown(text) ? withoutMarks(text) : text).replace(/\s+/g, ' ').trim();
}

/** Repetition is bounded: an opening bracket that is never closed must not be searched for to the end. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[([^[\]]{0,500})\]\([^()\s]{0,2048}\)/g, '$1')
    .replace(/^[ \t]{0,12}(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]+)+/gm, '')
    .replace(/(^|\s)_{1,3}|_{1,3}(?=[\s.,;:!?)]|$)|\*{1,3}|`{1,3}/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
