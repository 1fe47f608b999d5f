import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { FastifyInstance } from 'fastify';

import { createServer } from '../../demo/serve.js';

const serve = fileURLToPath(new URL('../../demo/serve.ts', import.meta.url));

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const files = {
  'secret.txt': 'outside',
  'dist/trust.js': 'export {};',
  'dist/demo/index.html': '<!doctype html><title>Home</title>',
  'dist/demo/company/index.html': '<!doctype html><title>Company</title>',
  'dist/demo/company/trust.json': '{}',
  'dist/demo/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'dist/demo/.well-known/security.txt': 'Contact: mailto:security@example.com',
};

describe('demo server', () => {
  let folder: string;
  let app: FastifyInstance;
  let port: number;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trust-demo-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    app = await createServer({ databaseUrl: ':memory:', dist: join(folder, 'dist') });
    await app.listen({ host: '127.0.0.1', port: 0 });
    port = (app.server.address() as AddressInfo).port;
  });

  after(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  for (const [url, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/company/', 'text/html; charset=utf-8'],
    ['/company/trust.json', 'application/json; charset=utf-8'],
    ['/logo.svg', 'image/svg+xml'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/dist/trust.js', 'application/javascript; charset=utf-8'],
  ] as const) {
    it(`serves ${url} as ${type}, to be asked for again each time`, async () => {
      const response = await app.inject(url);
      assert.equal(response.statusCode, 200);
      assert.equal(response.headers['content-type'], type);
      assert.equal(response.headers['cache-control'], 'no-cache');
      assert.equal(response.headers['x-content-type-options'], 'nosniff');
    });
  }

  for (const url of ['/', '/company/', '/company/index.html', '/missing/']) {
    it(`serves ${url} with the strict policy`, async () => {
      const { headers } = await app.inject(url);
      assert.ok(String(headers['content-security-policy']).startsWith(strictPolicy));
    });
  }

  it('leads from a folder without its slash to its page', async () => {
    const response = await app.inject('/company');
    assert.equal(response.headers.location, '/company/');
  });

  it('answers 304 to a file that did not change', async () => {
    const { etag } = (await app.inject('/company/trust.json')).headers;
    const response = await app.inject({
      url: '/company/trust.json',
      headers: { 'if-none-match': String(etag) },
    });
    assert.equal(response.statusCode, 304);
  });

  for (const path of [
    '/../../secret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/..%2f..%2fsecret.txt',
    '/dist/../../secret.txt',
    '/dist/..%2fsecret.txt',
    '/dist/..%5csecret.txt',
    '//secret.txt',
  ]) {
    it(`serves nothing outside its folders (${path})`, async () => {
      const response = await new Promise<{ status: number | undefined; body: string }>(
        (resolve, reject) => {
          // `fetch` would resolve the dots itself; the raw path has to reach the server.
          get({ host: '127.0.0.1', port, path }, async (answer) => {
            resolve({ status: answer.statusCode, body: await text(answer) });
          }).on('error', reject);
        },
      );
      assert.ok([400, 403, 404].includes(response.status ?? 0), `${response.status}`);
      assert.doesNotMatch(response.body, /outside/);
    });
  }

  it('says which port is taken, and how to choose another', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', serve], {
      env: { ...process.env, PORT: String(port), DATABASE_URL: ':memory:' },
    });
    const [message, code] = await Promise.all([
      text(child.stderr),
      new Promise((resolve) => child.once('exit', resolve)),
    ]);
    assert.match(
      message,
      new RegExp(`^Port ${port} is in use by another program\\. .*PORT=4174 npm run demo$`, 'm'),
    );
    assert.equal(code, 1);
  });
});
