import type { LitElement } from 'lit';

import type { ReceivedSubmission, Submission } from '../schema/index.js';
import {
  failure,
  newId,
  type Attempt,
  type FieldError,
  type Outcome,
  type Receipt,
} from '../submission/index.js';
import type { Clock, Pause } from '../submission/send-patiently.js';
import type * as delivery from './delivery.js';
import { dispatch } from './dispatch.js';
import type { Sealed } from './seal.js';

/** `trust-…-submitted`: it has arrived. */
export interface SubmittedDetail {
  /** That of the submission: the same through all tries. */
  readonly id: string;
  /** What the receiver calls it. */
  readonly reference?: string | undefined;
  /** `received`, `email_sent`, `pending_review` or `already_pending`. */
  readonly outcome: Receipt['outcome'];
}

/** `trust-…-failed`: it has not. */
export interface SubmitFailedDetail {
  /** That of the submission: the same through all tries. */
  readonly id: string;
  /** `network`, `timeout`, `server`, `unreadable`, `rateLimited`, `forbidden`, `notFound`, `tooLarge`, `unsupported`, `rejected`, `notConfigured`, `attachments`, `notEncrypted`, `challenge` or `changed`. */
  readonly reason: string;
  /** Whether sending the same again can help. */
  readonly retryable: boolean;
}

/** Where a form stands. */
export type SubmissionState =
  | { readonly status: 'editing'; readonly errors: readonly FieldError[] }
  | { readonly status: 'sending' }
  /** It failed, and is sent again by itself. */
  | { readonly status: 'waiting'; readonly pause: Pause }
  | Exclude<Outcome, { status: 'invalid' }>;

/** What is needed once something is sent. */
export type Delivery = typeof delivery;

/** What a controller needs of its form. */
export interface SubmissionOptions {
  /** `trust-document-request` or `trust-disclosure`: what the events' names begin with. */
  readonly events: string;
  readonly load: () => Promise<Delivery>;
  /** Makes the submission of checked fields. */
  readonly build: (data: Submission['data'], id: string, delivery: Delivery) => Submission;
  /** Makes what sends a submission, once for each time that it is called. */
  readonly send: (
    submission: ReceivedSubmission,
    delivery: Delivery,
    files: readonly File[],
  ) => () => Promise<Outcome>;
  /** Encrypts what is to be sent, or says why that cannot be. */
  readonly seal?: (submission: Submission, delivery: Delivery) => Promise<Sealed | Outcome>;
  /** What waiting depends on. Default: the browser's. */
  readonly clock?: Clock;
  /** Files that go along. */
  readonly files?: () => readonly File[];
  /** It is about to leave; {@link SubmissionController.attempt} says already that it may arrive. */
  readonly begun?: () => void;
  /** What an outcome means to this form. Default: what it says. */
  readonly judge?: (outcome: Outcome) => Outcome;
}

/**
 * Takes one form from editing to a receipt. Sends one thing at a time. The id stays through all tries, so
 * that a receiver stores them once; only text that was changed after a try which may have arrived is a
 * new submission, or the receiver would answer with the old one and the change would be lost. A try may have
 * arrived from the moment it leaves: the page can be left before anybody knows.
 */
export class SubmissionController {
  readonly #host: LitElement;
  readonly #options: SubmissionOptions;
  #state: SubmissionState = { status: 'editing', errors: [] };
  #id = '';
  /** See {@link Attempt.arrivedPerhaps}. */
  #arrivedPerhaps: string | undefined;

  constructor(host: LitElement, options: SubmissionOptions) {
    this.#host = host;
    this.#options = options;
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /** What makes the next try the same submission as the last. */
  get attempt(): Attempt {
    return { id: this.#id, arrivedPerhaps: this.#arrivedPerhaps };
  }

  /** Goes on with a submission of a page that was left. */
  resume({ id, arrivedPerhaps }: Attempt): void {
    this.#id = id;
    this.#arrivedPerhaps = arrivedPerhaps;
  }

  /** Whether something is being sent, or waits to be sent again. */
  get isBusy(): boolean {
    return this.#state.status === 'sending' || this.#state.status === 'waiting';
  }

  /** Back to the fields, with everything that was typed, and with errors to be mended. */
  edit(errors: readonly FieldError[] = []): void {
    this.#set({ status: 'editing', errors });
  }

  /** Ready for another submission. */
  reset(): void {
    this.#forget();
    this.edit();
  }

  /** Sends what was checked, unless something is being sent. */
  async submit(data: Submission['data']): Promise<void> {
    if (this.isBusy) return;
    const before = this.#state;
    const typed = textOf(data);
    if (this.#arrivedPerhaps !== undefined && this.#arrivedPerhaps !== typed) this.#forget();
    const id = (this.#id ||= newId());
    const doubt = this.#arrivedPerhaps;
    this.#set({ status: 'sending' });
    const outcome = await this.#deliver(data, id).catch(() => failure('network'));
    // A definite answer ends the doubt about this try, and not that about one before it.
    if (!(outcome && 'mayHaveArrived' in outcome && outcome.mayHaveArrived))
      this.#arrivedPerhaps = doubt;
    if (!outcome) this.#set(before);
    else if (outcome.status === 'invalid') this.edit(outcome.errors);
    else this.#settle(outcome, id);
  }

  async #deliver(data: Submission['data'], id: string): Promise<Outcome | undefined> {
    const { events, load, build, seal, send, files, clock, begun, judge } = this.#options;
    const delivery = await load();
    const submission = build(data, id, delivery);
    const sealed = (await seal?.(submission, delivery)) ?? { submission, files: files?.() ?? [] };
    if ('status' in sealed) return sealed;
    const mayHaveArrived = this.#arrivedPerhaps !== undefined;
    this.#arrivedPerhaps = textOf(data);
    begun?.();
    const outcome = await delivery.deliver(this.#host, sealed.submission, {
      events,
      clock,
      files: sealed.files,
      mayHaveArrived,
      send: (one) => send(one, delivery, sealed.files),
      tell: (pause) => this.#set(pause ? { status: 'waiting', pause } : { status: 'sending' }),
    });
    return outcome && (judge?.(outcome) ?? outcome);
  }

  #settle(outcome: Exclude<Outcome, { status: 'invalid' }>, id: string): void {
    this.#set(outcome);
    if (outcome.status === 'sent') {
      const { reference, outcome: received } = outcome.receipt;
      this.#forget();
      const detail = { id, outcome: received, ...(reference !== undefined && { reference }) };
      this.#tell<SubmittedDetail>('submitted', detail);
    } else if (outcome.status === 'failed') {
      const { reason, retryable } = outcome;
      // The id is taken by another text: by an earlier one, or by that of a tab that was doubled.
      if (reason === 'changed') this.#forget();
      this.#tell<SubmitFailedDetail>('failed', { id, reason, retryable });
    }
  }

  #tell<T extends object>(verb: string, detail: T): void {
    dispatch(this.#host, `${this.#options.events}-${verb}`, detail);
  }

  /** What comes next is another submission. */
  #forget(): void {
    this.#id = '';
    this.#arrivedPerhaps = undefined;
  }

  #set(state: SubmissionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Times of evidence, which a page that was loaded anew may take anew. */
const times: ReadonlySet<string> = new Set(['viewedAt', 'acceptedAt', 'acknowledgedAt']);

/** What tells one text from another, whenever it was sent. */
const textOf = (data: Submission['data']): string =>
  JSON.stringify(data, (key, value: unknown) => (times.has(key) ? undefined : value));
