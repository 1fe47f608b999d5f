/** What is needed once something is sent, and not before: it is loaded while somebody types. */
import type { LitElement } from 'lit';

import type { ReceivedSubmission } from '../schema/index.js';
import { hostOutcome } from '../submission/host-outcome.js';
import type { Outcome } from '../submission/index.js';
import { sendPatiently, type Patience } from '../submission/send-patiently.js';
import { nameAgreements } from '../submission/name-agreements.js';
import { dispatch } from './dispatch.js';
import { warnOnce } from './warn.js';

export { buildSubmission } from './build-submission.js';
export { prepare, send } from '../submission/send.js';
export { keysFor, prepareSeal, Seal } from './seal.js';
export { waysOut } from './ways-out.js';
export { letterOf, writeLetter } from './write-letter.js';

/** `trust-…-submit`: before sending. A host that answers with a promise sends by itself. */
export interface SubmitDetail {
  /** What would be sent: a report is encrypted where the company has a key. Frozen, like the whole detail. */
  readonly submission: ReceivedSubmission;
  /** The attachments, in the order of `data.attachments`. */
  readonly files: readonly File[];
  /**
   * Takes a `Response`, or what a receiver's JSON would say (`{reference?, outcome?}` or `{errors}`); a
   * promise that rejects is a failure that can be tried again.
   * @throws {TypeError} when it is called after the event
   */
  readonly respondWith: (promise: PromiseLike<unknown>) => void;
}

/** How the page is asked, and how a submission is sent where it leaves that to us. */
export interface DeliveryOptions extends Patience {
  /** What the event's name begins with. */
  readonly events: string;
  readonly send: (submission: ReceivedSubmission) => () => Promise<Outcome>;
  /** The attachments. */
  readonly files?: readonly File[] | undefined;
}

/**
 * Asks the page first, then sends, and again where that can help. What the page sends by itself, it repeats
 * by itself.
 * @returns `undefined` when the page cancelled, and answers nothing
 */
export async function deliver(
  host: LitElement,
  submission: ReceivedSubmission,
  { events, send, files = [], ...patience }: DeliveryOptions,
): Promise<Outcome | undefined> {
  let answer: PromiseLike<unknown> | undefined;
  let isOver = false;
  const respondWith: SubmitDetail['respondWith'] = (promise) => {
    if (isOver)
      throw new TypeError(
        `[${host.localName}] respondWith() came too late. Call it while the event is dispatched.`,
      );
    answer = promise;
  };
  const detail: SubmitDetail = { submission: freeze(submission), files, respondWith };
  const isOurs = dispatch(host, `${events}-submit`, detail, { cancelable: true });
  isOver = true;
  if (answer) return nameAgreements(await hostOutcome(answer, submission.id), submission);
  if (!isOurs) return undefined;
  const outcome = nameAgreements(await sendPatiently(send(submission), patience), submission);
  if (outcome.status === 'failed' && outcome.reason === 'notConfigured')
    warnOnce(
      host.localName,
      'It has nowhere to send to. Set the transport of this form in the manifest (http, with what its preset needs in extra; mailto or link), or answer its submit event.',
    );
  return outcome;
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[])
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  return Object.freeze(value);
}
