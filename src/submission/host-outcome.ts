import { ownCopy } from '../schema/own-copy.js';
import { failure, type Outcome } from './outcome.js';
import { readAnswer, readResponse } from './read-answer.js';

/**
 * What a host's own sending came to. Never throws.
 * @param answer a `Response`, what a receiver's JSON would say, or nothing; a rejection is a failure that
 *   can be tried again
 */
export async function hostOutcome(answer: PromiseLike<unknown>, id: string): Promise<Outcome> {
  try {
    const value = await answer;
    if (isResponse(value)) return await readResponse(value, id);
    return readAnswer({ status: 200, body: ownCopy(value), retryAfter: null }, id);
  } catch {
    return failure('server');
  }
}

/** By its shape: a response of another realm is none of ours, and would pass for an empty answer. */
function isResponse(value: unknown): value is Response {
  return typeof (value as Response | null | undefined)?.text === 'function';
}
