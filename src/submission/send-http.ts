import type { Submission } from '../schema/index.js';
import { failure, type Outcome } from './outcome.js';
import { readResponse } from './read-answer.js';

export interface SendOptions {
  /** Over headers and body together, in milliseconds. */
  readonly timeout?: number;
  readonly fetch?: typeof globalThis.fetch;
}

const defaultTimeout = 20_000;

/**
 * Posts a submission as JSON. No cookies, no referrer, and no redirect: a 307 would send a report on to
 * another origin. The id is the `Idempotency-Key`, so that a second try of the same is stored once. Never
 * throws.
 */
export async function sendHttp(
  url: string,
  submission: Submission,
  { timeout = defaultTimeout, fetch = globalThis.fetch }: SendOptions = {},
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(submission),
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Idempotency-Key': submission.id,
      },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return await readResponse(response, submission.id);
  } catch {
    // Engines name a stalled body differently; our own clock knows.
    return failure(signal.aborted ? 'timeout' : 'network');
  }
}
