import { readFile } from 'node:fs/promises';

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import { toInboxEntry } from './inbox-entry.js';
import { renderInbox } from './inbox-page.js';
import { sendProblem } from './problem.js';
import type { SubmissionStore } from './store.js';

export interface InboxOptions {
  readonly store: SubmissionStore;
}

const pageSize = 50;

/** Nothing but the stylesheet: were markup ever to slip through, it could neither run nor send. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * `GET /inbox/`: a page with what arrived, newest first; `GET /api/inbox`: the same as JSON.
 * Both hold personal data and have no sign-in, so they answer to loopback names only.
 */
export const inbox: FastifyPluginAsync<InboxOptions> = async (app, { store }) => {
  const stylesheet = await readFile(new URL('inbox.css', import.meta.url), 'utf8');
  app.addHook('onRequest', refuseForeignHosts);
  app.get('/inbox', (_, reply) => reply.redirect('/inbox/', 308));
  app.get('/inbox/inbox.css', (_, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  app.get('/inbox/', async (request, reply) => {
    const view = await readPage(store, pageOf(request));
    const entries = view.arrivals.map(toInboxEntry);
    const status = view.page > 1 && entries.length === 0 ? 404 : 200;
    reply.code(status).headers(headers).type('text/html; charset=utf-8');
    return renderInbox({ ...view, entries });
  });
  app.get('/api/inbox', async (request, reply) => {
    const { total, arrivals } = await readPage(store, pageOf(request));
    return reply.headers(headers).send({ total, submissions: arrivals });
  });
};

async function readPage(store: SubmissionStore, page: number) {
  const [total, arrivals] = await Promise.all([
    store.count(),
    store.list(pageSize, (page - 1) * pageSize),
  ]);
  return { total, arrivals, page, pages: Math.ceil(total / pageSize) };
}

function pageOf({ query }: FastifyRequest): number {
  const page = Number((query as { page?: unknown }).page);
  return Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1;
}

const loopback = /^(([a-z0-9-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A foreign name that resolves to this machine (DNS rebinding) would let a foreign page read the inbox. */
async function refuseForeignHosts({ headers: { host } }: FastifyRequest, reply: FastifyReply) {
  if (loopback.test(host ?? '')) return undefined;
  return sendProblem(reply, 421, 'The inbox is shown on this machine only.');
}
