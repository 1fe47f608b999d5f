import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';

import Fastify, { type FastifyInstance } from 'fastify';

import { awkwardAnswers } from '../../demo/awkward-answers.js';

describe('the awkward answers of the gallery', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = Fastify();
    await app.register(awkwardAnswers);
  });

  afterEach(() => app.close());

  for (const status of [404, 503]) {
    it(`answer a manifest with ${status}`, async () => {
      const response = await app.inject(`/demo-api/manifests/${status}`);
      assert.equal(response.statusCode, status);
    });
  }

  it('answer with a page where a manifest was asked for', async () => {
    const response = await app.inject('/demo-api/manifests/sign-in');
    assert.equal(response.headers['content-type'], 'text/html; charset=utf-8');
  });

  it('answer 404 to a status that is none', async () => {
    const response = await app.inject('/demo-api/manifests/constructor');
    assert.equal(response.statusCode, 404);
  });

  for (const [answer, status] of [
    ['201', 201],
    ['413', 413],
    ['422', 422],
    ['429', 429],
    ['500', 500],
    ['toString', 404],
  ] as const) {
    it(`answer a submission to ${answer} with ${status}`, async () => {
      const response = await app.inject({
        method: 'POST',
        url: `/demo-api/receiver/${answer}`,
        payload: {},
      });
      assert.equal(response.statusCode, status);
    });
  }

  it('name the field that is wrong', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/demo-api/receiver/422',
      payload: {},
    });
    assert.equal(response.json<{ errors: { field: string }[] }>().errors[0]?.field, 'email');
  });

  it('end with the server, even those that never end by themselves', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/demo-api/manifests/stalled`);
    const reader = response.body?.getReader();
    await reader?.read();
    await app.close();
    await assert.rejects(async () => reader?.read());
  });
});
