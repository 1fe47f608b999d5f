import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { FastifyInstance } from 'fastify';

import { createServer } from '../../demo/serve.js';
import {
  disclosure,
  documentRequest,
  post,
  postFiles,
  reportWith,
} from './receiver-submissions.js';

describe('inbox', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:' });
  });

  afterEach(() => app.close());

  const read = async (url = '/inbox/') => (await app.inject(url)).body;

  it('says what to do before anything has arrived', async () => {
    assert.match(await read(), /No submissions yet/);
  });

  it('shows who asks for which documents', async () => {
    const { reference } = await post(app, documentRequest());
    const page = await read();
    for (const text of [
      'Ada Lovelace',
      'ada@analytical.example',
      'Analytical Engines',
      reference,
    ]) {
      assert.ok(page.includes(text), text);
    }
    assert.match(page, /soc-2-report[^]*pentest-2026/);
  });

  it('shows the title, severity and asset of a report', async () => {
    await post(app, disclosure());
    assert.match(await read(), /Open redirect after sign-in[^]*High[^]*app\.example\.com/);
  });

  it('names an anonymous reporter so', async () => {
    await post(app, disclosure({ anonymous: true }));
    assert.match(await read(), /From<\/dt>\s*<dd>\s*<bdi>Anonymous<\/bdi>/);
  });

  it('marks a flagged submission', async () => {
    await post(app, disclosure({ suspicion: ['too-fast'] }));
    assert.match(await read(), /Sent faster than a person types/);
  });

  it('shows nested data, with no field left out', async () => {
    const acceptance = {
      id: 'mutual-nda',
      version: '2026-01',
      locale: 'en',
      viewedAt: '2026-05-03T09:58:00Z',
      acceptedAt: '2026-05-03T10:00:00Z',
      signer: 'ada lovelace',
    };
    await post(
      app,
      documentRequest({ agreements: [acceptance], customFields: { newsletter: false } }),
    );
    assert.match(await read(), /mutual-nda[^]*2026-01[^]*ada lovelace[^]*Newsletter[^]*No/);
  });

  it('shows the markup in a field as text', async () => {
    const markup = `<img src=x onerror="alert('1')"></dd><script>alert(1)</script>&lt;`;
    await post(
      app,
      disclosure({ title: markup, asset: markup, description: markup, name: markup }),
    );
    await post(
      app,
      documentRequest({ name: markup, company: markup, customFields: { [markup]: markup } }),
    );
    const page = await read();
    assert.doesNotMatch(page, /<(img|script)/i);
    assert.ok(page.includes('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&lt;/dd&gt;'));
    assert.ok(page.includes('&amp;lt;'));
  });

  it('makes no link of an address that holds more than an address', async () => {
    await post(app, documentRequest({ email: 'a?bcc=b&body=c@example.com' }));
    assert.match(await read(), /href="mailto:a%3Fbcc%3Db%26body%3Dc@example\.com"/);
  });

  it('forbids everything but its stylesheet', async () => {
    const { headers } = await app.inject('/inbox/');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    assert.equal(headers['cache-control'], 'no-store');
  });

  it('serves its stylesheet as CSS', async () => {
    const { headers } = await app.inject('/inbox/inbox.css');
    assert.equal(headers['content-type'], 'text/css; charset=utf-8');
  });

  it('hands out what strangers sent as downloads that cannot run', async () => {
    const file = new File(['<script>alert(1)</script>'], 'a "b" ü.txt', { type: 'text/plain' });
    await postFiles(app, reportWith([file]), [file]);
    const [, href = ''] = /href="(files\/[^"]+)" download/.exec(await read()) ?? [];
    const { headers, statusCode } = await app.inject(`/inbox/${href}`);
    assert.equal(statusCode, 200);
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="a _b_ _.txt"; filename*=UTF-8''a%20_b_%20%C3%BC.txt`,
    );
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox");
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers['cache-control'], 'no-store');
  });

  for (const url of ['/inbox/files/none', '/inbox/files/none/opened', '/inbox/messages/none']) {
    it(`answers 404 to ${url}`, async () => {
      assert.equal((await app.inject(url)).statusCode, 404);
    });
  }

  it('shows one type alone, and how many there are of each', async () => {
    await post(app, disclosure());
    await post(app, disclosure());
    await post(app, documentRequest());
    const page = await read('/inbox/?type=document-request');
    assert.ok(page.includes('Analytical Engines') && !page.includes('Open redirect'));
    assert.match(page, /All\s*<span class="count">3[^]*Reports\s*<span class="count">2/);
    assert.match(page, /aria-current="page">\s*Requests/);
  });

  it('pages after 50 submissions', async () => {
    for (let count = 0; count < 51; count++) {
      await post(app, disclosure({ title: `Report number ${count}` }));
    }
    const [first, second] = [await read(), await read('/inbox/?page=2')];
    assert.ok(first.includes('Report number 50') && !first.includes('Report number 0<'));
    assert.ok(second.includes('Report number 0<') && !second.includes('Report number 50'));
  });

  for (const host of [
    'attacker.example',
    'localhost.attacker.example',
    '127.0.0.1.attacker.example',
  ]) {
    it(`answers nothing to a page that reached it as ${host}`, async () => {
      for (const url of ['/inbox/', '/api/inbox', '/inbox/files/x', '/inbox/messages/x']) {
        const response = await app.inject({ url, headers: { host } });
        assert.equal(response.statusCode, 421);
      }
    });
  }
});
