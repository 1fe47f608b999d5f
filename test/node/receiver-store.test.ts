import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { createClient } from '@libsql/client';

import { openStore } from '../../demo/receiver/store.js';
import { createServer } from '../../demo/serve.js';
import { parseSubmission, type ReceivedSubmission } from '../../src/schema/index.js';
import { arrivals, disclosure, documentRequest, post, type Body } from './receiver-submissions.js';

function submission(body: Body): ReceivedSubmission {
  const checked = parseSubmission(body);
  assert.ok(checked.ok);
  return checked.value;
}

describe('receiver store', () => {
  let folder: string;
  let url: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trust receiver '));
    url = `file:${encodeURIComponent(join(folder, 'submissions.db'))}`;
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('keeps one of 20 concurrent posts of one id, and answers all with one reference', async (context) => {
    const app = await createServer({ databaseUrl: url });
    context.after(() => app.close());
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const body = JSON.stringify(documentRequest());
    const send = () =>
      fetch(`http://127.0.0.1:${port}/api/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const responses = await Promise.all(Array.from({ length: 20 }, send));
    const receipts = await Promise.all(responses.map((response) => response.text()));
    assert.equal(new Set(receipts).size, 1);
    assert.equal(responses.filter(({ status }) => status === 201).length, 1);
    assert.equal((await arrivals(app)).total, 1);
  });

  it('keeps one when two servers that share a database receive one id', async (context) => {
    const stores = [await openStore({ url }), await openStore({ url })];
    context.after(() => stores.forEach((store) => store.close()));
    const sent = submission(disclosure());
    const receipts = await Promise.all(stores.map((store) => store.receive(sent)));
    assert.equal(receipts[0]?.reference, receipts[1]?.reference);
    assert.deepEqual(receipts.map(({ status }) => status).sort(), ['new', 'repeated']);
  });

  it('finds what arrived after a restart', async (context) => {
    const before = await createServer({ databaseUrl: url });
    const sent = disclosure();
    const first = await post(before, sent);
    await before.close();
    const after = await createServer({ databaseUrl: url });
    context.after(() => after.close());
    assert.equal((await post(after, sent)).reference, first.reference);
  });

  it('tells another text from a second try of the same', async (context) => {
    const store = await openStore({ url });
    context.after(() => store.close());
    const sent = disclosure({ suspicion: ['too-fast'] });
    const { reference } = await store.receive(submission(sent));
    const again = { ...sent, submittedAt: '2026-05-04T08:00:00.000Z', locale: 'pt' };
    const later = submission({ ...again, data: disclosure().data });
    const edited = submission({ ...again, data: disclosure({ steps: 'One more step' }).data });
    assert.deepEqual(await store.receive(later), {
      reference,
      outcome: 'received',
      status: 'repeated',
    });
    assert.equal((await store.receive(edited)).status, 'changed');
    assert.equal(await store.count(), 1);
  });

  it('compares the files of a second try, byte for byte', async (context) => {
    const store = await openStore({ url });
    context.after(() => store.close());
    const sent = submission(disclosure());
    const file = (text: string) => [
      { name: 'log.txt', type: 'text/plain', content: Buffer.from(text) },
    ];
    await store.receive(sent, file('one'));
    assert.equal((await store.receive(sent, file('one'))).status, 'repeated');
    assert.equal((await store.receive(sent, file('two'))).status, 'changed');
    const [arrival] = await store.list(1);
    assert.equal(arrival?.files.length, 1);
  });

  it('keeps nothing of a submission whose last file cannot be written', async (context) => {
    const store = await openStore({ url });
    context.after(() => store.close());
    const content = Buffer.from('text');
    const broken = { name: null as unknown as string, type: 'text/plain', content };
    const files = [{ name: 'log.txt', type: 'text/plain', content }, broken];
    const sent = submission(disclosure());
    await assert.rejects(store.receive(sent, files));
    assert.equal(await store.count(), 0);
    assert.equal((await store.receive(sent, files.slice(0, 1))).status, 'new');
  });

  it('answers a second try after a crash between storing and answering', async (context) => {
    const first = await createServer({ databaseUrl: url });
    let stored = '';
    first.addHook('onSend', async (request, _, payload) => {
      stored = String(payload);
      request.raw.socket.destroy();
    });
    await first.listen({ host: '127.0.0.1', port: 0 });
    const { port } = first.server.address() as AddressInfo;
    const sent = documentRequest();
    const headers = { 'content-type': 'application/json' };
    const address = `http://127.0.0.1:${port}/api/submissions`;
    await assert.rejects(fetch(address, { method: 'POST', headers, body: JSON.stringify(sent) }));
    await first.close();
    const second = await createServer({ databaseUrl: url });
    context.after(() => second.close());
    const { response } = await post(second, sent);
    assert.equal(response.statusCode, 200);
    assert.equal(response.body, stored);
    assert.equal((await arrivals(second)).total, 1);
  });

  it('goes on with the database of an earlier version', async (context) => {
    const client = createClient({ url });
    await client.execute(`CREATE TABLE submissions (
      id TEXT PRIMARY KEY NOT NULL, type TEXT NOT NULL, reference TEXT NOT NULL UNIQUE,
      outcome TEXT NOT NULL, received_at TEXT NOT NULL, submitted_at TEXT NOT NULL,
      schema_version INTEGER NOT NULL, locale TEXT NOT NULL, page TEXT NOT NULL,
      policy_version TEXT, suspicion TEXT NOT NULL, data TEXT NOT NULL) STRICT`);
    client.close();
    const store = await openStore({ url });
    context.after(() => store.close());
    assert.equal((await store.receive(submission(disclosure()))).status, 'new');
  });

  it('draws another reference when one is taken', async (context) => {
    const references = ['TR-AAAA-AAAA', 'TR-AAAA-AAAA', 'TR-BBBB-BBBB'];
    const store = await openStore({ url, drawReference: () => references.shift() ?? '' });
    context.after(() => store.close());
    await store.receive(submission(disclosure()));
    const second = await store.receive(submission(disclosure()));
    assert.equal(second.reference, 'TR-BBBB-BBBB');
    assert.equal(await store.count(), 2);
  });

  it('lists the newest first, also within one moment', async (context) => {
    const store = await openStore({ url, now: () => new Date('2026-05-03T10:00:00Z') });
    context.after(() => store.close());
    for (const title of ['First report', 'Second report', 'Third report']) {
      await store.receive(submission(disclosure({ title })));
    }
    const titles = (await store.list(2)).map(({ data }) => 'title' in data && data.title);
    assert.deepEqual(titles, ['Third report', 'Second report']);
  });

  it('rejects an address that it does not understand', async () => {
    await assert.rejects(openStore({ url: 'gopher://example.com' }), /gopher/);
  });
});
