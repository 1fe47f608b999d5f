import type { FastifyReply, FastifyRequest } from 'fastify';

import { Refusal } from './refusal.js';

/** Which pages may send here besides the receiver's own: origins such as `https://example.com`, or `*`. */
export type Origins = readonly string[];

const methods = 'POST';
const requestHeaders = 'content-type, idempotency-key, accept';

/**
 * A hook that lets the pages on the list read answers (CORS), and refuses all others.
 *
 * A form and a multipart body cross origins without asking first, so the `Origin` that a browser adds has to be
 * compared before anything is stored. What sends none is no browser, and may send what it likes anyway.
 */
export function checkOrigin(origins: Origins) {
  return async function allowOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { origin, host } = request.headers;
    reply.header('vary', 'Origin');
    if (origin === undefined || isSame(origin, host)) return;
    if (!origins.includes(origin) && !origins.includes('*'))
      throw new Refusal(403, 'Pages of this origin may not send here.');
    reply.headers({
      'access-control-allow-origin': origin,
      // Without it, a page cannot read how long to wait.
      'access-control-expose-headers': 'Retry-After',
    });
  };
}

/** Answers the question that a browser asks before it sends JSON to another origin. */
export async function answerPreflight(_: FastifyRequest, reply: FastifyReply): Promise<void> {
  await reply
    .code(204)
    .headers({
      'access-control-allow-methods': methods,
      'access-control-allow-headers': requestHeaders,
      'access-control-max-age': '600',
    })
    .send();
}

/** Whether a page is of the address that it sends to. The scheme is a proxy's, which the receiver does not see. */
function isSame(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
