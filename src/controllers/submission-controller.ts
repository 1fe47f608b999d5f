import type { LitElement } from 'lit';

import type { Submission } from '../schema/index.js';
import {
  failure,
  newId,
  type FieldError,
  type Outcome,
  type Receipt,
} from '../submission/index.js';
import type * as delivery from '../submission/delivery.js';
import { dispatch } from './dispatch.js';

/** `trust-…-submit`: before sending. A host that answers with a promise sends by itself. */
export interface SubmitDetail {
  /** What would be sent. Frozen, like the whole detail. */
  readonly submission: Submission;
  /**
   * Takes a `Response`, or what a receiver's JSON would say (`{reference?, outcome?}` or `{errors}`); a
   * promise that rejects is a failure that can be tried again.
   * @throws {TypeError} when it is called after the event
   */
  readonly respondWith: (promise: PromiseLike<unknown>) => void;
}

/** `trust-…-submitted`: it has arrived. */
export interface SubmittedDetail {
  readonly id: string;
  readonly reference?: string | undefined;
  readonly outcome: Receipt['outcome'];
}

/** `trust-…-failed`: it has not. */
export interface SubmitFailedDetail {
  readonly id: string;
  readonly reason: string;
  readonly retryable: boolean;
}

/** Where a form stands. */
export type SubmissionState =
  | { readonly status: 'editing'; readonly errors: readonly FieldError[] }
  | { readonly status: 'sending' }
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
  readonly send: (submission: Submission, delivery: Delivery) => Promise<Outcome>;
}

/**
 * Takes one form from editing to a receipt. Sends one thing at a time. The id stays through all tries, so
 * that a receiver stores them once; only text that was changed after a try which may have arrived is a
 * new submission, or the receiver would answer with the old one and the change would be lost.
 */
export class SubmissionController {
  readonly #host: LitElement;
  readonly #options: SubmissionOptions;
  #state: SubmissionState = { status: 'editing', errors: [] };
  #id = '';
  /** What was typed when a try failed that may have arrived all the same. */
  #arrivedPerhaps: string | undefined;

  constructor(host: LitElement, options: SubmissionOptions) {
    this.#host = host;
    this.#options = options;
  }

  get state(): SubmissionState {
    return this.#state;
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
    const before = this.#state;
    if (before.status === 'sending') return;
    const typed = JSON.stringify(data);
    if (this.#arrivedPerhaps !== undefined && this.#arrivedPerhaps !== typed) this.#forget();
    const id = (this.#id ||= newId());
    this.#set({ status: 'sending' });
    const outcome = await this.#deliver(data, id).catch(() => failure('network'));
    if (!outcome) this.#set(before);
    else if (outcome.status === 'invalid') this.edit(outcome.errors);
    else this.#settle(outcome, id, typed);
  }

  /** @returns `undefined` when the host cancelled, and answers nothing */
  async #deliver(data: Submission['data'], id: string): Promise<Outcome | undefined> {
    const { load, build, send } = this.#options;
    const delivery = await load();
    const submission = freeze(build(data, id, delivery));
    const { isOurs, answer } = this.#askHost(submission);
    if (answer) return delivery.hostOutcome(answer, id);
    return isOurs ? send(submission, delivery) : undefined;
  }

  /** Whether the host leaves it to us, and its own promise where it does not. */
  #askHost(submission: Submission): { isOurs: boolean; answer?: PromiseLike<unknown> } {
    let answer: PromiseLike<unknown> | undefined;
    let isOver = false;
    const respondWith: SubmitDetail['respondWith'] = (promise) => {
      if (isOver)
        throw new TypeError(
          `[${this.#host.localName}] respondWith() came too late. Call it while the event is dispatched.`,
        );
      answer = promise;
    };
    const type = `${this.#options.events}-submit`;
    const isOurs = dispatch<SubmitDetail>(
      this.#host,
      type,
      { submission, respondWith },
      { cancelable: true },
    );
    isOver = true;
    return { isOurs, ...(answer && { answer }) };
  }

  #settle(outcome: Exclude<Outcome, { status: 'invalid' }>, id: string, typed: string): void {
    this.#set(outcome);
    if (outcome.status === 'sent') {
      const { reference, outcome: received } = outcome.receipt;
      this.#forget();
      const detail = { id, outcome: received, ...(reference !== undefined && { reference }) };
      this.#tell<SubmittedDetail>('submitted', detail);
    } else if (outcome.status === 'failed') {
      const { reason, retryable } = outcome;
      if (outcome.mayHaveArrived) this.#arrivedPerhaps = typed;
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

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[])
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  return Object.freeze(value);
}
