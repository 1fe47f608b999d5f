import type { LitElement } from 'lit';

import type { Submission } from '../schema/index.js';
import { checkForm, type CheckedForm } from '../submission/check-form.js';
import type { FormMemory, FormPart, Outcome } from '../submission/index.js';
import { Challenge } from './challenge.js';
import { fieldLabel } from './field-label.js';
import { checks } from './form-checks.js';
import type { FormOptions } from './form-options.js';
import { writeLetter, type WrittenForm } from './write-letter.js';

/** What a form holds: its controls, its parts, and the challenge that the page sets. */
export class FormContent {
  readonly challenge: Challenge;
  readonly #host: LitElement;
  readonly #options: FormOptions;
  /** What was kept, for parts that are not loaded yet. */
  #kept: FormMemory = {};
  #isGettingReady = false;
  /** All that was typed when it was sent, checked, as JSON. */
  #left = '';
  #isChanged = false;

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.challenge = new Challenge(host, options.context);
  }

  get form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  get files(): readonly File[] {
    return this.#parts.flatMap((part) => part.files?.() ?? []);
  }

  /** What no control holds. */
  get memory(): FormMemory {
    return Object.assign(
      {},
      this.#kept,
      ...this.#parts.map((part) => part.remember?.()),
    ) as FormMemory;
  }

  /** The form as it reads, in the language shown. */
  get written(): WrittenForm | undefined {
    const { form } = this;
    return form ? writeLetter(form, this.#options, this.labelOf) : undefined;
  }

  /** Whether the text was changed while it was being sent: then it is another one than that which arrived. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** It is being sent as it stands. */
  leaves(checked: object): void {
    this.#left = JSON.stringify(checked);
  }

  /** What an outcome means to this form; called before anybody is told of it, for the page may close it at once. */
  readonly judge = (outcome: Outcome): Outcome => {
    const { form } = this;
    this.#isChanged =
      outcome.status === 'sent' &&
      form !== null &&
      JSON.stringify(this.check(form).checked) !== this.#left;
    return this.challenge.judge(outcome);
  };

  /** Takes back what was kept. */
  recall(memory: FormMemory): void {
    this.#kept = memory;
    for (const part of this.#parts) part.recall?.(memory);
  }

  /** It is emptied for another submission. */
  forget(): void {
    this.#kept = {};
    this.#isChanged = false;
  }

  /** Loads what it cannot be checked without. Never rejects; gives `false` where that is under way already. */
  async ready(): Promise<boolean> {
    if (this.#isGettingReady) return false;
    this.#isGettingReady = true;
    await Promise.all(this.#parts.map(async (part) => part.ready?.()));
    this.#isGettingReady = false;
    return true;
  }

  check(form: HTMLFormElement): CheckedForm<Submission['data']> {
    const { type, numbers } = this.#options;
    return checkForm<Submission['data']>(form, checks[type], { numbers, parts: this.#parts });
  }

  /** Whether there is a control for a field: a receiver may name one that is hidden here. */
  readonly has = (field: string): boolean =>
    field === 'challenge'
      ? this.challenge.isThere
      : [...(this.form?.elements ?? [])].some((control) => control.getAttribute('name') === field);

  /** The label of a field in the language shown; empty where there is none. */
  readonly labelOf = (field: string): string => fieldLabel(field, this.#options);

  get #parts(): readonly FormPart[] {
    return [...(this.#options.parts ?? []), this.challenge];
  }
}
