import type { LitElement } from 'lit';

import type { Checked, FormSettings, Submission, SubmissionType } from '../schema/index.js';
import type { Words } from '../i18n/index.js';
import {
  asText,
  readSuspicion,
  readValues,
  send,
  toFieldErrors,
  toSubmission,
  type FieldError,
  type FormValues,
  type ReadRules,
  type TextRow,
} from '../submission/index.js';
import { SubmissionController, type SubmissionState } from './submission-controller.js';

/** What a form is about to be sent with. */
export interface FormContext {
  readonly words: Words;
  readonly settings: FormSettings | undefined;
  readonly base: string;
  readonly policyVersion?: string | undefined;
}

/** What differs from form to form. */
export interface FormOptions {
  readonly type: SubmissionType;
  /** What the events' names begin with. */
  readonly events: string;
  readonly subject: string;
  readonly rules: ReadRules;
  readonly check: (data: unknown) => Checked<Submission['data']>;
  readonly context: () => FormContext | undefined;
  /** Errors that the schema cannot know: what the manifest requires. */
  readonly errors?: (values: FormValues) => readonly FieldError[];
  readonly labelOf: (field: string, words: Words) => string;
}

/** Whether the text was put onto the clipboard; it is `refused` where the page may not. */
export type CopyState = 'not-yet' | 'copied' | 'refused';

/** From a form to its outcome: reads it, checks it, sends it, and moves focus to what came of it. */
export class FormController {
  readonly #host: LitElement;
  readonly #options: FormOptions;
  readonly #submission: SubmissionController;
  #openedAt = performance.now();
  #copied: CopyState = 'not-yet';

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.#submission = new SubmissionController(host, {
      events: options.events,
      send: (submission) => this.#send(submission),
    });
  }

  get state(): SubmissionState {
    return this.#submission.state;
  }

  get errors(): readonly FieldError[] {
    return this.state.status === 'editing' ? this.state.errors : [];
  }

  get copied(): CopyState {
    return this.#copied;
  }

  /** The form was shown to somebody: from now on a person takes at least some seconds. */
  opened(): void {
    this.#openedAt = performance.now();
  }

  /** Checks and sends; errors appear at their fields, and focus goes to the summary. */
  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const context = this.#options.context();
    if (!context || this.state.status === 'sending') return;
    const values = this.#values();
    const checked = this.#options.check(values);
    const errors = this.#errorsOf(values, checked);
    if (!checked.ok || errors.length > 0) this.#submission.refuse(errors);
    else await this.#submission.submit((id) => this.#build(id, checked.value, context));
    await this.#focusOutcome();
  };

  /** While errors are shown, those that were mended go away as one types; new ones wait for the next try. */
  readonly recheck = (): void => {
    if (this.errors.length === 0) return;
    const values = this.#values();
    const left = this.#errorsOf(values, this.#options.check(values)).map((error) => error.field);
    const remaining = this.errors.filter((error) => left.includes(error.field));
    if (remaining.length < this.errors.length) this.#submission.refuse(remaining);
  };

  /** Copies the text of what was typed: a way out where sending fails. */
  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.#copied = 'copied';
    } catch {
      // Without a secure context or permission, the text is shown to be copied by hand.
      this.#copied = 'refused';
    }
    this.#host.requestUpdate();
  };

  /** Back to the fields, as they were left. */
  readonly edit = (): void => {
    this.#copied = 'not-yet';
    this.#submission.edit();
  };

  /** An empty form for another submission. */
  readonly again = (): void => {
    this.#form()?.reset();
    this.#submission.reset();
    this.opened();
  };

  /** The form as plain text. */
  get text(): string {
    return asText(this.#rows());
  }

  /** Labelled values, in the order of the fields. */
  #rows(): readonly TextRow[] {
    const words = this.#options.context()?.words;
    const values = this.#values();
    return Object.entries(values).map(([name, value]) => ({
      label: words ? this.#options.labelOf(name, words) : name,
      value: Array.isArray(value) ? value.join(', ') : String(value),
    }));
  }

  #build(id: string, data: Submission['data'], context: FormContext): Submission {
    const form = this.#form();
    const suspicion = form ? readSuspicion(form, this.#openedAt) : [];
    const flagged = suspicion.length > 0 ? { ...data, suspicion } : data;
    const { words, policyVersion } = context;
    return toSubmission(this.#options.type, flagged, { id, locale: words.lang, policyVersion });
  }

  #send(submission: Submission): ReturnType<typeof send> {
    const context = this.#options.context();
    const letter = {
      submission,
      subject: context?.words.t(this.#options.subject) ?? '',
      rows: this.#rows(),
    };
    return send(context?.settings?.transport, letter, context?.base ?? '');
  }

  #errorsOf(values: FormValues, checked: Checked<unknown>): readonly FieldError[] {
    const own = this.#options.errors?.(values) ?? [];
    const schema = checked.ok ? [] : toFieldErrors(checked.issues, values);
    const all = [
      ...schema,
      ...own.filter(({ field }) => !schema.some((one) => one.field === field)),
    ];
    const order = [...(this.#form()?.elements ?? [])].map((control) =>
      control.getAttribute('name'),
    );
    return all.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
  }

  #values(): FormValues {
    const form = this.#form();
    return form ? readValues(form, this.#options.rules) : {};
  }

  #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  async #focusOutcome(): Promise<void> {
    await this.#host.updateComplete;
    const parts = ['error-summary', 'send-failed', 'receipt', 'handed-over'];
    const selector = parts.map((part) => `[part='${part}']`).join();
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
