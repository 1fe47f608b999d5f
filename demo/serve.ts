import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';

import staticFiles from '@fastify/static';
import type { PrivateKey } from 'openpgp';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { awkwardAnswers } from './awkward-answers.js';
import { inbox } from './receiver/inbox.js';
import { ReportOpener } from './receiver/open-report.js';
import { receiver, type ReceiverOptions } from './receiver/receiver.js';
import { readSettings } from './receiver/settings.js';
import { openStore } from './receiver/store.js';

/** The strictest policy a host can set: the demo shows that the elements work, and stay silent, under it. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Pages that need another policy, by address as in `/translator/`; all others get the strict one. */
const pagePolicies = new Map<string, string>([
  // They show elements in a frame, so that a dialog covers the frame and not the page.
  ['/translator/', `${strictPolicy}; frame-src 'self'`],
  ['/configurator/', `${strictPolicy}; frame-src 'self'`],
]);

export interface ServerOptions {
  /** The built files; its `demo` folder holds the pages. Default: `dist` of this repository. */
  readonly dist?: string;
  /** See `StoreOptions.url`; `:memory:` for tests. Default: a file under `demo/receiver/data`. */
  readonly databaseUrl?: string | undefined;
  readonly databaseAuthToken?: string | undefined;
  /** What the receiver takes, and from whom. */
  readonly receiver?: Omit<ReceiverOptions, 'store'> | undefined;
  /** Private keys with which the inbox opens encrypted reports. Default: none. */
  readonly inboxKeys?: readonly PrivateKey[];
  /** Report failures of the server itself on standard output. Never what a visitor sent. */
  readonly log?: boolean;
}

const builtFiles = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Makes the demo's server: pages at `/`, built files at `/dist/`, receiver and inbox, and the awkward answers
 * that the gallery shows. It does not listen yet.
 * @throws when the database cannot be opened
 */
export async function createServer(options: ServerOptions = {}): Promise<FastifyInstance> {
  const dist = options.dist ?? builtFiles;
  const store = await openStore({
    url: options.databaseUrl,
    authToken: options.databaseAuthToken,
  });
  const app = Fastify({ logger: options.log ? { level: 'error' } : false });
  app.addHook('onClose', () => store.close());
  app.addHook('onSend', addHeaders);
  await app.register(receiver, { ...options.receiver, store });
  await app.register(inbox, { store, opener: new ReportOpener(options.inboxKeys) });
  await app.register(awkwardAnswers);
  const files = { cacheControl: false, redirect: true };
  await app.register(staticFiles, { ...files, root: `${dist}/demo`, prefix: '/' });
  await app.register(staticFiles, { ...files, root: dist, prefix: '/dist/', decorateReply: false });
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n'),
  );
  return app;
}

async function addHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
  // A new build shows at the next reload; an unchanged file costs one 304.
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  if (reply.hasHeader('content-security-policy')) return;
  reply.header('content-security-policy', policyFor(request));
}

/**
 * By the address alone: a 304 says nothing of its content, and its headers replace those that are kept. What
 * is no page gets the strict policy, too: an SVG or a text that is opened by itself is a document.
 */
function policyFor({ url }: FastifyRequest): string {
  const address = url.split('?', 1)[0]?.replace(/index\.html$/, '') ?? '';
  return pagePolicies.get(address) ?? strictPolicy;
}

async function start(): Promise<void> {
  const { port, ...settings } = await readSettings(process.env);
  const app = await createServer({ ...settings, log: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.close());
  try {
    await app.listen({ host: '127.0.0.1', port });
  } catch (error) {
    await app.close();
    throw error;
  }
  const { port: actual } = app.server.address() as AddressInfo;
  console.log(`Demo pages  http://127.0.0.1:${actual}/`);
  console.log(`Inbox       http://127.0.0.1:${actual}/inbox/`);
  if (!existsSync(`${builtFiles}/demo/index.html`)) {
    console.log('There are no demo pages yet. "npm run demo" builds them before it serves.');
  }
}

/** What a person who starts the demo can do about a failure. */
function explain(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code !== 'EADDRINUSE') return `The demo could not start: ${error.message}`;
  return (
    `Port ${error.port} is in use by another program. ` +
    'Stop that program, or choose another port: PORT=4174 npm run demo'
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start().catch((error: unknown) => {
    console.error(explain(error as Error));
    process.exitCode = 1;
  });
}
