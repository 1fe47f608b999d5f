/** What becomes of a form; loaded while somebody types. */
import type { LitElement } from 'lit';

import type { ReceivedSubmission } from '../schema/index.js';
import type { Attempt, FieldError, FormMemory, Outcome } from '../submission/index.js';
import type { KeptDraft } from '../submission/kept-draft.js';
import { CopyController, type CopyState } from './copy-controller.js';
import * as delivery from './delivery.js';
import { focusIn } from './focus-in.js';
import { FormContent } from './form-content.js';
import type { FormStanding } from './form-options.js';
import { keepStill } from './keep-still.js';
import { SubmissionController, type SubmissionState } from './submission-controller.js';
import type { WaysOut } from './ways-out.js';

export { DraftKeeper } from './draft-keeper.js';

/** The parts of which one takes the focus when a form was sent, or could not be. */
const outcomes = '[part=error-summary],[part=send-failed],[part=receipt],[part=handed-over]';

/** From a form to its outcome: reads it, checks it, sends it, and moves the focus to what came of it. */
export class FormProcess {
  readonly content: FormContent;
  readonly #host: LitElement;
  readonly #standing: FormStanding;
  readonly #submission: SubmissionController;
  readonly #clipboard: CopyController;
  readonly #seal = new delivery.Seal();
  /** Whether the errors shown are the receiver's, of which we do not know what would mend them. */
  #isRefused = false;
  /** Whether somebody went on typing while it waited to be sent again: the focus stays with them. */
  #isTakenBack = false;

  constructor(host: LitElement, standing: FormStanding) {
    this.#host = host;
    this.#standing = standing;
    this.#clipboard = new CopyController(host);
    const { options, draft } = standing;
    const content = (this.content = new FormContent(host, options));
    delivery.prepareSeal(delivery.keysFor(options.type, options.context()));
    this.#submission = new SubmissionController(host, {
      events: options.events,
      load: () => this.#load(),
      build: (data, id) =>
        delivery.buildSubmission(data, id, {
          form: content.form,
          openedAt: standing.openedAt(),
          challenge: content.challenge.token,
          options,
        }),
      seal: (submission) => this.#seal.close({ submission, files: this.files }, options.context()),
      send: (submission, _, files) => this.#send(submission, files),
      files: () => this.files,
      begun: () => draft.begun(),
      judge: content.judge,
    });
    keepStill(host.renderRoot);
  }

  /** What makes the next try the same submission as the last. */
  get attempt(): Attempt {
    return this.#submission.attempt;
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
    return this.content.files;
  }

  get memory(): FormMemory {
    return this.content.memory;
  }

  /** The form as plain text, and what can be done with it. */
  get waysOut(): WaysOut | undefined {
    const { options } = this.#standing;
    const { written } = this.content;
    const { report } = this.#seal;
    return written && delivery.waysOut(this.#host.renderRoot, options, written, report);
  }

  /** Goes on with the submission of a page that was left. */
  resume({ attempt, memory }: Pick<KeptDraft, 'attempt' | 'memory'>): void {
    this.#submission.resume(attempt);
    this.content.recall(memory);
  }

  /** Takes up a text that was changed while it was being sent, as another submission; says whether there is one. */
  takesUp(): boolean {
    const { isChanged } = this.content;
    if (isChanged) this.reset();
    return isChanged;
  }

  /** Ready for another submission. */
  reset(): void {
    // What one report was allowed to do, the next one is not.
    this.#seal.renew();
    this.#submission.reset();
    this.content.forget();
  }

  /** Checks and sends; errors appear at their fields, and focus goes to the summary. */
  async submit(): Promise<void> {
    const { form } = this.content;
    const { state } = this;
    if (state.status === 'waiting') state.pause.now();
    if (!form || this.#submission.isBusy) return;
    this.#clipboard.reset();
    this.#isTakenBack = false;
    if (!(await this.content.ready())) return;
    const { errors, checked } = this.content.check(form);
    this.#isRefused = checked.ok && errors.length === 0;
    if (!checked.ok || errors.length > 0) this.#submission.edit(errors);
    else {
      this.content.leaves(checked);
      await this.#submission.submit(checked.value);
    }
    const { draft } = this.#standing;
    if (this.state.status === 'sent') {
      this.#seal.renew();
      if (!this.content.isChanged) draft.drop();
    }
    draft.save();
    if (this.state.status === 'handed-over' && this.state.via === 'link') await this.copy();
    if (!this.#isTakenBack) await this.#focusOutcome();
  }

  /**
   * While errors are shown, those that were mended go away as one types; new ones wait for the next try. What
   * waits to be sent again is not, for it is another text now.
   */
  recheck(event?: Event): void {
    const target = event?.target as HTMLInputElement | undefined;
    const isChallenge = this.content.challenge.holds(target);
    if (this.state.status === 'waiting' && !isChallenge) {
      this.#isTakenBack = true;
      this.state.pause.cancel();
    }
    const { form } = this.content;
    if (!form || this.errors.length === 0) return;
    const typedInto = isChallenge ? 'challenge' : target?.name;
    const left = this.content.check(form).errors;
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
    this.content.form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
    void this.submit();
  };

  #load(): Promise<typeof delivery> {
    delivery.prepare(this.#standing.options.context()?.settings?.transport);
    return this.#standing.options.loadOutcome().then(() => delivery);
  }

  /** What is written down and attached is taken once, however often it is sent. */
  #send(submission: ReceivedSubmission, files: readonly File[]): () => Promise<Outcome> {
    const { settings, base = '', words } = this.#standing.options.context() ?? {};
    const { written = { subject: '', text: '', rows: [] } } = this.content;
    const letter = { submission, files, ...delivery.letterOf(written, this.#seal.report, words) };
    return () => delivery.send(settings?.transport, letter, base);
  }

  /** Where only the challenge is in the way, straight to it. */
  #focusOutcome(): Promise<void> {
    return this.errors.length > 0 && this.errors.every(({ field }) => field === 'challenge')
      ? this.content.challenge.focus()
      : focusIn(this.#host, outcomes);
  }
}
