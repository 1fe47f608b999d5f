// What browser tests can request beside the built tests: a network with every mood, pages under a
// strict content security policy, and the built `dist/`. The endpoints are listed in test/README.md.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { policyFor } from '../csp/policies.mjs';
import { ROOT } from './test-files.mjs';

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const REQUEST_LIMIT = 32 * 1024 * 1024;
/** The endless body ends after all: a test that forgets to abort must not fill the memory. */
const ENDLESS_LIMIT = 256 * 1024 * 1024;
const SIGN_IN_PAGE = '<!doctype html><html lang="en"><title>Sign in</title><p>Sign in</p></html>';

function safePath(folder, path) {
  const file = normalize(join(ROOT, folder, decodeURIComponent(path)));
  return file.startsWith(join(ROOT, folder) + sep) ? file : undefined;
}

/** How `/dist/` is served below another folder, by the folder's name. */
const EDITIONS = {
  /** Only another place. */
  elsewhere: (code) => code,
  /** Another version of the library: its constant says so. */
  older: (code) => code.replaceAll(VERSION, '0.0.1'),
  /** Somebody has changed the files whose names begin with this. */
  /** The same, but not yet for the first who asks. */
  changing: (code, path, start) => {
    const isFirst = !served.has(start + path);
    served.add(start + path);
    return isFirst || path === 'trust.js' ? code : `${code}\nglobalThis.isAltered=true;`;
  },
  altered: (code, path, start) =>
    path.replace(/^.*\//, '').startsWith(start) ? `${code}\nglobalThis.isAltered=true;` : code,
  /** Files whose names begin so are not there, until a POST has them come. */
  late: (code, path, start) =>
    path.replace(/^.*\//, '').startsWith(start.split('.')[0]) && !come.has(start)
      ? undefined
      : code,
};

const served = new Set();
const come = new Set();

function serveDist(ctx, path, edition, start) {
  ctx.set('access-control-allow-origin', '*');
  const file = safePath('dist', path);
  if (edition === undefined || !path.endsWith('.js')) return serveFile(ctx, file);
  if (ctx.method === 'POST') come.add(start);
  ctx.type = 'js';
  ctx.set('cache-control', 'no-store');
  const code = EDITIONS[edition](readFileSync(file, 'utf8'), path, start);
  // Chromium remembers an answer with an error, and asks again where the connection broke.
  if (code === undefined) MOODS.dropped(ctx);
  else ctx.body = code;
}

function serveFile(ctx, file) {
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
    ctx.status = 404;
    return;
  }
  ctx.type = extname(file);
  ctx.set('cache-control', 'no-store');
  ctx.body = createReadStream(file);
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > REQUEST_LIMIT) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes the raw response away from Koa, for answers that Koa would refuse to give. */
function rawResponse(ctx, status, headers) {
  ctx.respond = false;
  ctx.status = status;
  ctx.res.writeHead(status, { ...headers, ...corsHeaders(ctx) });
  return ctx.res;
}

function corsHeaders(ctx) {
  if (ctx.query.cors === undefined) return {};
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': ctx.get('access-control-request-headers') || '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-expose-headers': ctx.query.expose ?? '',
  };
}

/** The ways a server misbehaves, by the value of `as`. */
const MOODS = {
  html(ctx) {
    ctx.type = 'html';
    ctx.body = SIGN_IN_PAGE;
  },
  /** Headers and the first byte arrive, the rest never does. */
  stalled(ctx) {
    rawResponse(ctx, 200, { 'content-type': 'application/json', 'content-length': 1000 }).write(
      '{',
    );
  },
  endless(ctx) {
    const response = rawResponse(ctx, 200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(64 * 1024, ' ');
    let sent = 0;
    const pump = () => {
      while (!response.destroyed && sent < ENDLESS_LIMIT) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('drain', pump);
    pump();
  },
  redirect(ctx) {
    const target = new URL(ctx.query.to ?? ctx.path, ctx.href);
    ctx.redirect(target.href);
    ctx.status = 307;
  },
  /** The connection breaks without an answer. */
  dropped(ctx) {
    ctx.respond = false;
    ctx.status = 200;
    ctx.res.destroy();
  },
};

function canned(ctx, path) {
  const { status, type, body, 'retry-after': retryAfter } = ctx.query;
  if (body !== undefined || ctx.method !== 'GET') {
    ctx.type = type ?? 'application/json';
    ctx.body = body ?? '{}';
  } else {
    serveFile(ctx, safePath('test/fixtures', path));
  }
  if (status !== undefined) ctx.status = Number(status);
  if (retryAfter !== undefined) ctx.set('retry-after', retryAfter);
}

async function answer(ctx, path, log) {
  const { key, delay, as } = ctx.query;
  ctx.set('cache-control', 'no-store');
  if (path === 'requests') {
    const requests = log.get(key) ?? [];
    ctx.body = { count: requests.length, requests };
    return;
  }
  if (key !== undefined) {
    const { method, url, headers } = ctx;
    const entry = { method, url, headers, body: await readBody(ctx.req) };
    log.set(key, [...(log.get(key) ?? []), entry]);
  }
  if (delay !== undefined) await pause(Number(delay));
  ctx.set(corsHeaders(ctx));
  if (ctx.method === 'OPTIONS') ctx.status = ctx.query.cors === undefined ? 403 : 204;
  else if (as === undefined) canned(ctx, path);
  else if (Object.hasOwn(MOODS, as)) MOODS[as](ctx);
  else ctx.throw(500, `Unknown fixture mood ${as}. Known: ${Object.keys(MOODS).join(', ')}.`);
}

function setPolicy(ctx, policy) {
  if (policy) ctx.set('content-security-policy', policy);
}

export function fixturesServer() {
  /** Requests by the `key` in their URL; a test makes up its own key. */
  const log = new Map();
  return async function serveFixtures(ctx, next) {
    const [, edition, start, area, path] =
      /^(?:\/(elsewhere|older|altered|changing|late)(?:\/([\w.-]+))?)?\/(fixtures|csp|dist)\/(.+)$/.exec(
        ctx.path,
      ) ?? [];
    switch (area) {
      case 'fixtures':
        return answer(ctx, path, log);
      case 'csp':
        if (extname(path) === '.html') setPolicy(ctx, policyFor(path, ctx.query.policy));
        return serveFile(ctx, safePath('test/csp/pages', path));
      case 'dist':
        return serveDist(ctx, path, edition, start);
      default:
        return next();
    }
  };
}
