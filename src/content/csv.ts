/** What Excel needs to read a file as UTF-8; text on the clipboard does without. */
export const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180): fields between commas, lines end with CRLF, and a field that holds a comma, a
 * quote or a line break is quoted. Every line has as many fields as it is given.
 */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/**
 * What a spreadsheet would run as a formula, also behind spaces and in the wide forms of East Asian keyboards
 * (OWASP, CSV injection; the last one that Excel reads so is the tab).
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A formula gets an apostrophe, which a spreadsheet takes as "this is text". */
function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
