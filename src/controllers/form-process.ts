/** What becomes of a form; loaded while somebody types. */
import type { LitElement } from 'lit';

import type { ReceivedSubmission, Submission } from '../schema/index.js';
import { checkForm, type CheckedForm } from '../submission/check-form.js';
import type { FieldError, FormPart, Outcome } from '../submission/index.js';
import { CopyController, type CopyState } from './copy-controller.js';
import * as delivery from './delivery.js';
import type { DraftController } from './draft-controller.js';
import { fieldLabel } from './field-label.js';
import { focusIn } from './focus-in.js';
import type { FormOptions } from './form-options.js';
import { checks } from './form-checks.js';
import { keepStill } from './keep-still.js';
import { SubmissionController, type SubmissionState } from './submission-controller.js';
import type { WaysOut } from './ways-out.js';
import type { WrittenForm } from './write-letter.js';

export { DraftKeeper } from './draft-keeper.js';

/** What a form was before its process began. */
export interface FormStanding {
  readonly options: FormOptions;
  readonly draft: DraftController;
  /** When somebody first saw it (`performance.now()`). */
  readonly openedAt: () => number | undefined;
}

/** One of these parts takes the focus when a form was sent, or could not be. */
const outcomes = '[part=error-summary],[part=send-failed],[part=receipt],[part=handed-over]';

/** From a form to its outcome: reads it, checks it, sends it, and moves the focus to what came of it. */
export class FormProcess {
  readonly #host: LitElement;
  readonly #standing: FormStanding;
  readonly #submission: SubmissionController;
  readonly #clipboard: CopyController;
  readonly #seal = new delivery.Seal();
  /** Whether the errors shown are the receiver's, of which we do not know what would mend them. */
  #isRefused = false;
  /** Whether somebody went on typing while it waited to be sent again: the focus stays with them. */
  #isTakenBack = false;
  #isGettingReady = false;

  constructor(host: LitElement, standing: FormStanding) {
    this.#host = host;
    this.#standing = standing;
    this.#clipboard = new CopyController(host);
    const { options } = standing;
    delivery.prepareSeal(delivery.keysFor(options.type, options.context()));
    this.#submission = new SubmissionController(host, {
      events: options.events,
      load: () => this.#load(),
      build: (data, id) =>
        delivery.buildSubmission(data, id, {
          form: this.#form,
          openedAt: standing.openedAt(),
          options,
        }),
      seal: (submission) => this.#seal.close({ submission, files: this.files }, options.context()),
      send: (submission, _, files) => this.#send(submission, files),
      files: () => this.files,
    });
    keepStill(host.renderRoot);
  }

  get submission(): SubmissionController {
    return this.#submission;
  }

  get state(): SubmissionState {
    return this.#submission.state;
  }

  get errors(): readonly FieldError[] {
    return this.state.status === 'editing' ? this.state.errors : [];
  }

  get copied(): CopyState {
    return this.#clipboard.state;
  }

  get files(): readonly File[] {
    return this.#parts.flatMap((part) => part.files?.() ?? []);
  }

  /** The form as plain text, and what can be done with it. */
  get waysOut(): WaysOut | undefined {
    const { options } = this.#standing;
    const written = this.#written;
    const { message } = this.#seal;
    return written && delivery.waysOut(this.#host.renderRoot, options, { ...written, message });
  }

  /** Whether there is a control for a field: a receiver may name one that is hidden here. */
  readonly has = (field: string): boolean =>
    [...(this.#form?.elements ?? [])].some((control) => control.getAttribute('name') === field);

  /** The label of a field in the language shown; empty where there is none. */
  readonly labelOf = (field: string): string => fieldLabel(field, this.#standing.options);

  /** Checks and sends; errors appear at their fields, and focus goes to the summary. */
  async submit(): Promise<void> {
    const form = this.#form;
    if (this.state.status === 'waiting') this.state.pause.now();
    if (!form || this.#submission.isBusy || this.#isGettingReady) return;
    this.#clipboard.reset();
    this.#isTakenBack = false;
    await this.#ready();
    const { errors, checked } = this.#check(form);
    this.#isRefused = checked.ok && errors.length === 0;
    if (!checked.ok || errors.length > 0) this.#submission.edit(errors);
    else await this.#submission.submit(checked.value);
    if (this.state.status === 'sent') {
      this.#seal.renew();
      this.#standing.draft.drop();
    } else this.#standing.draft.save();
    if (this.state.status === 'handed-over' && this.state.via === 'link') await this.copy();
    if (!this.#isTakenBack) await focusIn(this.#host, outcomes);
  }

  /**
   * While errors are shown, those that were mended go away as one types; new ones wait for the next try. What
   * waits to be sent again is not, for it is another text now.
   */
  recheck(event?: Event): void {
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
  }

  /** Copies the text of what was typed: a way out where sending fails. */
  readonly copy = (): Promise<void> =>
    this.#clipboard.copy(
      (this.state.status === 'handed-over' ? this.state : this.waysOut)?.text ?? '',
    );

  /** Back to the fields, as they were left. */
  readonly edit = (): void => {
    this.#submission.edit();
    void focusIn(this.#host, 'form :is(input, select, textarea)');
  };

  /** Sends a report that could not be encrypted as plain text, as its reporter chose. */
  readonly sendPlain = (): void => {
    this.#seal.break();
    this.#form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
    void this.submit();
  };

  #load(): Promise<typeof delivery> {
    delivery.prepare(this.#standing.options.context()?.settings?.transport);
    return this.#standing.options.loadOutcome().then(() => delivery);
  }

  /** What is written down and attached is taken once, however often it is sent. */
  #send(submission: ReceivedSubmission, files: readonly File[]): () => Promise<Outcome> {
    const { options, draft } = this.#standing;
    const { settings, base = '' } = options.context() ?? {};
    const { message } = this.#seal;
    const text = message === undefined ? {} : { text: message, rows: [] };
    const letter = { submission, subject: '', text: '', ...this.#written, ...text, files };
    // A page that is left from here on must know which submission it was.
    draft.save();
    return () => delivery.send(settings?.transport, letter, base);
  }

  get #written(): WrittenForm | undefined {
    const form = this.#form;
    return form ? delivery.writeLetter(form, this.#standing.options, this.labelOf) : undefined;
  }

  async #ready(): Promise<void> {
    this.#isGettingReady = true;
    await Promise.all(this.#parts.map(async (part) => part.ready?.()));
    this.#isGettingReady = false;
  }

  #check(form: HTMLFormElement): CheckedForm<Submission['data']> {
    const { options } = this.#standing;
    return checkForm<Submission['data']>(form, checks[options.type], options);
  }

  get #parts(): readonly FormPart[] {
    return this.#standing.options.parts ?? [];
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }
}
