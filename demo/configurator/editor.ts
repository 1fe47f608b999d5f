import type { PlacedFinding } from '../../src/cli/check/finding.js';
import { make, part } from '../desk/make.js';

/** Of a line, in CSS pixels; code.css has the same. */
const lineHeight = 20;

/**
 * A text area with numbered lines, on which those with findings are marked. A text area, because undoing,
 * input methods, screen readers and phones work in it, and because the known editors write style elements
 * that a strict policy refuses.
 */
export class Editor {
  readonly #area = part<HTMLTextAreaElement>('text');
  readonly #gutter = part('gutter');
  readonly #bands = part('bands');
  #lines = 0;

  /** @param change called with each change, while it is typed */
  constructor(change: (text: string) => void) {
    this.#area.addEventListener('input', () => {
      this.#number();
      change(this.#area.value);
    });
    this.#area.addEventListener('scroll', () => this.#follow());
    document.addEventListener('selectionchange', () => this.#tellPlace());
  }

  /** Shows another text. One that is there already stays untouched, with its caret. */
  show(text: string): void {
    if (this.#area.value === text) return;
    this.#area.value = text;
    this.#area.setSelectionRange(0, 0);
    this.#area.scrollTop = 0;
    this.#number();
  }

  /** Marks the lines that something was found on. */
  mark(findings: readonly PlacedFinding[]): void {
    const worst = new Map<number, PlacedFinding['severity']>();
    for (const { line, severity } of findings)
      if (worst.get(line) !== 'error') worst.set(line, severity);
    this.#bands.replaceChildren(
      ...[...worst].map(([line, severity]) => {
        const band = make('div', { className: severity });
        band.style.top = `${(line - 1) * lineHeight}px`;
        return band;
      }),
    );
  }

  /** Puts the caret to a place, both counted from 1, and brings it into view. */
  goTo(line: number, column: number): void {
    const offset = offsetOf(this.#area.value, line, column);
    this.#area.focus();
    this.#area.setSelectionRange(offset, offset);
    const { clientHeight } = this.#area;
    this.#area.scrollTop = (line - 1) * lineHeight - clientHeight / 3;
    this.#area.scrollLeft = 0;
    this.#tellPlace();
  }

  #number(): void {
    const lines = this.#area.value.split('\n').length;
    if (lines === this.#lines) return;
    this.#lines = lines;
    this.#gutter.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
    this.#follow();
  }

  #follow(): void {
    const shift = `0 ${-this.#area.scrollTop}px`;
    this.#gutter.style.translate = shift;
    this.#bands.style.translate = shift;
  }

  #tellPlace(): void {
    if (document.activeElement !== this.#area) return;
    const before = this.#area.value.slice(0, this.#area.selectionStart);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    part('place').textContent = `Line ${line}, column ${column}`;
  }
}

/** Where a place is in a text. The text of an area has no other ends of lines. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}
