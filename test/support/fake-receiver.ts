import type { Submission } from '../../src/schema/index.js';
import type { Outcome } from '../../src/submission/outcome.js';
import { jsonRequest, post } from '../../src/submission/send-http.js';
import type { ManualClock } from './manual-clock.js';

/** How a receiver behaves for one request; the fault server knows the same moods, but for `offline`. */
export const moods = [
  ...['ok', 'ok', 'reset', 'reset-after', 'stalled', 'stalled-after', 'truncated', '500'],
  ...['500-after', '429', '503', '422', '413', 'html', 'redirect', 'offline'],
] as const;
export type Mood = (typeof moods)[number];

const answers: Readonly<Record<string, () => Response>> = {
  '500': () => new Response('{}', { status: 500 }),
  '500-after': () => new Response('{}', { status: 500 }),
  '429': () => new Response('{}', { status: 429, headers: { 'Retry-After': '1' } }),
  '503': () => new Response('{}', { status: 503, headers: { 'Retry-After': '1' } }),
  '422': () => new Response('{"errors":[{"field":"name","code":"value"}]}', { status: 422 }),
  '413': () => new Response('', { status: 413 }),
  html: () => new Response('<title>Sign in</title>'),
  truncated: () => new Response('{"reference": "TR-'),
};

/** A receiver in memory: it stores by `Idempotency-Key`, and fails as it is told. */
export class FakeReceiver {
  readonly #stored = new Map<string, Submission>();

  constructor(readonly nextMood: () => string) {}

  get stored(): readonly Submission[] {
    return [...this.#stored.values()];
  }

  /** Sends through the code that ships, over a network that is this receiver. */
  send(submission: Submission, clock: ManualClock): Promise<Outcome> {
    const mood = this.nextMood();
    const fetch = (_: unknown, request?: RequestInit): Promise<Response> =>
      this.#receive(mood, request ?? {}, clock);
    return post('/', jsonRequest(submission), { fetch, timeout: 1 });
  }

  #receive(mood: string, { body, headers, signal }: RequestInit, clock: ManualClock) {
    const key = new Headers(headers).get('Idempotency-Key') ?? '';
    if (['ok', 'truncated'].includes(mood) || mood.endsWith('-after'))
      if (!this.#stored.has(key)) this.#stored.set(key, JSON.parse(body as string) as Submission);
    if (mood === 'offline') clock.isOnline = false;
    const answer = answers[mood];
    if (answer) return Promise.resolve(answer());
    if (mood === 'ok') return Promise.resolve(new Response('{}', { status: 201 }));
    if (mood.startsWith('stalled'))
      return new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new TypeError('aborted')));
      });
    return Promise.reject(new TypeError('Failed to fetch'));
  }
}
