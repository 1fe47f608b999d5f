// What docs/receiver.md and docs/openapi.json say is tried: a wrong example costs a reader an afternoon.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';

import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';

import { readKeys } from '../../demo/receiver/open-report.js';
import { demoKey } from '../../demo/receiver/settings.js';
import { createServer } from '../../demo/serve.js';
import { openApi, openApiText } from '../../scripts/openapi.js';
import { parseSubmission } from '../../src/schema/index.js';
import { arrivals, disclosure, documentRequest, post } from './receiver-submissions.js';
import { encryptedTwice, secondTries } from './second-tries.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The code blocks of the page in one language. */
async function blocks(language: string): Promise<readonly string[]> {
  const text = await read('docs/receiver.md');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );
}

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

describe('the examples of docs/receiver.md', () => {
  let app: FastifyInstance;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trust-docs-'));
    app = await createServer({ databaseUrl: ':memory:' });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('are answered as they say', { skip: !hasCurl && 'no curl' }, async () => {
    await writeFile(join(folder, 'requests.har'), '{"entries":[]}');
    const { port } = app.server.address() as AddressInfo;
    const commands = await blocks('sh');
    for (const command of commands) {
      const [, status] = /^# (\d{3})$/m.exec(command) ?? [];
      const here = command.replace('127.0.0.1:4173', `127.0.0.1:${port}`);
      const quiet = here.replace(/^curl /, "curl -sS -o answer -w '%{http_code}' ");
      const { stdout } = await run('sh', ['-c', quiet], { cwd: folder });
      assert.equal(stdout, status, command);
    }
    assert.equal(commands.length, 4);
    assert.equal((await arrivals(app)).total, 3);
  });

  it('include a submission that the receiver takes', async () => {
    const [submission = ''] = (await blocks('json')).filter((block) => block.includes('"data"'));
    assert.equal((await post(app, submission)).response.statusCode, 201);
  });

  it('include a receiver of at most 50 lines, which keeps the contract', async (context) => {
    const send = await documentedReceiver(folder, context);
    const sent = documentRequest({ suspicion: ['too-fast'] });
    const first = await send(sent);
    assert.match(first, /^201 \{"reference":"TR-/);
    const again = { ...sent, data: { ...sent.data, suspicion: undefined } };
    assert.equal(await send(again), first.replace('201', '200'));
    const edited = { ...sent, data: { ...sent.data, name: 'Grace Hopper' } };
    assert.match(await send(edited), /^409 /);
    assert.match(await send(disclosure({ title: 'x' })), /^422 .*\/data\/title/);
    assert.match(await send('{'), /^400 /);
    assert.match(await send('{}', 'text/plain'), /^415 /);
    assert.match(await send('x'.repeat(2 ** 22)), /^413 /);
  });

  it('include one that stores what was acknowledged or accepted at another time once', async (context) => {
    const send = await documentedReceiver(folder, context);
    for (const { first, again, edited } of secondTries()) {
      const receipt = await send(first);
      assert.match(receipt, /^201 /);
      assert.equal(await send(again), receipt.replace('201', '200'));
      assert.match(await send(edited), /^409 /);
      assert.equal(await send(again), receipt.replace('201', '200'));
    }
  });

  it('include one that stores a report once that was encrypted twice', async (context) => {
    const send = await documentedReceiver(folder, context);
    const [first, again] = await encryptedTwice();
    const receipt = await send(first);
    assert.match(receipt, /^201 /);
    assert.equal(await send(again), receipt.replace('201', '200'));
  });

  it('are repeated for the receiver of the demo with the same answers', async () => {
    const [first, again] = await encryptedTwice();
    const tries = [...secondTries(), { first, again, edited: undefined }];
    for (const { first, again, edited } of tries) {
      const { reference, response } = await post(app, first);
      assert.equal(response.statusCode, 201);
      const repeated = await post(app, again);
      assert.deepEqual([repeated.response.statusCode, repeated.reference], [200, reference]);
      if (edited) assert.equal((await post(app, edited)).response.statusCode, 409);
    }
    assert.equal((await arrivals(app)).total, tries.length);
  });
});

/** Starts the receiver of the page. @returns what posts to it, and gives status and body of the answer */
async function documentedReceiver(folder: string, context: TestContext) {
  const [code = '', ...others] = await blocks('js');
  assert.equal(others.length, 0);
  assert.ok(code.trimEnd().split('\n').length <= 50);
  const schema = new URL('src/schema/index.ts', root).href;
  const file = join(folder, 'receiver.mjs');
  await writeFile(file, code.replace('trust-elements/schema', schema));
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: new URL('.', root),
    env: { ...process.env, PORT: String(port) },
  });
  context.after(() => child.kill());
  const address = `http://127.0.0.1:${port}/`;
  await answering(address);
  return async (sent: object | string, type = 'application/json'): Promise<string> => {
    const body = typeof sent === 'string' ? sent : JSON.stringify(sent);
    const headers = { 'content-type': type };
    const response = await fetch(address, { method: 'POST', headers, body });
    return `${response.status} ${await response.text()}`;
  };
}

async function freePort(): Promise<number> {
  const { createServer: createSocket } = await import('node:net');
  const server = createSocket().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until somebody listens. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nobody listens at ${address}`);
}

describe('docs/openapi.json', () => {
  const { schemas } = openApi().components;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: { schemas } });
  const validates = (name: string, value: unknown): boolean =>
    ajv.validate({ $ref: `api#/components/schemas/${name}` }, value);

  it('is up to date: npm run docs', async () => {
    assert.equal(await read('docs/openapi.json'), await openApiText());
  });

  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(await read('docs/openapi.json')));
    assert.deepEqual([valid, errors, validator.version], [true, undefined, '3.1']);
  });

  for (const [name, schema] of [
    ['documentRequest', 'DocumentRequest'],
    ['report', 'Report'],
    ['encryptedReport', 'EncryptedReport'],
  ] as const) {
    it(`has an example "${name}" that the schema and the library take`, async () => {
      const examples = JSON.parse(await read('docs/submission-examples.json'));
      assert.ok(parseSubmission(examples[name]).ok);
      assert.ok(validates(schema, examples[name]), ajv.errorsText());
      const others = ['DocumentRequest', 'Report', 'EncryptedReport'].filter((it) => it !== schema);
      for (const other of others) assert.ok(!validates(other, examples[name]), other);
    });
  }

  it('has an encrypted example that opens with the key of the demo', async (context) => {
    const inboxKeys = await readKeys(demoKey);
    const app = await createServer({ databaseUrl: ':memory:', inboxKeys });
    context.after(() => app.close());
    const examples = JSON.parse(await read('docs/submission-examples.json'));
    await post(app, examples.encryptedReport);
    const [arrival] = (await arrivals(app)).submissions;
    assert.equal((arrival?.['opened'] as { status: string }).status, 'opened');
  });

  for (const data of [
    { title: 'x' },
    { description: 'x' },
    { severity: 'huge' },
    { severity: 'low', cvss: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N' },
    { anonymous: true, name: 'Jo' },
    { email: 'jo' },
    { policyAcknowledged: false },
    { attachments: [{ name: 'a.txt', type: '', size: 0 }] },
  ]) {
    it(`refuses what the library refuses: ${JSON.stringify(data)}`, () => {
      const report = disclosure(data);
      assert.ok(validates('Report', disclosure()), ajv.errorsText());
      assert.equal(parseSubmission(report).ok, false);
      assert.equal(validates('Report', report), false);
    });
  }

  it('describes what the receiver answers', async (context) => {
    const app = await createServer({ databaseUrl: ':memory:' });
    context.after(() => app.close());
    const receipt = (await post(app, disclosure())).response.json();
    const problem = (await post(app, disclosure({ title: 'x' }))).response.json();
    assert.ok(validates('Receipt', receipt), ajv.errorsText());
    assert.ok(validates('Problem', problem), ajv.errorsText());
    assert.ok(!validates('FieldError', {}));
  });
});
