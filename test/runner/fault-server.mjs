// A receiver that does what the contract says, and misbehaves as it is told: before it stores a submission,
// or after. Submissions are stored by their `Idempotency-Key`, so what comes twice is stored once.
//
//   /faults/<box>/submit?plan=reset,500,ok    each request takes the next mood; after the last, all is well
//   /faults/<box>/stored                      {tries, stored: [body…], keys: [id…]}
//
// A box is a receiver of its own; a test makes up its name. `-after`: the submission is stored first.
import { setTimeout as pause } from 'node:timers/promises';

const REQUEST_LIMIT = 64 * 1024 * 1024;
const PAGE = '<!doctype html><html lang="en"><title>Sign in</title><p>Sign in</p></html>';

const problem = (errors) => ({ type: 'about:blank', title: 'Invalid', status: 422, errors });

/** What each mood does once the request is read. `receive` stores and answers as the contract says. */
const MOODS = {
  ok: (ctx, { receive }) => receive(),
  reset: (ctx) => drop(ctx),
  'reset-after': (ctx, { store }) => (store(), drop(ctx)),
  async slow(ctx, { receive }) {
    await pause(Number(ctx.query.delay ?? 600));
    receive();
  },
  /** Headers, and then nothing. */
  stalled(ctx) {
    const response = raw(ctx, 201, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{');
  },
  'stalled-after': (ctx, tools) => (tools.store(), MOODS.stalled(ctx)),
  /** A part of the body, and then the connection breaks. */
  truncated(ctx, { store }) {
    store();
    const response = raw(ctx, 201, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"reference": "TR-', () => response.destroy());
  },
  500: (ctx) => say(ctx, 500, {}),
  '500-after': (ctx, { store }) => (store(), say(ctx, 500, {})),
  429: (ctx) => busy(ctx, 429),
  503: (ctx) => busy(ctx, 503),
  422: (ctx) => {
    say(ctx, 422, problem([{ pointer: '/data/name', code: 'vague', detail: 'Which Ada?' }]));
    ctx.type = 'application/problem+json';
  },
  challenge: (ctx) => say(ctx, 422, problem([{ pointer: '/challenge', code: 'value' }])),
  409: (ctx) => say(ctx, 409, {}),
  413: (ctx) => say(ctx, 413, {}),
  html(ctx) {
    ctx.type = 'html';
    ctx.body = PAGE;
  },
  /** To another origin, whose box must stay empty. */
  redirect(ctx, { box }) {
    const elsewhere = new URL(`/faults/${box}-elsewhere/submit`, ctx.href);
    elsewhere.hostname = 'localhost';
    ctx.redirect(elsewhere.href);
    ctx.status = 307;
  },
  /** The browser does not let the page see the answer. */
  'no-cors-after'(ctx, { receive }) {
    receive();
    ctx.remove('access-control-allow-origin');
  },
};

function say(ctx, status, body) {
  ctx.status = status;
  ctx.body = body;
}

function busy(ctx, status) {
  ctx.set('retry-after', String(ctx.query.wait ?? 1));
  say(ctx, status, {});
}

function drop(ctx) {
  ctx.respond = false;
  ctx.res.destroy();
}

/** Takes the raw response away from Koa, for answers that Koa would refuse to give. */
function raw(ctx, status, headers) {
  ctx.respond = false;
  ctx.res.writeHead(status, {
    ...headers,
    'access-control-allow-origin': '*',
    connection: 'close',
  });
  return ctx.res;
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

const newBox = () => ({ tries: 0, stored: new Map() });

/** The mood of the next request. A preflight is none; refused, no request follows it. */
const moodOf = (ctx, tries) => (ctx.query.plan ?? '').split(',')[tries] || 'ok';

async function receive(ctx, name, box) {
  const mood = moodOf(ctx, box.tries);
  if (ctx.method === 'OPTIONS') return preflight(ctx, box, mood);
  const key = ctx.get('idempotency-key');
  const body = await readBody(ctx.req);
  box.tries += 1;
  const store = () => {
    if (!box.stored.has(key)) box.stored.set(key, body);
  };
  const answer = () => {
    store();
    say(ctx, 201, { reference: `TR-${[...box.stored.keys()].indexOf(key) + 1}` });
  };
  await MOODS[mood](ctx, { box: name, store, receive: answer });
}

function preflight(ctx, box, mood) {
  if (mood === 'no-cors') {
    box.tries += 1;
    ctx.remove('access-control-allow-origin');
    ctx.status = 403;
    return;
  }
  ctx.set('access-control-allow-headers', 'content-type, idempotency-key');
  ctx.status = 204;
}

/** Koa middleware; several test pages share one server, and so its boxes. */
export function faultServer() {
  const boxes = new Map();
  return async function serveFaults(ctx, next) {
    // On a connection that was used before, engines send again by themselves what was reset.
    ctx.set('connection', 'close');
    const [, name, act] = /^\/faults\/([\w-]+)\/(submit|stored)$/.exec(ctx.path) ?? [];
    if (name === undefined) return next();
    if (!boxes.has(name)) boxes.set(name, newBox());
    const box = boxes.get(name);
    ctx.set('cache-control', 'no-store');
    ctx.set('access-control-allow-origin', '*');
    ctx.set('access-control-expose-headers', 'retry-after');
    if (act === 'submit') return receive(ctx, name, box);
    const { tries, stored } = box;
    ctx.body = { tries, stored: [...stored.values()], keys: [...stored.keys()] };
  };
}
