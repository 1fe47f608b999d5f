import type { ReceivedSubmission } from '../schema/index.js';
import { failure, type Outcome } from './outcome.js';
import { readAnswer, toAnswer, type Answer } from './read-answer.js';

export interface SendOptions {
  /** Over headers and body together, in milliseconds. Default: 20 seconds, and more for a long body. */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A submission as it goes out, and how what comes back is read. */
export interface HttpRequest {
  readonly body: string | URLSearchParams | FormData;
  /** Besides `Accept`. A form has its type, with its boundary, set by the browser. */
  readonly headers: Readonly<Record<string, string>>;
  /** About how long the body is. */
  readonly bytes: number;
  readonly read: (answer: Answer) => Outcome;
  /** Whether what is sent twice can be stored twice. */
  readonly doubles?: boolean;
}

/** How long a body of so many bytes may take, in milliseconds: 20 seconds, and its upload at 1 Mbit/s. */
export const timeoutFor = (bytes: number): number => 20_000 + Math.ceil(bytes / 125);

/** The request of the contract: JSON, whose id is the `Idempotency-Key`, so that a second try is stored once. */
export function jsonRequest(submission: ReceivedSubmission): HttpRequest {
  const body = JSON.stringify(submission);
  return {
    body,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
    bytes: body.length,
    read: (answer) => readAnswer(answer, submission.id),
  };
}

/**
 * Posts a request. No cookies, no referrer, and no redirect: a 307 would send a report on to another origin.
 * Never throws.
 */
export async function post(
  url: string,
  { body, headers, bytes, read, doubles = false }: HttpRequest,
  { timeout, fetch = globalThis.fetch }: SendOptions = {},
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeout ?? timeoutFor(bytes));
  let outcome: Outcome;
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', ...headers },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    outcome = read(await toAnswer(response));
  } catch {
    // Engines name a stalled body differently; our own clock knows.
    outcome = failure(signal.aborted ? 'timeout' : 'network');
  }
  return doubles && outcome.status === 'failed' && outcome.mayHaveArrived
    ? { ...outcome, doubles }
    : outcome;
}
