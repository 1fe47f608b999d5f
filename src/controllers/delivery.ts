/** What is needed once something is sent, and not before: it is loaded while somebody types. */
import type { LitElement } from 'lit';

import type { Submission } from '../schema/index.js';
import { hostOutcome } from '../submission/host-outcome.js';
import type { Outcome } from '../submission/index.js';
import { dispatch } from './dispatch.js';
import { warnOnce } from './warn.js';

export { CopyController } from './copy-controller.js';
export { send } from '../submission/send.js';
export { toSubmission } from '../submission/submission.js';
export { readSuspicion } from '../submission/suspicion.js';
export { asText, readRows } from '../submission/text-rows.js';

/** `trust-…-submit`: before sending. A host that answers with a promise sends by itself. */
export interface SubmitDetail {
  /** What would be sent. Frozen, like the whole detail. */
  readonly submission: Submission;
  /** The attachments, in the order of `data.attachments`. */
  readonly files: readonly File[];
  /**
   * Takes a `Response`, or what a receiver's JSON would say (`{reference?, outcome?}` or `{errors}`); a
   * promise that rejects is a failure that can be tried again.
   * @throws {TypeError} when it is called after the event
   */
  readonly respondWith: (promise: PromiseLike<unknown>) => void;
}

/**
 * Asks the page first, then sends.
 * @param events what the event's name begins with
 * @param send sends by the manifest's transport, where the page leaves it to us
 * @param files the attachments
 * @returns `undefined` when the page cancelled, and answers nothing
 */
export async function deliver(
  host: LitElement,
  events: string,
  submission: Submission,
  send: (submission: Submission) => Promise<Outcome>,
  files: readonly File[] = [],
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
  if (answer) return hostOutcome(answer, submission.id);
  if (!isOurs) return undefined;
  const outcome = await send(submission);
  if (outcome.status === 'failed' && outcome.reason === 'notConfigured')
    warnOnce(
      host.localName,
      'It has nowhere to send to. Set the transport of this form in the manifest (http with plain JSON, mailto or link), or answer its submit event.',
    );
  return outcome;
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[])
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  return Object.freeze(value);
}
