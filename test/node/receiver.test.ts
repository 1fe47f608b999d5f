import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { FastifyInstance } from 'fastify';

import { createServer } from '../../demo/serve.js';
import { arrivals, disclosure, documentRequest, post } from './receiver-submissions.js';

const reference = /^TR-[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/;

describe('receiver', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:' });
  });

  afterEach(() => app.close());

  it('answers a document request with a reference and "pending_review"', async () => {
    const answer = await post(app, documentRequest());
    assert.equal(answer.response.statusCode, 201);
    assert.equal(answer.outcome, 'pending_review');
    assert.match(answer.reference, reference);
  });

  it('answers a report with a reference and "received"', async () => {
    const answer = await post(app, disclosure());
    assert.equal(answer.response.statusCode, 201);
    assert.equal(answer.outcome, 'received');
    assert.match(answer.reference, reference);
  });

  it('stores a submission as it was sent', async () => {
    const sent = documentRequest({
      purpose: 'Zeile eins\nZeile zwei',
      customFields: { beta: true },
    });
    const { reference } = await post(app, sent);
    const { submissions } = await arrivals(app);
    const { receivedAt, ...stored } = submissions[0] ?? {};
    assert.deepEqual(stored, {
      ...sent,
      reference,
      outcome: 'pending_review',
      suspicion: [],
      files: [],
    });
    assert.equal(new Date(String(receivedAt)).toISOString(), receivedAt);
  });

  it('takes an anonymous report', async () => {
    const { response } = await post(app, disclosure({ anonymous: true }));
    assert.equal(response.statusCode, 201);
  });

  it('keeps a flagged submission whole, with its flags', async () => {
    const sent = disclosure({ suspicion: ['hidden-field', 'too-fast'] });
    await post(app, sent);
    const { submissions } = await arrivals(app);
    assert.deepEqual(submissions[0]?.['suspicion'], ['hidden-field', 'too-fast']);
    assert.deepEqual(submissions[0]?.['data'], sent.data);
  });

  it('answers a repeated id as it answered the first', async () => {
    const sent = documentRequest();
    const first = await post(app, sent);
    const second = await post(app, sent);
    assert.equal(second.response.statusCode, 200);
    assert.equal(second.response.body, first.response.body);
    assert.equal((await arrivals(app)).total, 1);
  });

  for (const quote of ['', '"']) {
    it(`accepts an Idempotency-Key that is the id (${quote ? 'quoted' : 'bare'})`, async () => {
      const sent = documentRequest();
      const { response } = await post(app, sent, { 'idempotency-key': quote + sent.id + quote });
      assert.equal(response.statusCode, 201);
    });
  }

  it('refuses an Idempotency-Key that is not the id, and stores nothing', async () => {
    const { response } = await post(app, documentRequest(), { 'idempotency-key': 'another' });
    assert.equal(response.statusCode, 400);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    assert.equal((await arrivals(app)).total, 0);
  });

  it('names every field that is wrong, and stores nothing', async () => {
    const answer = await post(
      app,
      documentRequest({ documents: [], email: 'ada', name: undefined }),
    );
    assert.equal(answer.response.statusCode, 422);
    assert.match(String(answer.response.headers['content-type']), /^application\/problem\+json/);
    const { type, title, status, errors } = answer;
    assert.deepEqual(
      { type, title, status },
      {
        type: 'about:blank',
        title: 'Unprocessable Entity',
        status: 422,
      },
    );
    assert.deepEqual(errors, [
      {
        pointer: '/data/documents',
        field: 'documents',
        code: 'too-few',
        detail: 'Choose at least 1.',
      },
      { pointer: '/data/name', field: 'name', code: 'missing', detail: 'This is required.' },
      {
        pointer: '/data/email',
        field: 'email',
        code: 'format',
        detail: 'This is not in the expected format.',
      },
    ]);
    assert.equal((await arrivals(app)).total, 0);
  });

  it('points into lists and still names the control', async () => {
    const { errors } = await post(app, documentRequest({ documents: ['ok', 'Not an id'] }));
    assert.equal(errors[0]?.pointer, '/data/documents/1');
    assert.equal(errors[0]?.field, 'documents');
  });

  it('names no control for an error outside of the form', async () => {
    const { errors } = await post(app, { ...disclosure(), id: 'not-a-uuid' });
    assert.equal(errors[0]?.pointer, '/id');
    assert.equal(errors[0]?.field, undefined);
  });

  it('refuses an anonymous report that holds a name', async () => {
    const { errors } = await post(app, disclosure({ anonymous: true, name: 'Jo' }));
    assert.equal(errors[0]?.pointer, '/data/anonymous');
  });

  for (const body of [
    'null',
    '[]',
    '"text"',
    '{}',
    '{"type":"other"}',
    '['.repeat(500) + ']'.repeat(500),
  ]) {
    it(`answers 422 to JSON that is no submission (${body.slice(0, 20)})`, async () => {
      const { response, errors } = await post(app, body);
      assert.equal(response.statusCode, 422);
      assert.ok(errors.length > 0);
    });
  }

  for (const body of ['', '{', '{"a":1}}', '\u0000']) {
    it(`answers 400 to what is not JSON (${JSON.stringify(body)})`, async () => {
      const { response, status } = await post(app, body);
      assert.equal(response.statusCode, 400);
      assert.equal(status, 400);
    });
  }

  it('answers 413 to more than 2 MiB', async () => {
    const { response, detail } = await post(
      app,
      disclosure({ steps: 'x'.repeat(2 * 1024 * 1024) }),
    );
    assert.equal(response.statusCode, 413);
    assert.equal(detail, 'The submission is larger than 2 MiB.');
  });

  for (const type of ['text/plain', 'application/xml', 'text/html']) {
    it(`answers 415 to ${type}`, async () => {
      const { response, status } = await post(app, JSON.stringify(disclosure()), {
        'content-type': type,
      });
      assert.equal(response.statusCode, 415);
      assert.equal(status, 415);
    });
  }

  for (const key of ['__proto__', 'constructor']) {
    it(`refuses a body that would pollute a prototype through "${key}"`, async () => {
      const text = JSON.stringify(
        documentRequest({ customFields: { KEY: { prototype: { polluted: 'yes' } } } }),
      );
      const { response } = await post(app, text.replace('KEY', key));
      assert.equal(response.statusCode, 400);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      assert.equal((await arrivals(app)).total, 0);
    });
  }

  it('reads no field through Object.prototype', async (context) => {
    Object.defineProperty(Object.prototype, 'company', { value: 'Inherited', configurable: true });
    context.after(() => Reflect.deleteProperty(Object.prototype, 'company'));
    const { errors } = await post(app, documentRequest({ company: undefined }));
    assert.equal(errors[0]?.pointer, '/data/company');
  });

  it('answers 409 to another text under the id of a stored one, and keeps the first', async () => {
    const sent = disclosure();
    const { reference } = await post(app, sent);
    const { response, detail } = await post(app, {
      ...sent,
      data: disclosure({ impact: 'New' }).data,
    });
    assert.equal(response.statusCode, 409);
    assert.ok(detail.includes(reference));
    assert.deepEqual((await arrivals(app)).submissions[0]?.['data'], sent.data);
  });

  it('lets no cache keep what it answers', async () => {
    const { response } = await post(app, disclosure());
    assert.equal(response.headers['x-content-type-options'], 'nosniff');
    assert.equal(response.headers['cache-control'], 'no-store');
  });
});
