import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';

import { ProofOfWork } from '../../demo/receiver/challenge.js';
import type { ReceiverOptions } from '../../demo/receiver/receiver.js';
import { createServer } from '../../demo/serve.js';
import { arrivals, disclosure, post, postFiles } from './receiver-submissions.js';

async function server(context: TestContext, receiver: Omit<ReceiverOptions, 'store'> = {}) {
  const app = await createServer({ databaseUrl: ':memory:', receiver });
  context.after(() => app.close());
  return app;
}

const foreign = 'https://elsewhere.example';

describe('origins of the receiver', () => {
  it('refuses a foreign page, also what a page may send without asking', async (context) => {
    const app = await server(context);
    const { response } = await post(app, disclosure(), { origin: foreign });
    assert.equal(response.statusCode, 403);
    assert.equal(response.headers['access-control-allow-origin'], undefined);
    const opaque = await post(app, disclosure(), { origin: 'null' });
    assert.equal(opaque.response.statusCode, 403);
    assert.equal((await arrivals(app)).total, 0);
  });

  it('takes what its own pages send', async (context) => {
    const headers = { host: 'trust.example:8080', origin: 'https://trust.example:8080' };
    const { response } = await post(await server(context), disclosure(), headers);
    assert.equal(response.statusCode, 201);
    assert.equal(response.headers['access-control-allow-origin'], undefined);
  });

  it('lets a page of the list send and read, and tells it how long to wait', async (context) => {
    const app = await server(context, { origins: [foreign], perMinute: 1 });
    const first = await post(app, disclosure(), { origin: foreign });
    const second = await post(app, disclosure(), { origin: foreign });
    assert.equal(first.response.statusCode, 201);
    assert.equal(second.response.statusCode, 429);
    for (const { response } of [first, second]) {
      assert.equal(response.headers['access-control-allow-origin'], foreign);
      assert.equal(response.headers['access-control-expose-headers'], 'Retry-After');
      assert.equal(response.headers['vary'], 'Origin');
    }
  });

  it('answers the question that comes before a request', async (context) => {
    const app = await server(context, { origins: [foreign] });
    const ask = (origin: string) =>
      app.inject({
        method: 'OPTIONS',
        url: '/api/submissions',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const { statusCode, headers } = await ask(foreign);
    assert.equal(statusCode, 204);
    assert.equal(headers['access-control-allow-origin'], foreign);
    assert.match(String(headers['access-control-allow-headers']), /idempotency-key/);
    assert.equal((await ask('https://other.example')).statusCode, 403);
  });

  it('takes any origin where the list says so', async (context) => {
    const app = await server(context, { origins: ['*'] });
    const { response } = await post(app, disclosure(), { origin: 'null' });
    assert.equal(response.statusCode, 201);
  });
});

describe('methods of the receiver', () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH'] as const) {
    it(`answers 405 to ${method}`, async (context) => {
      const app = await server(context);
      const { statusCode, headers } = await app.inject({ method, url: '/api/submissions' });
      assert.equal(statusCode, 405);
      assert.equal(headers['allow'], 'POST, OPTIONS');
    });
  }
});

describe('rate limit of the receiver', () => {
  it('answers 429 with the seconds to wait, before it reads a body', async (context) => {
    const app = await server(context, { perMinute: 2 });
    await post(app, disclosure());
    await postFiles(app, disclosure(), []);
    const { response, status } = await post(app, '{');
    assert.equal(response.statusCode, 429);
    assert.equal(status, 429);
    const seconds = Number(response.headers['retry-after']);
    assert.ok(seconds > 0 && seconds <= 60, String(seconds));
  });

  it('counts each address by itself, and nothing but submissions', async (context) => {
    const app = await server(context, { perMinute: 1 });
    await post(app, disclosure());
    assert.equal((await app.inject('/inbox/')).statusCode, 200);
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/api/submissions',
      remoteAddress: '192.0.2.7',
      payload: disclosure(),
    });
    assert.equal(statusCode, 201);
  });
});

/** What a page does with a challenge. */
function solve(challenge: string, difficulty: number): string {
  for (let nonce = 0; ; nonce++) {
    const token = `${challenge}.${nonce}`;
    const bits = createHash('sha256').update(token).digest('hex').slice(0, 8);
    if (parseInt(bits, 16) < 2 ** (32 - difficulty)) return token;
  }
}

describe('proof of work', () => {
  const id = disclosure().id;

  it('takes a submission with a solved challenge, and only with one', async (context) => {
    const app = await server(context, { challenge: new ProofOfWork({ difficulty: 8 }) });
    const without = await post(app, disclosure());
    assert.equal(without.response.statusCode, 422);
    assert.deepEqual(
      [without.errors[0]?.pointer, without.errors[0]?.code],
      ['/challenge', 'missing'],
    );
    const issued = (await app.inject('/api/challenge')).json();
    const token = solve(issued.challenge, issued.difficulty);
    const solved = await post(app, { ...disclosure(), challenge: token });
    assert.equal(solved.response.statusCode, 201);
    assert.equal((await arrivals(app)).total, 1);
  });

  it('takes a second try with the same token, and no other submission', async (context) => {
    const app = await server(context, { challenge: new ProofOfWork({ difficulty: 4 }) });
    const { challenge } = (await app.inject('/api/challenge')).json();
    const sent = { ...disclosure(), challenge: solve(challenge, 4) };
    assert.equal((await post(app, sent)).response.statusCode, 201);
    assert.equal((await post(app, sent)).response.statusCode, 200);
    const other = await post(app, { ...sent, id: disclosure().id });
    assert.deepEqual([other.status, other.errors[0]?.code], [422, 'value']);
  });

  it('takes no token of another secret', () => {
    const { challenge } = new ProofOfWork({ difficulty: 0 }).issue();
    assert.equal(new ProofOfWork({ difficulty: 0 }).verify(`${challenge}.0`, id), false);
  });

  it('takes no token after its time', () => {
    let now = 1_000_000;
    const proof = new ProofOfWork({ difficulty: 0, lifetime: 1000, now: () => now });
    const { challenge } = proof.issue();
    now += 1000;
    assert.equal(proof.verify(`${challenge}.0`, id), false);
  });

  it('takes no token whose difficulty was lowered', () => {
    const proof = new ProofOfWork({ difficulty: 30 });
    const { challenge } = proof.issue();
    assert.equal(proof.verify(`${challenge}.0`, id), false);
    assert.equal(proof.verify(`${challenge.replace('.30.', '.0.')}.0`, id), false);
  });

  for (const token of ['', '....', 'x'.repeat(4096), `${'a'.repeat(16)}.1.1.${'b'.repeat(43)}.c`]) {
    it(`takes no token such as ${JSON.stringify(token.slice(0, 20))}`, () => {
      assert.equal(new ProofOfWork().verify(token, id), false);
    });
  }

  it('is nowhere to be had where it is not asked for', async (context) => {
    const app = await server(context);
    assert.equal((await app.inject('/api/challenge')).statusCode, 404);
    const { response } = await post(app, { ...disclosure(), challenge: 'from another time' });
    assert.equal(response.statusCode, 201);
  });
});
