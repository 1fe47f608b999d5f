import { pieces } from './placeholders.js';

/** XML 1.0 has no way to write these; XLIFF has `<cp>`. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for an element. A carriage return would be read as a line break. */
export function escapeText(text: string): string {
  return escaped(text).replace(
    unwritable,
    (character) =>
      `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

/** Text for an attribute, where spaces of other kinds would be read as spaces. */
export function escapeAttribute(text: string): string {
  return escaped(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

/** Whether text can stand in an attribute at all. */
export const isWritable = (text: string): boolean => text.search(unwritable) < 0;

/** The placeholders of a unit: each has an id, and what it stands for. */
export class InlineCodes {
  readonly #codes: string[] = [];

  /** A text with its placeholders as `<ph>`, which translation tools show as blocks and keep whole. */
  write(text: string): string {
    const used = new Set<number>();
    return pieces(text)
      .map((piece) => {
        if (!piece.isPlaceholder || !isWritable(piece.text)) return escapeText(piece.text);
        let index = this.#codes.findIndex((code, at) => code === piece.text && !used.has(at));
        if (index < 0) index = this.#codes.push(piece.text) - 1;
        used.add(index);
        const shown = escapeAttribute(piece.text);
        return `<ph id="${index + 1}" dataRef="d${index + 1}" disp="${shown}"/>`;
      })
      .join('');
  }

  /** What the ids stand for; `''` without placeholders. */
  get originalData(): string {
    if (this.#codes.length === 0) return '';
    const data = this.#codes.map((code, at) => `<data id="d${at + 1}">${escapeText(code)}</data>`);
    return `      <originalData>${data.join('')}</originalData>\n`;
  }
}
