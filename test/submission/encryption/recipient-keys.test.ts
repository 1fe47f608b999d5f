// Which keys are used: the manifest's fingerprint decides, whatever a server hands out.
import { expect } from 'chai';

import {
  recipientKey,
  type KeyOptions,
  type PgpKey,
} from '../../../src/submission/encryption/recipient-keys.js';
import { keyPair, revoked, type KeyPair } from './keys.js';

const base = 'https://example.com/trust.json';

async function problemOf(pgp: PgpKey, options: Partial<KeyOptions> = {}): Promise<string> {
  const result = await recipientKey(pgp, { base, now: Date.now(), ...options });
  return result.ok ? 'none' : result.problem;
}

const serving =
  (body: BodyInit, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('the key of a recipient', () => {
  let pair: KeyPair;
  let other: KeyPair;
  before(async () => {
    [pair, other] = [await keyPair(), await keyPair()];
  });

  it('is used when its fingerprint is the manifest’s, however that is written', async () => {
    const bare = pair.pgp.fingerprint.toUpperCase();
    const grouped = (bare.match(/.{4}/g) ?? []).join(' ');
    // GnuPG has two spaces in the middle.
    const halves = `${grouped.slice(0, 24)}  ${grouped.slice(25)}`;
    for (const fingerprint of [bare, grouped, halves, ` ${bare.toLowerCase()}\n`, `0x${bare}`]) {
      const result = await recipientKey({ ...pair.pgp, fingerprint }, { base, now: Date.now() });
      expect(result.ok && result.fingerprint, fingerprint).to.equal(bare);
    }
  });

  it('is fetched, armored or binary, with text around it', async () => {
    const { fingerprint } = pair.pgp;
    const binary = pair.privateKey.toPublic().write() as Uint8Array<ArrayBuffer>;
    for (const body of [pair.armored, `Our key:\n\n${pair.armored}\nBye`, binary])
      expect(await problemOf({ fingerprint, url: '/key.asc' }, { fetch: serving(body) })).to.equal(
        'none',
      );
  });

  it('is fetched without credentials and referrer, relative to the manifest', async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      calls.push([input, init]);
      return serving(pair.armored)(input, init);
    };
    await problemOf({ fingerprint: pair.pgp.fingerprint, url: 'key.asc' }, { fetch });
    expect(calls[0]?.[0]).to.equal('https://example.com/key.asc');
    expect(calls[0]?.[1]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is refused when it is another one', async () => {
    const { fingerprint } = pair.pgp;
    expect(await problemOf({ fingerprint, key: other.armored })).to.equal('mismatch');
  });

  it('is refused when the manifest says that it has expired', async () => {
    expect(await problemOf({ ...pair.pgp, expires: '2020-01-01' })).to.equal('expired');
  });

  it('is refused when it says so itself', async () => {
    const date = new Date('2020-01-01T00:00:00Z');
    const { pgp } = await keyPair({ date, days: 30 });
    expect(await problemOf(pgp, { now: date.getTime() + 86_400_000 })).to.equal('none');
    expect(await problemOf(pgp)).to.equal('expired');
  });

  it('is refused when it was revoked', async () => {
    expect(await problemOf({ ...pair.pgp, key: await revoked(pair) })).to.equal('expired');
  });

  it('is refused when it is a private key', async () => {
    expect(await problemOf({ ...pair.pgp, key: pair.privateKey.armor() })).to.equal('unreadable');
  });

  it('is refused when it is no key', async () => {
    for (const key of ['hello', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n', '<html>'])
      expect(await problemOf({ ...pair.pgp, key }), key).to.equal('unreadable');
  });

  it('is refused when the manifest has no fingerprint to hold it to', async () => {
    expect(await problemOf({ key: pair.armored })).to.equal('unnamed');
    expect(await problemOf({})).to.equal('unnamed');
  });

  it('is refused when the manifest does not say where it is', async () => {
    expect(await problemOf({ fingerprint: pair.pgp.fingerprint })).to.equal('nowhere');
  });

  it('is refused when it cannot be had', async () => {
    const { fingerprint } = pair.pgp;
    const broken = (): Promise<Response> => Promise.reject(new TypeError('offline'));
    const url = '/key.asc';
    expect(await problemOf({ fingerprint, url: 'javascript:alert(1)' })).to.equal('unreachable');
    expect(await problemOf({ fingerprint, url }, { fetch: broken })).to.equal('unreachable');
    expect(await problemOf({ fingerprint, url }, { fetch: serving('', 404) })).to.equal(
      'unreachable',
    );
  });

  it('is refused when it is larger than any key', async () => {
    const { fingerprint } = pair.pgp;
    const fetch = serving(`${'x'.repeat(300_000)}\n${pair.armored}`);
    expect(await problemOf({ fingerprint, url: '/key.asc' }, { fetch })).to.equal('unreadable');
  });
});
