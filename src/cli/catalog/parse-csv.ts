import { UsageError } from '../io.js';

/**
 * Reads CSV (RFC 4180). Fields are parted by commas, semicolons or tabs: by whichever follows the first
 * field of the first line.
 * @returns lines of fields
 * @throws {UsageError} for a quote that is never closed, or stands where none may
 */
export function parseCsv(text: string): string[][] {
  const separator = /^(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)([,;\t])/.exec(text)?.[1] ?? ',';
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    line.push(value);
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end is followed by an empty field.
      if (at === text.length) line.push('');
      continue;
    }
    const lineEnd = /^(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 2))?.[0] ?? '';
    if (lineEnd === '' && at < text.length) throw strayQuote(text, at);
    at += lineEnd.length;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function quoted(text: string, start: number): [value: string, end: number] {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) throw strayQuote(text, start);
    if (text[at + 1] !== '"') return [text.slice(start + 1, at).replaceAll('""', '"'), at + 1];
  }
}

function bare(text: string, start: number, separator: string): [value: string, end: number] {
  let end = start;
  while (end < text.length && !`${separator}\r\n`.includes(text[end] ?? '')) end++;
  return [text.slice(start, end), end];
}

function strayQuote(text: string, at: number): UsageError {
  const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
  return new UsageError(`The CSV file has a stray quote in line ${line}. Save it again as CSV.`);
}
