import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { FastifyInstance } from 'fastify';

import { createServer } from '../../demo/serve.js';
import { arrivals, disclosure, documentRequest, post, type Body } from './receiver-submissions.js';

describe('receiver of forms', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:' });
  });

  afterEach(() => app.close());

  const send = (form: URLSearchParams) =>
    post(app, form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });

  /** The envelope of a body, as a form holds it. */
  function envelopeOf({ data, ...envelope }: Body): URLSearchParams {
    return new URLSearchParams(
      Object.entries(envelope).map(([key, value]) => [key, String(value)]),
    );
  }

  async function onlyData(): Promise<unknown> {
    const { total, submissions } = await arrivals(app);
    assert.equal(total, 1);
    return submissions[0]?.['data'];
  }

  it('reads lists, numbers, custom fields and objects', async () => {
    const agreement = {
      id: 'mutual-nda',
      version: '2',
      locale: 'de',
      viewedAt: '2026-05-03T09:58:00Z',
      acceptedAt: '2026-05-03T10:00:00Z',
    };
    const form = envelopeOf(documentRequest());
    for (const id of ['soc-2-report', 'pentest-2026']) form.append('documents', id);
    form.append('name', 'Ada Lovelace');
    form.append('email', 'ada@analytical.example');
    form.append('company', 'Analytical & Söhne');
    form.append('duration', '90');
    form.append('purpose', '');
    form.append('custom.team', 'Procurement');
    form.append('agreements', JSON.stringify(agreement));
    form.append('form-name', 'what a form service needs');
    assert.equal((await send(form)).response.statusCode, 201);
    assert.deepEqual(await onlyData(), {
      documents: ['soc-2-report', 'pentest-2026'],
      name: 'Ada Lovelace',
      email: 'ada@analytical.example',
      company: 'Analytical & Söhne',
      duration: 90,
      agreements: [agreement],
      customFields: { team: 'Procurement' },
    });
  });

  it('takes a list of objects as one JSON text, too', async () => {
    const accepted = {
      version: '1',
      locale: 'en',
      viewedAt: '2026-05-03T09:58:00Z',
      acceptedAt: '2026-05-03T10:00:00Z',
    };
    const agreements = [
      { id: 'nda', ...accepted },
      { id: 'terms', ...accepted },
    ];
    const sent = documentRequest();
    const form = envelopeOf(sent);
    form.append('agreements', JSON.stringify(agreements));
    for (const key of ['name', 'email', 'company']) form.append(key, String(sent.data[key]));
    form.append('documents', 'soc-2-report');
    assert.equal((await send(form)).response.statusCode, 201);
    assert.deepEqual(((await onlyData()) as { agreements: unknown }).agreements, agreements);
  });

  it('reads a report, with an exception and ticked boxes', async () => {
    const exception = { asset: 'old.example.com', reason: 'It shares the database.' };
    const form = envelopeOf(disclosure());
    form.append('title', 'Open redirect');
    form.append('description', 'The next parameter takes any host, foreign ones too.');
    form.append('policyAcknowledged', 'true');
    form.append('anonymous', 'true');
    form.append('exception', JSON.stringify(exception));
    assert.equal((await send(form)).response.statusCode, 201);
    const { exception: kept, anonymous } = (await onlyData()) as Record<string, unknown>;
    assert.deepEqual([kept, anonymous], [exception, true]);
  });

  it('is the same submission as its JSON', async () => {
    const sent = disclosure();
    const first = await post(app, sent);
    const form = envelopeOf(sent);
    for (const [key, value] of Object.entries(sent.data)) form.append(key, String(value));
    const second = await send(form);
    assert.equal(second.response.statusCode, 200);
    assert.equal(second.reference, first.reference);
  });

  it('names the fields that are wrong', async () => {
    const form = envelopeOf(documentRequest());
    form.append('documents', 'soc-2-report');
    form.append('duration', 'long');
    const { response, errors } = await send(form);
    assert.equal(response.statusCode, 422);
    const fields = errors.map(({ field }) => field).sort();
    assert.deepEqual(fields, ['company', 'duration', 'email', 'name']);
  });

  it('answers 400 to an object that is no JSON', async () => {
    const form = envelopeOf(disclosure());
    form.append('exception', '{');
    assert.equal((await send(form)).response.statusCode, 400);
  });

  it('reaches no prototype', async () => {
    const form = envelopeOf(disclosure());
    for (const key of ['__proto__', 'constructor', 'custom.__proto__', 'custom.polluted'])
      form.append(key, 'yes');
    await send(form);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
