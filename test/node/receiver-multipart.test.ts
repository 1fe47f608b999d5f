import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { FastifyInstance } from 'fastify';

import { createServer } from '../../demo/serve.js';
import {
  arrivals,
  disclosure,
  documentRequest,
  postFiles,
  postForm,
  reportWith,
} from './receiver-submissions.js';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]);
const image = (name = 'proof.png') => new File([png], name, { type: 'image/png' });
const log = (text = 'GET / 200\n', name = 'access.log') => new File([text], name);

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

describe('receiver of attachments', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:' });
  });

  afterEach(() => app.close());

  async function storedFiles(): Promise<readonly Stored[]> {
    const { submissions } = await arrivals(app);
    return submissions[0]?.['files'] as readonly Stored[];
  }

  async function expectRefusal(status: number, files: readonly File[], listed = files) {
    const answer = await postFiles(app, reportWith(listed), files);
    assert.equal(answer.response.statusCode, status);
    assert.match(String(answer.response.headers['content-type']), /^application\/problem\+json/);
    assert.equal((await arrivals(app)).total, 0);
    return answer.errors;
  }

  it('keeps files in their order, byte for byte', async () => {
    const files = [log(), image()];
    const { response } = await postFiles(app, reportWith(files), files);
    assert.equal(response.statusCode, 201);
    const stored = await storedFiles();
    assert.deepEqual(
      stored.map(({ name, type, size }) => [name, type, size]),
      [
        ['access.log', 'text/plain; charset=utf-8', 10],
        ['proof.png', 'image/png', 12],
      ],
    );
    const download = await app.inject(`/inbox/files/${stored[1]?.id}`);
    assert.deepEqual(new Uint8Array(download.rawPayload), png);
  });

  it('takes a request without files as multipart, too', async () => {
    const { response } = await postFiles(app, documentRequest(), []);
    assert.equal(response.statusCode, 201);
  });

  it('takes the submission as a field, as curl sends it', async () => {
    const form = new FormData();
    form.append('submission', JSON.stringify(reportWith([log()])));
    form.append('attachments', log());
    assert.equal((await postForm(app, form)).response.statusCode, 201);
  });

  it('keeps one of 20 concurrent posts, with its files once', async () => {
    const body = reportWith([image(), log()]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => postFiles(app, body, [image(), log()])),
    );
    assert.equal(new Set(answers.map(({ reference }) => reference)).size, 1);
    assert.equal(answers.filter(({ response }) => response.statusCode === 201).length, 1);
    assert.equal((await storedFiles()).length, 2);
  });

  it('answers 409 to other files under the same id', async () => {
    const body = reportWith([log('one')]);
    await postFiles(app, body, [log('one')]);
    const { response } = await postFiles(app, body, [log('two')]);
    assert.equal(response.statusCode, 409);
  });

  it('takes names as browsers write them, with quotes and letters of any script', async () => {
    const files = [log('x', 'Pröbe "1"; 試験.log'), log('y', 'e\u0301.txt')];
    const { response } = await postFiles(app, reportWith(files), files);
    assert.equal(response.statusCode, 201, response.body);
    assert.deepEqual(
      (await storedFiles()).map(({ name }) => name),
      ['Pröbe _1_; 試験.log', 'e\u0301.txt'],
    );
  });

  it('keeps the last part of a name only, without what changes its direction', async () => {
    const sent = reportWith([log()], {
      attachments: [{ name: '..\\..\\/etc/\u202Egol.\u0007x.log', type: '', size: 10 }],
    });
    const { response } = await postFiles(app, sent, [log(undefined, 'gol.x.log')]);
    assert.equal(response.statusCode, 201, response.body);
    assert.equal((await storedFiles())[0]?.name, 'gol.x.log');
  });

  it('refuses other files than the submission lists', async () => {
    assert.equal((await expectRefusal(422, [log()], []))[0]?.pointer, '/data/attachments');
    assert.equal((await expectRefusal(422, [], [log()]))[0]?.pointer, '/data/attachments');
    const swapped = await expectRefusal(422, [image(), log()], [log(), image()]);
    assert.ok(swapped.some(({ pointer }) => pointer === '/data/attachments/0/name'));
  });

  it('refuses a file of another size than is listed', async () => {
    const [error] = await expectRefusal(422, [log('longer')], [log('long')]);
    assert.equal(error?.pointer, '/data/attachments/0/size');
    assert.equal(error?.field, 'attachments');
  });

  for (const [name, content, pointer] of [
    ['page.html', '<script>', 'name'],
    ['image.svg', '<svg/>', 'name'],
    ['tool.exe', 'MZ', 'name'],
    ['no-extension', 'text', 'name'],
    ['proof.png', '<script>', 'type'],
    ['report.pdf', 'PK\u0003\u0004', 'type'],
    ['notes.txt', 'a\u0000b', 'type'],
  ] as const) {
    it(`refuses ${name} that holds ${JSON.stringify(content)}`, async () => {
      const [error] = await expectRefusal(422, [new File([content], name)]);
      assert.equal(error?.pointer, `/data/attachments/0/${pointer}`);
    });
  }

  it('refuses a type that is not that of the extension', async () => {
    const [error] = await expectRefusal(422, [new File([png], 'a.png', { type: 'text/html' })]);
    assert.equal(error?.pointer, '/data/attachments/0/type');
  });

  it('refuses an empty file', async () => {
    const [error] = await expectRefusal(422, [log('')]);
    assert.equal(error?.pointer, '/data/attachments/0/size');
  });

  it('answers 413 to a file of more than 10 MiB', async () => {
    await expectRefusal(413, [log('x'.repeat(10.2 * 1024 * 1024))]);
  });

  it('keeps 5 files of 10 MiB each', async () => {
    const text = 'x'.repeat(10 * 1024 * 1024);
    const files = [1, 2, 3, 4, 5].map((number) => log(text, `${number}.log`));
    const { response } = await postFiles(app, reportWith(files), files);
    assert.equal(response.statusCode, 201);
    const sizes = (await storedFiles()).map(({ size }) => size);
    assert.deepEqual(sizes, Array(5).fill(text.length));
  });

  it('answers 413 to more than 5 files', async () => {
    const files = Array.from({ length: 6 }, () => log());
    const [error] = await expectRefusal(413, files);
    assert.deepEqual([error?.field, error?.code], ['attachments', 'too-many']);
  });

  it('answers 413 to a submission of more than 2 MiB', async () => {
    const { response } = await postFiles(app, disclosure({ proof: 'x'.repeat(2 ** 21) }), []);
    assert.equal(response.statusCode, 413);
  });

  for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
    it(`lets a client see that ${type} is too large, while it still writes`, async () => {
      await app.listen({ host: '127.0.0.1', port: 0 });
      const { port } = app.server.address() as AddressInfo;
      const size = 60_000_000;
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST /api/submissions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n` +
          `Content-Type: ${type}\r\nContent-Length: ${size}\r\n\r\n`,
      );
      // As a browser does on a slow line: it reads when all is written.
      for (let sent = 0; sent < size; sent += size / 20) {
        await new Promise((resolve, reject) => {
          socket.once('error', reject);
          socket.write('x'.repeat(size / 20), () => setImmediate(resolve));
        });
      }
      assert.match(await text(socket), /^HTTP\/1\.1 413 /);
    });
  }

  it('refuses parts in another order, other parts, and no parts', async () => {
    const early = new FormData();
    early.append('attachments', log());
    early.append('submission', JSON.stringify(reportWith([log()])));
    const foreign = new FormData();
    foreign.append('submission', JSON.stringify(disclosure()));
    foreign.append('comment', log());
    for (const form of [early, foreign, new FormData()]) {
      assert.equal((await postForm(app, form)).response.statusCode, 400);
    }
    assert.equal((await arrivals(app)).total, 0);
  });

  for (const body of ['{', '', 'null', '{"a":1,"__proto__":{"b":1}}']) {
    it(`refuses a submission part that is ${body || 'empty'}`, async () => {
      const { response } = await postFiles(app, body, []);
      assert.ok([400, 422].includes(response.statusCode), response.body);
    });
  }

  it('refuses a body that ends in the middle', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/submissions',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      payload: '--b\r\ncontent-disposition: form-data; name="submission"\r\n\r\n{"typ',
    });
    assert.equal(response.statusCode, 400);
  });
});
