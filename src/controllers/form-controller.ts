import type { LitElement } from 'lit';

import { localize } from '../content/localize.js';
import { customPrefix } from '../schema/entry.js';
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
import type { FormOptions } from './form-options.js';
import { SubmissionController } from './submission-controller.js';
import type { Delivery, SubmissionState } from './submission-controller.js';

/** The parts of which one takes the focus when a form was sent, or could not be. */
const outcomes = '[part=error-summary],[part=send-failed],[part=receipt],[part=handed-over]';
const firstField = 'form :is(input, select, textarea)';

/** From a form to its outcome: reads it, checks it, sends it, and moves the focus to what came of it. */
export class FormController {
  readonly trapName = trapName;
  readonly #host: LitElement;
  readonly #options: FormOptions;
  readonly #submission: SubmissionController;
  #isPrefetched = false;
  #isSettling = false;
  #delivery: Delivery | undefined;
  #clipboard: CopyController | undefined;
  #openedAt: number | undefined;
  /** Whether the errors shown are the receiver's, of which we do not know what would mend them. */
  #isRefused = false;

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.#submission = new SubmissionController(host, {
      events: options.events,
      load: () => this.#load(),
      build: (data, id, delivery) => this.#build(data, id, delivery),
      send: (submission, delivery) => this.#send(submission, delivery),
      files: () => this.#files,
    });
    new DraftController(host);
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

  /** The form as plain text; empty before something was sent. */
  get text(): string {
    const [form, delivery] = [this.#form, this.#delivery];
    const yes = this.#options.context()?.words.t('field.yesNo.yes') ?? '';
    if (!form || !delivery) return '';
    return delivery.asText(delivery.readRows(form, { labelOf: this.labelOf, yes }));
  }

  /** Whether there is a control for a field: a receiver may name one that is hidden here. */
  readonly has = (field: string): boolean =>
    [...(this.#form?.elements ?? [])].some((control) => control.getAttribute('name') === field);

  /** The label of a field in the language shown, without its full stop; empty where there is none. */
  readonly labelOf = (field: string): string => {
    const context = this.#options.context();
    if (!context) return '';
    const { settings, reader, words } = context;
    const own = settings?.customFields?.find(({ name }) => customPrefix + name === field);
    const label = own ? localize(own.label, reader).text : words.t(`field.${field}.label`);
    return label.replace(/\.$/, '');
  };

  /** The form was shown to somebody: from now on a person takes at least some seconds. */
  opened(): void {
    this.#openedAt ??= performance.now();
  }

  /** Checks and sends; errors appear at their fields, and focus goes to the summary. */
  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const form = this.#form;
    if (!form || this.#isSettling || this.state.status === 'sending') return;
    this.#clipboard?.reset();
    if (this.#parts.length > 0) await this.#settle(form);
    const { errors, checked } = this.#check(form);
    this.#isRefused = checked.ok && errors.length === 0;
    if (!checked.ok || errors.length > 0) this.#submission.edit(errors);
    else await this.#submission.submit(checked.value);
    if (this.state.status === 'handed-over' && this.state.via === 'link') await this.copy();
    await this.#focus(outcomes);
  };

  /** Sends again what could not be sent. The button that was pressed goes, so the focus does, too. */
  readonly retry = (): void => {
    this.#form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
    void this.submit();
  };

  /** While errors are shown, those that were mended go away as one types; new ones wait for the next try. */
  readonly recheck = (event?: Event): void => {
    // Ahead of the click, once; a failure is told when something is really sent.
    if (!this.#isPrefetched) this.#load().catch(() => undefined);
    this.#isPrefetched = true;
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
  readonly copy = (): Promise<void> | undefined => this.#clipboard?.copy(this.text);

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
    this.#clipboard ??= new delivery.CopyController(this.#host);
    return delivery;
  }

  #build(data: Submission['data'], id: string, delivery: Delivery): Submission {
    const { words, policyVersion } = this.#options.context() ?? {};
    const suspicion = this.#form ? delivery.readSuspicion(this.#form, this.#openedAt ?? 0) : [];
    const flagged = suspicion.length > 0 ? { ...data, suspicion } : data;
    const circumstances = { id, locale: words?.lang ?? '', policyVersion };
    return delivery.toSubmission(this.#options.type, flagged, circumstances);
  }

  #send(submission: Submission, { send }: Delivery): Promise<Outcome> {
    const { words, settings, base = '' } = this.#options.context() ?? {};
    const subject = words?.t(this.#options.subject) ?? '';
    const letter = { submission, subject, text: this.text, files: this.#files };
    return send(settings?.transport, letter, base);
  }

  /** Waits for what a part is still at work on, where nothing else keeps the form from being sent. */
  async #settle(form: HTMLFormElement): Promise<void> {
    if (this.#check(form).errors.length > 0) return;
    this.#isSettling = true;
    await Promise.all(this.#parts.flatMap((part) => part.settle?.() ?? []));
    this.#isSettling = false;
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
