import type { LitElement } from 'lit';

import type { Submission } from '../schema/index.js';
import {
  failure,
  newId,
  readAnswer,
  readResponse,
  type FieldError,
  type Outcome,
  type Receipt,
} from '../submission/index.js';
import { dispatch } from './dispatch.js';

/** `trust-…-submit`: before sending. A host that answers with a promise sends by itself. */
export interface SubmitDetail {
  readonly submission: Submission;
  /**
   * Takes a `Response`, or what a receiver's JSON would say (`{reference?, outcome?}` or `{errors}`); a
   * promise that rejects is a failure that can be tried again.
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

/** What a controller needs of its form. */
export interface SubmissionOptions {
  /** `trust-document-request` or `trust-disclosure`: what the events' names begin with. */
  readonly events: string;
  readonly send: (submission: Submission) => Promise<Outcome>;
}

const editing: SubmissionState = { status: 'editing', errors: [] };

/**
 * Takes one form from editing to a receipt. Sends one thing at a time. The id stays through all tries, so
 * that a receiver stores them once; only text that was changed after a try which may have arrived is a
 * new submission, or the receiver would answer with the old one and the change would be lost.
 */
export class SubmissionController {
  readonly #host: LitElement;
  readonly #options: SubmissionOptions;
  #state: SubmissionState = editing;
  #id = '';
  #arrivedPerhaps: string | undefined;

  constructor(host: LitElement, options: SubmissionOptions) {
    this.#host = host;
    this.#options = options;
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /** Shows errors at their fields; the form stays as it is. */
  refuse(errors: readonly FieldError[]): void {
    this.#set({ status: 'editing', errors });
  }

  /** Ready for another submission. */
  reset(): void {
    this.#id = '';
    this.#arrivedPerhaps = undefined;
    this.#set(editing);
  }

  /** Back to the fields, with everything that was typed. */
  edit(): void {
    this.#set(editing);
  }

  /**
   * Sends, unless something is being sent.
   * @param build makes the submission with the id it is to have
   */
  async submit(build: (id: string) => Submission): Promise<void> {
    if (this.#state.status === 'sending') return;
    this.#id ||= newId();
    let submission = build(this.#id);
    if (this.#arrivedPerhaps !== undefined && this.#arrivedPerhaps !== fingerprint(submission)) {
      this.#id = newId();
      submission = build(this.#id);
    }
    const sending = this.#askHost(submission);
    if (!sending) return;
    this.#set({ status: 'sending' });
    this.#settle(await sending, submission);
  }

  /** What the host does with it: its own promise, `undefined` when it only cancelled, else our transport. */
  #askHost(submission: Submission): Promise<Outcome> | undefined {
    let answer: PromiseLike<unknown> | undefined;
    const isOurs = dispatch<SubmitDetail>(
      this.#host,
      `${this.#options.events}-submit`,
      { submission, respondWith: (promise) => void (answer = promise) },
      { cancelable: true },
    );
    if (answer) return hostOutcome(answer, submission.id);
    return isOurs ? this.#options.send(submission) : undefined;
  }

  #settle(outcome: Outcome, submission: Submission): void {
    const { id } = submission;
    const { events } = this.#options;
    if (outcome.status === 'invalid') {
      this.refuse(outcome.errors);
      return;
    }
    this.#set(outcome);
    if (outcome.status === 'sent') {
      const { reference, outcome: received } = outcome.receipt;
      this.#id = '';
      this.#arrivedPerhaps = undefined;
      const detail = { id, outcome: received, ...(reference !== undefined && { reference }) };
      dispatch<SubmittedDetail>(this.#host, `${events}-submitted`, detail);
    } else if (outcome.status === 'failed') {
      const { reason, retryable } = outcome;
      if (outcome.mayHaveArrived) this.#arrivedPerhaps = fingerprint(submission);
      dispatch<SubmitFailedDetail>(this.#host, `${events}-failed`, { id, reason, retryable });
    }
  }

  #set(state: SubmissionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function fingerprint({ data }: Submission): string {
  return JSON.stringify(data);
}

/** A host may answer with a `Response`, with what a receiver's JSON would say, or with nothing. */
async function hostOutcome(answer: PromiseLike<unknown>, id: string): Promise<Outcome> {
  try {
    const value = await answer;
    if (value instanceof Response) return await readResponse(value, id);
    return readAnswer({ status: 200, body: value, retryAfter: null }, id);
  } catch {
    return failure('server');
  }
}
