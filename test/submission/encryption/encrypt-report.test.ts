// What leaves the browser can be read with the company's key, and tells nothing without it.
import { expect } from 'chai';
import { decrypt, readMessage } from 'openpgp';

import { parseSubmission } from '../../../src/schema/index.js';
import {
  encryptReport,
  type EncryptedReport,
  type Report,
} from '../../../src/submission/encryption/encrypt-report.js';
import { submission as request } from '../submissions.js';
import { keyPair, type KeyPair } from './keys.js';

const base = 'https://example.com/trust.json';

const report = (title = 'Stored XSS'): Report['submission'] => ({
  ...request,
  type: 'disclosure',
  data: {
    title,
    description: 'A script in a comment runs — for every reader of it. 🦊',
    policyAcknowledged: true,
    attachments: [{ name: 'proof.png', type: 'image/png', size: 5 }],
  },
});

const file = new File([new Uint8Array([1, 2, 3, 4, 5])], 'proof.png', { type: 'image/png' });

type Done = Extract<EncryptedReport, { ok: true }>;

async function encrypted(pairs: readonly KeyPair[], one = report()): Promise<Done> {
  const pgp = pairs.map((pair) => pair.pgp);
  const result = await encryptReport({ submission: one, files: [file] }, pgp, {
    base,
    now: Date.now(),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refused));
  return result;
}

async function opened(message: string | Uint8Array, { privateKey }: KeyPair): Promise<Uint8Array> {
  const read =
    typeof message === 'string'
      ? await readMessage({ armoredMessage: message })
      : await readMessage({ binaryMessage: message });
  const { data } = await decrypt({ message: read, decryptionKeys: privateKey, format: 'binary' });
  return data as Uint8Array;
}

describe('an encrypted report', () => {
  let pair: KeyPair;
  let second: KeyPair;
  let stranger: KeyPair;
  before(async () => {
    [pair, second, stranger] = [await keyPair(), await keyPair(), await keyPair()];
  });

  it('is a submission that a receiver accepts', async () => {
    const { submission } = await encrypted([pair]);
    expect(parseSubmission(submission).ok).to.equal(true);
  });

  it('holds the whole submission, with the same id', async () => {
    const { submission } = await encrypted([pair]);
    const text = new TextDecoder().decode(await opened(submission.data.encrypted.message, pair));
    expect(JSON.parse(text)).to.deep.equal(report());
    expect(submission.id).to.equal(report().id);
  });

  it('tells nothing of what was typed', async () => {
    const { submission } = await encrypted([pair]);
    const sent = JSON.stringify(submission);
    for (const said of ['Stored XSS', 'comment', 'proof.png'])
      expect(sent, said).not.to.contain(said);
  });

  it('can be read by each recipient, and by nobody else', async () => {
    const { submission } = await encrypted([pair, second]);
    const { message, recipients } = submission.data.encrypted;
    expect(recipients).to.deep.equal(
      [pair, second].map(({ pgp }) => pgp.fingerprint.toUpperCase()),
    );
    for (const reader of [pair, second]) await opened(message, reader);
    let isRefused = false;
    await opened(message, stranger).catch(() => (isRefused = true));
    expect(isRefused).to.equal(true);
  });

  it('is as long for a short title as for a longer one', async () => {
    const [one, other] = await Promise.all(
      ['XSS', 'x'.repeat(100)].map((title) => encrypted([pair], report(title))),
    );
    const lengthOf = (done?: Done): number => done?.submission.data.encrypted.message.length ?? 0;
    expect(lengthOf(one)).to.equal(lengthOf(other)).and.to.be.greaterThan(4096);
  });

  it('holds each attachment as a message of its own, without its name', async () => {
    const { files } = await encrypted([pair]);
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['attachment-1.pgp', 'application/octet-stream'],
    ]);
    const bytes = new Uint8Array(await (files[0] as File).arrayBuffer());
    const plain = await opened(bytes, pair);
    expect(plain.length).to.equal(64 * 1024);
    expect([...plain.slice(0, 6)]).to.deep.equal([1, 2, 3, 4, 5, 0]);
  });

  it('goes to the good keys, and says which were refused', async () => {
    const expired = { ...second, pgp: { ...second.pgp, expires: '2020-01-01' } };
    const { submission, refused } = await encrypted([pair, expired]);
    expect(submission.data.encrypted.recipients).to.have.length(1);
    expect(refused.map(({ problem }) => problem)).to.deep.equal(['expired']);
  });

  it('is not made when no key is good', async () => {
    const pgp = { ...pair.pgp, fingerprint: second.pgp.fingerprint };
    const result = await encryptReport({ submission: report(), files: [] }, [pgp], {
      base,
      now: Date.now(),
    });
    expect(result).to.deep.include({ ok: false });
    expect(result.refused.map(({ problem }) => problem)).to.deep.equal(['mismatch']);
  });

  it('is not made when a file cannot be read', async () => {
    const gone = new File(['x'], 'gone.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const result = await encryptReport({ submission: report(), files: [gone] }, [pair.pgp], {
      base,
      now: Date.now(),
    });
    expect(result.ok).to.equal(false);
  });
});
