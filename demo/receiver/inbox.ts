import { readFile } from 'node:fs/promises';

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import type { SubmissionType } from '../../src/schema/index.js';
import { downloads } from './inbox-downloads.js';
import { toInboxEntry } from './inbox-entry.js';
import { isEncryptedArrival } from './inbox-files.js';
import { renderInbox } from './inbox-page.js';
import type { OpenedReport, ReportOpener } from './open-report.js';
import { sendProblem } from './problem.js';
import type { Arrival } from './rows.js';
import type { SubmissionStore } from './store.js';

export interface InboxOptions {
  readonly store: SubmissionStore;
  /** What opens encrypted reports. */
  readonly opener: ReportOpener;
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
 * `GET /inbox/`: a page with what arrived, newest first; `GET /api/inbox`: the same as JSON. Files and encrypted
 * messages are downloads. All of it is personal data without a sign-in, so it answers to loopback names only.
 */
export const inbox: FastifyPluginAsync<InboxOptions> = async (app, options) => {
  const stylesheet = await readFile(new URL('inbox.css', import.meta.url), 'utf8');
  app.addHook('onRequest', refuseForeignHosts);
  await app.register(downloads, options);
  app.get('/inbox', (_, reply) => reply.redirect('/inbox/', 308));
  app.get('/inbox/inbox.css', (_, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  app.get('/inbox/', async (request, reply) => {
    const { arrivals, ...view } = await readPage(options, request);
    const entries = arrivals.map(({ arrival, opened }) => toInboxEntry(arrival, opened));
    const status = view.page > 1 && entries.length === 0 ? 404 : 200;
    reply.code(status).headers(headers).type('text/html; charset=utf-8');
    return renderInbox({ ...view, entries });
  });
  app.get('/api/inbox', async (request, reply) => {
    const { counts, arrivals } = await readPage(options, request);
    const submissions = arrivals.map(({ arrival, opened }) => ({ ...arrival, opened }));
    return reply.headers(headers).send({ total: counts.all, submissions });
  });
};

async function readPage({ store, opener }: InboxOptions, request: FastifyRequest) {
  const page = pageOf(request);
  const type = typeOf(request);
  const [reports, requests, arrivals] = await Promise.all([
    store.count('disclosure'),
    store.count('document-request'),
    store.list(pageSize, (page - 1) * pageSize, type),
  ]);
  const counts = { all: reports + requests, disclosure: reports, 'document-request': requests };
  return {
    counts,
    type,
    page,
    pages: Math.ceil(counts[type ?? 'all'] / pageSize),
    arrivals: await Promise.all(arrivals.map((arrival) => openArrival(arrival, opener))),
  };
}

async function openArrival(
  arrival: Arrival,
  opener: ReportOpener,
): Promise<{ readonly arrival: Arrival; readonly opened?: OpenedReport }> {
  return isEncryptedArrival(arrival)
    ? { arrival, opened: await opener.open(arrival) }
    : { arrival };
}

function pageOf({ query }: FastifyRequest): number {
  const page = Number((query as { page?: unknown }).page);
  return Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1;
}

function typeOf({ query }: FastifyRequest): SubmissionType | undefined {
  const { type } = query as { type?: unknown };
  return type === 'disclosure' || type === 'document-request' ? type : undefined;
}

const loopback = /^(([a-z0-9-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A foreign name that resolves to this machine (DNS rebinding) would let a foreign page read the inbox. */
async function refuseForeignHosts({ headers: { host } }: FastifyRequest, reply: FastifyReply) {
  if (loopback.test(host ?? '')) return undefined;
  return sendProblem(reply, 421, 'The inbox is shown on this machine only.');
}
