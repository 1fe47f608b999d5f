import type { LitElement } from 'lit';

import type { Submission } from '../schema/index.js';
import {
  checkForm,
  trapName,
  type CheckedForm,
  type FieldError,
  type FormPart,
  type Outcome,
} from '../submission/index.js';
import type { CopyController, CopyState } from './copy-controller.js';
import { DraftController } from './draft-controller.js';
import { fieldLabel } from './field-label.js';
import type { FormOptions } from './form-options.js';
import { SubmissionController } from './submission-controller.js';
import type { Delivery, SubmissionState } from './submission-controller.js';
import type { WaysOut } from './ways-out.js';
import type { WrittenForm } from './write-letter.js';

/** The parts of which one takes the focus when a form was sent, or could not be. */
const outcomes = '[part=error-summary],[part=send-failed],[part=receipt],[part=handed-over]';
const firstField = 'form :is(input, select, textarea)';

/** From a form to its outcome: reads it, checks it, sends it, and moves the focus to what came of it. */
export class FormController {
  readonly trapName = trapName;
  readonly #host: LitElement;
  readonly #options: FormOptions;
  readonly #submission: SubmissionController;
  readonly #draft: DraftController;
  #isPrefetched = false;
  #delivery: Delivery | undefined;
  #clipboard: CopyController | undefined;
  #openedAt: number | undefined;
  /** Whether the errors shown are the receiver's, of which we do not know what would mend them. */
  #isRefused = false;
  /** Whether somebody went on typing while it waited to be sent again: the focus stays with them. */
  #isTakenBack = false;

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.#submission = new SubmissionController(host, {
      events: options.events,
      load: () => this.#load(),
      build: (data, id, { buildSubmission }) =>
        buildSubmission(data, id, { form: this.#form, openedAt: this.#openedAt, options }),
      send: (submission, delivery) => this.#send(submission, delivery),
      files: () => this.#files,
    });
    this.#draft = new DraftController(host, {
      type: options.type,
      base: () => options.context()?.base,
      load: () => this.#load(),
      attempt: () => this.#submission.attempt,
      resume: (attempt) => this.#submission.resume(attempt),
      hasMore: () => this.#files.length > 0,
    });
  }

  /** When the draft was kept that was brought back, as an ISO date-time. */
  get restoredAt(): string | undefined {
    return this.#draft.restoredAt;
  }

  get state(): SubmissionState {
    return this.#submission.state;
  }

  get errors(): readonly FieldError[] {
    return this.state.status === 'editing' ? this.state.errors : [];
  }

  get copied(): CopyState {
    return this.#clipboard?.state ?? 'not-yet';
  }

  /** The form as plain text, and what can be done with it; `undefined` before something was sent. */
  get waysOut(): WaysOut | undefined {
    const written = this.#written;
    return written && this.#delivery?.waysOut(this.#host.renderRoot, this.#options, written);
  }

  /** Whether there is a control for a field: a receiver may name one that is hidden here. */
  readonly has = (field: string): boolean =>
    [...(this.#form?.elements ?? [])].some((control) => control.getAttribute('name') === field);

  /** The label of a field in the language shown; empty where there is none. */
  readonly labelOf = (field: string): string => fieldLabel(field, this.#options);

  /** The form was shown to somebody: from now on a person takes at least some seconds. */
  opened(): void {
    this.#openedAt ??= performance.now();
  }

  /** Checks and sends; errors appear at their fields, and focus goes to the summary. */
  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const form = this.#form;
    const { state } = this;
    if (state.status === 'waiting') state.pause.now();
    if (!form || this.#submission.isBusy) return;
    this.#clipboard?.reset();
    this.#isTakenBack = false;
    await Promise.all(this.#parts.map(async (part) => part.ready?.()));
    const { errors, checked } = this.#check(form);
    this.#isRefused = checked.ok && errors.length === 0;
    if (!checked.ok || errors.length > 0) this.#submission.edit(errors);
    else await this.#submission.submit(checked.value);
    if (this.state.status === 'sent') this.#draft.drop();
    else this.#draft.save();
    if (this.state.status === 'handed-over' && this.state.via === 'link') await this.copy();
    if (!this.#isTakenBack) await this.#focus(outcomes);
  };

  /** Sends again what could not be sent. The button that was pressed goes, so the focus does, too. */
  readonly retry = (): void => {
    this.#form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
    void this.submit();
  };

  /**
   * While errors are shown, those that were mended go away as one types; new ones wait for the next try. What
   * waits to be sent again is not, for it is another text now.
   */
  readonly recheck = (event?: Event): void => {
    // Ahead of the click, once; a failure is told when something is really sent.
    if (!this.#isPrefetched) this.#load().catch(() => undefined);
    this.#isPrefetched = true;
    this.#draft.typed();
    if (this.state.status === 'waiting') {
      this.#isTakenBack = true;
      this.state.pause.cancel();
    }
    const form = this.#form;
    if (!form || this.errors.length === 0) return;
    const typedInto = (event?.target as HTMLInputElement | undefined)?.name;
    const left = this.#check(form).errors;
    const remaining = this.errors.filter(({ field }) =>
      this.#isRefused ? field && field !== typedInto : left.some((error) => error.field === field),
    );
    if (remaining.length < this.errors.length) this.#submission.edit(remaining);
  };

  /** Copies the text of what was typed: a way out where sending fails. */
  readonly copy = (): Promise<void> | undefined =>
    this.#clipboard?.copy(
      (this.state.status === 'handed-over' ? this.state : this.waysOut)?.text ?? '',
    );

  /** Back to the fields, as they were left. */
  readonly edit = (): void => {
    this.#submission.edit();
    void this.#focus(firstField);
  };

  /** An empty form for another submission. */
  clear(): void {
    this.#form?.reset();
    for (const part of this.#parts) part.clear?.();
    this.#submission.reset();
    this.#draft.drop();
    this.#openedAt = performance.now();
  }

  /** The same, for somebody who is about to write it. */
  readonly again = (): void => {
    this.clear();
    void this.#focus(firstField);
  };

  async #load(): Promise<Delivery> {
    const [delivery] = await Promise.all([import('./delivery.js'), this.#options.loadOutcome()]);
    this.#delivery = delivery;
    this.#draft.loaded(delivery);
    this.#clipboard ??= new delivery.CopyController(this.#host);
    delivery.prepare(this.#options.context()?.settings?.transport);
    return delivery;
  }

  /** What is written down and attached is taken once, however often it is sent. */
  #send(submission: Submission, { send }: Delivery): () => Promise<Outcome> {
    const { settings, base = '' } = this.#options.context() ?? {};
    const letter = { submission, subject: '', text: '', ...this.#written, files: this.#files };
    // A page that is left from here on must know which submission it was.
    this.#draft.save();
    return () => send(settings?.transport, letter, base);
  }

  get #written(): WrittenForm | undefined {
    const form = this.#form;
    return form ? this.#delivery?.writeLetter(form, this.#options, this.labelOf) : undefined;
  }

  #check(form: HTMLFormElement): CheckedForm<Submission['data']> {
    return checkForm(form, this.#options.check, this.#options);
  }

  get #parts(): readonly FormPart[] {
    return this.#options.parts ?? [];
  }

  get #files(): readonly File[] {
    return this.#parts.flatMap((part) => part.files?.() ?? []);
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
