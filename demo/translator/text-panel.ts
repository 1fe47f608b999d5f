import type { Context } from '../../src/cli/catalog/contexts.js';
import { lengthOf } from '../../src/cli/catalog/placeholders.js';
import { flagBadge } from './key-list.js';
import { make, part } from '../desk/make.js';
import type { Entry } from './entries.js';

/** The chosen text: what it is for, what it is made from, and the field to change it in. */
export class TextPanel {
  readonly #field = part<HTMLTextAreaElement>('field');
  readonly #length = part('length');
  readonly #findings = part('findings');
  readonly #flags = part('flags');
  #entry: Entry | undefined;
  #maximum: number | undefined;

  /** @param edit called with each change, while it is typed */
  constructor(edit: (key: string, text: string) => void) {
    this.#field.addEventListener('input', () => {
      this.#showLength();
      if (this.#entry) edit(this.#entry.key, this.#field.value);
    });
  }

  /** Shows another text. What is being typed is not touched. */
  show(entry: Entry, context: Context | undefined, tag: string): void {
    const isSame = this.#entry?.key === entry.key && document.activeElement === this.#field;
    this.#entry = entry;
    this.#maximum = context?.maximum;
    part('key').textContent = entry.key;
    part('description').textContent = context?.description || 'Nothing is known of this text.';
    part('where').textContent = context?.where ?? '';
    part('source').textContent = entry.source;
    this.#showPlaceholders(context);
    this.#field.lang = tag;
    if (!isSame) this.#field.value = entry.text;
    this.#flags.replaceChildren(...entry.flags.map(flagBadge));
    this.#findings.replaceChildren(...entry.findings.map(({ message }) => make('li', {}, message)));
    this.#findings.hidden = entry.findings.length === 0;
    this.#showLength();
  }

  #showPlaceholders(context: Context | undefined): void {
    const names = Object.entries(context?.placeholders ?? {});
    const list = part('placeholders');
    list.hidden = names.length === 0;
    list.replaceChildren(
      ...names.flatMap(([name, meaning]) => [
        make('dt', {}, make('code', {}, `{{${name}}}`)),
        make('dd', {}, meaning),
      ]),
    );
  }

  #showLength(): void {
    const length = lengthOf(this.#field.value);
    const isTooLong = this.#maximum !== undefined && length > this.#maximum;
    this.#length.textContent = lengthWords(length, this.#maximum);
    this.#length.classList.toggle('over', isTooLong);
  }
}

/** `23 of 30 characters`; a placeholder counts as ten. */
export function lengthWords(length: number, maximum: number | undefined): string {
  if (maximum === undefined) return `${length} characters, no maximum`;
  const over = length > maximum ? `: ${length - maximum} too many` : '';
  return `${length} of ${maximum} characters${over}`;
}
