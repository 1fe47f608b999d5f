import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import type { FastifyInstance } from 'fastify';
import { createMessage, encrypt, generateKey, readKey, type PublicKey } from 'openpgp';

import { readKeys } from '../../demo/receiver/open-report.js';
import { demoKey } from '../../demo/receiver/settings.js';
import { createServer } from '../../demo/serve.js';
import { programPath } from '../runner/browsers.mjs';
import { arrivals, disclosure, post, postFiles, type Body } from './receiver-submissions.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const armoredKey = read('../../demo/receiver/demo-key/public.asc');

/** The text as the form encrypts it, with spaces that hide its length. */
const padded = (text: string): string => text + ' '.repeat(4096 - (Buffer.byteLength(text) % 4096));

async function encryptText(text: string, key?: PublicKey): Promise<string> {
  const encryptionKeys = key ?? (await readKey({ armoredKey }));
  return encrypt({ message: await createMessage({ text: padded(text) }), encryptionKeys });
}

async function encryptFile(content: Uint8Array, index: number): Promise<File> {
  const plain = new Uint8Array(Math.ceil(content.length / 65_536) * 65_536);
  plain.set(content);
  const message = await encrypt({
    message: await createMessage({ binary: plain }),
    encryptionKeys: await readKey({ armoredKey }),
    format: 'binary',
  });
  return new File([message as Uint8Array<ArrayBuffer>], `attachment-${index + 1}.pgp`);
}

async function envelope(inner: object, message?: string, id = (inner as Body).id): Promise<Body> {
  const key = await readKey({ armoredKey });
  const recipients = [key.getFingerprint().toUpperCase()];
  const encrypted = {
    format: 'openpgp',
    message: message ?? (await encryptText(JSON.stringify(inner))),
    recipients,
  };
  return { ...disclosure(), id, data: { encrypted } };
}

describe('encrypted reports', () => {
  let app: FastifyInstance;

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:', inboxKeys: await readKeys(demoKey) });
  });

  afterEach(() => app.close());

  const readInbox = async (): Promise<string> => (await app.inject('/inbox/')).body;

  async function opened() {
    const { submissions } = await arrivals(app);
    return submissions[0]?.['opened'] as { status: string; reason?: string; data: unknown };
  }

  it('are stored as they are', async () => {
    const sent = await envelope(disclosure());
    const { response } = await post(app, sent);
    assert.equal(response.statusCode, 201);
    assert.deepEqual((await arrivals(app)).submissions[0]?.['data'], sent.data);
  });

  it('are shown like any other with the key', async () => {
    const inner = disclosure({ suspicion: ['too-fast'] });
    await post(app, await envelope(inner));
    assert.deepEqual((await opened()).data, inner.data);
    assert.match(
      await readInbox(),
      /Open redirect after sign-in[^]*opened here[^]*Sent faster[^]*High[^]*app\.example\.com/,
    );
  });

  it('are shown as encrypted without a key, and the message can be saved', async (context) => {
    const closed = await createServer({ databaseUrl: ':memory:' });
    context.after(() => closed.close());
    const sent = await envelope(disclosure());
    const { reference } = await post(closed, sent);
    const page = (await closed.inject('/inbox/')).body;
    assert.match(page, /Encrypted report[^]*This inbox has none\.[^]*BAE2 4AFD 4CCD/);
    assert.doesNotMatch(page, /Open redirect/);
    const { headers, body } = await closed.inject(`/inbox/messages/${sent.id}`);
    assert.equal(body, (sent.data['encrypted'] as { message: string }).message);
    assert.ok(String(headers['content-disposition']).includes(`filename="${reference}.asc"`));
  });

  it('give back their attachments, byte for byte and under their names', async () => {
    const contents = [new TextEncoder().encode('line one\n'), new Uint8Array(70_000).fill(7)];
    const attachments = [
      { name: 'öffnen.log', type: 'text/plain', size: 9 },
      { name: 'dump.png', type: 'image/png', size: 70_000 },
    ];
    const inner = disclosure({ attachments });
    const files = await Promise.all(contents.map(encryptFile));
    const { response } = await postFiles(app, await envelope(inner), files);
    assert.equal(response.statusCode, 201);
    const page = await readInbox();
    const hrefs = [...page.matchAll(/href="(files\/[^"]+\/opened)"/g)].map(([, href]) => href);
    const downloads = await Promise.all(hrefs.map((href) => app.inject(`/inbox/${href}`)));
    assert.deepEqual(
      downloads.map(({ rawPayload }) => new Uint8Array(rawPayload)),
      contents,
    );
    const [text, image] = downloads.map(({ headers }) => headers);
    assert.ok(String(text?.['content-disposition']).endsWith("filename*=UTF-8''%C3%B6ffnen.log"));
    assert.equal(text?.['content-type'], 'text/plain; charset=utf-8');
    // It is not what it says: bytes without a kind.
    assert.equal(image?.['content-type'], 'application/octet-stream');
  });

  it('say so when other files came than the report lists', async () => {
    const inner = disclosure({ attachments: [{ name: 'a.log', type: '', size: 3 }] });
    await post(app, await envelope(inner));
    assert.match(await readInbox(), /The report lists 1 attachments, and 0 came/);
  });

  it('open what gpg encrypted', async (context) => {
    const home = mkdtempSync(join(tmpdir(), 'trust-gpg-'));
    context.after(() => rmSync(home, { recursive: true }));
    const program = programPath('gpg');
    if (!program && !process.env['CI']) return context.skip('no gpg');
    const gpg = (args: readonly string[], input?: string): string =>
      execFileSync(program ?? 'gpg', ['--homedir', home, '--batch', '--quiet', ...args], {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    const file = join(home, 'demo.asc');
    writeFileSync(file, armoredKey);
    gpg(['--import', file]);
    const inner = disclosure();
    const args = ['--armor', '--trust-model', 'always', '-r', 'security@talbrook.example', '-e'];
    await post(app, await envelope(inner, gpg(args, padded(JSON.stringify(inner)))));
    assert.deepEqual((await opened()).data, inner.data);
  });

  it('are one when sent again, encrypted anew', async () => {
    const inner = disclosure();
    const first = await post(app, await envelope(inner));
    const second = await post(app, await envelope(inner));
    assert.equal(second.response.statusCode, 200);
    assert.equal(second.reference, first.reference);
  });

  it('are refused with another id inside than outside', async () => {
    await post(app, await envelope(disclosure(), undefined, randomUUID()));
    assert.equal((await opened()).reason, 'other-id');
    assert.match(await readInbox(), /another id than its envelope/);
  });

  it('are refused when what is inside is none', async () => {
    const request = { ...disclosure(), type: 'document-request' };
    const nested = await envelope(disclosure());
    const cases = [
      [disclosure(), 'no JSON', 'no-submission'],
      [disclosure(), JSON.stringify(request), 'no-submission'],
      [disclosure(), JSON.stringify(disclosure({ title: 'x' })), 'no-submission'],
      [nested, JSON.stringify(nested), 'no-report'],
    ] as const;
    for (const [outer, text, reason] of cases) {
      await post(app, await envelope(outer, await encryptText(text)));
      assert.equal((await opened()).reason, reason);
    }
  });

  it('say that they do not decrypt', async () => {
    const message = await encryptText('text');
    const reverse = (line: string): string => [...line].reverse().join('');
    const broken = message.replace(/^\S{60}$/m, reverse);
    const empty = '-----BEGIN PGP MESSAGE-----\n\nnothing\n-----END PGP MESSAGE-----\n';
    assert.notEqual(broken, message);
    for (const damaged of [broken, empty]) {
      await post(app, await envelope(disclosure(), damaged));
      assert.equal((await opened()).reason, 'damaged');
    }
  });

  it('say that they are for another key', async () => {
    const { publicKey } = await generateKey({ userIDs: [{ name: 'Other' }], format: 'object' });
    const sent = await envelope(disclosure(), await encryptText('text', publicKey));
    const { encrypted } = sent.data as { encrypted: object };
    const recipients = [publicKey.getFingerprint().toUpperCase()];
    await post(app, { ...sent, data: { encrypted: { ...encrypted, recipients } } });
    assert.equal((await opened()).reason, 'other-key');
  });
});

describe('the key of the demo', () => {
  it('is the one that the manifest of the demo names and its page hands out', async () => {
    const manifest = JSON.parse(read('../../demo/example/trust.json'));
    const { pgp } = manifest.contacts.find(({ role }: { role: string }) => role === 'security');
    const [key] = await readKeys(demoKey);
    assert.equal(key?.getFingerprint().toUpperCase(), pgp.fingerprint);
    assert.equal(read(`../../demo/example/${pgp.url}`), armoredKey);
    assert.equal((await readKey({ armoredKey })).getFingerprint(), key?.getFingerprint());
  });

  it('says in its name that it is not secret', async () => {
    const [key] = await readKeys(demoKey);
    assert.match(key?.getUserIDs()[0] ?? '', /DEMO ONLY, not secret.*\.example>$/);
  });

  it('is good until the day that the manifest names', async () => {
    const [key] = await readKeys(demoKey);
    const expires = (await key?.getExpirationTime()) as Date;
    assert.equal(expires.toISOString().slice(0, 10), '2099-12-31');
  });
});
