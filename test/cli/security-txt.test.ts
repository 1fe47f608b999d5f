import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine, type Run } from './support/command-line.js';
import { parseSecurityTxt } from './support/security-txt-grammar.js';

const fingerprint = 'ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234';

const whole = {
  schemaVersion: 1,
  defaultLocale: 'en',
  organization: { name: 'Example' },
  canonicalUrl: 'https://example.com/trust',
  contacts: [
    { role: 'sales', email: 'sales@example.com' },
    {
      role: 'security',
      email: 'security@example.com',
      url: '/report',
      phone: '+49 (0)30 123-45',
      languages: ['en'],
      pgp: { fingerprint, url: 'https://example.com/key.asc', expires: '2027-05-03' },
    },
  ],
  disclosure: {
    channels: [
      { type: 'form' },
      { type: 'email', value: 'security@example.com' },
      { type: 'github-advisory', value: 'https://github.com/example/app/security/advisories' },
    ],
    languages: ['de', 'pt-br', 'de'],
    bounty: { state: 'open' },
  },
};

describe('security-txt', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const run = (manifest: unknown, args = '--expires 2027-03-31'): Promise<Run> =>
    cli.run(`security-txt m.json ${args}`, { files: { 'm.json': manifest } });
  const withContact = (contact: object): object => ({
    ...whole,
    disclosure: undefined,
    contacts: [{ role: 'security', ...contact }],
  });

  it('writes every field that a manifest has, in lines of the grammar', async () => {
    const { code, out } = await run(whole);
    assert.equal(code, 0);
    assert.deepEqual(
      parseSecurityTxt(out).map(({ name, value }) => `${name}: ${value}`),
      [
        'contact: mailto:security@example.com',
        'contact: https://example.com/report',
        'contact: tel:+493012345',
        'contact: https://example.com/trust',
        'contact: https://github.com/example/app/security/advisories',
        'expires: 2027-03-31T23:59:59Z',
        'encryption: https://example.com/key.asc',
        'policy: https://example.com/trust',
        'canonical: https://example.com/.well-known/security.txt',
        'preferred-languages: de, pt-BR',
        'bug-bounty: True',
      ],
    );
  });

  it('ends each line, the last too, with a line feed alone', async () => {
    const { out } = await run(whole);
    assert.match(out, /^(?:[^\r\n]+\n)+$/);
  });

  it('refuses to write without an expiry', async () => {
    const { code, out, err } = await run(whole, '');
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /--expires/);
  });

  for (const [expires, reason] of [
    ['tomorrow', /ISO date/],
    ['2027-02-30', /ISO date/],
    ['2026-05-02', /passed/],
    ['2026-05-03T12:00:00Z', /passed/],
  ] as const) {
    it(`refuses the expiry ${expires}`, async () => {
      const { code, out, err } = await run(whole, `--expires ${expires}`);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, reason);
    });
  }

  for (const [expires, written] of [
    ['2026-05-03', '2026-05-03T23:59:59Z'],
    ['2026-12-31T10:00', '2026-12-31T10:00:00Z'],
    ['2026-12-31T10:00:00+02:00', '2026-12-31T08:00:00Z'],
  ] as const) {
    it(`writes the expiry ${expires} as ${written}`, async () => {
      const { out } = await run(whole, `--expires ${expires}`);
      assert.equal(parseSecurityTxt(out).find(({ name }) => name === 'expires')?.value, written);
    });
  }

  it('judges the expiry at the date of --as-of', async () => {
    const { code } = await run(whole, '--expires 2027-03-31 --as-of 2027-04-01');
    assert.equal(code, 2);
  });

  it('advises against an expiry over a year ahead', async () => {
    assert.match((await run(whole, '--expires 2027-05-04')).err, /over a year/);
    assert.doesNotMatch((await run(whole, '--expires 2027-05-02')).err, /over a year/);
  });

  it('names a key by its fingerprint when it has no address', async () => {
    const { out } = await run(withContact({ email: 'a@example.com', pgp: { fingerprint } }));
    assert.match(out, /^Encryption: openpgp4fpr:abcd1234abcd1234abcd1234abcd1234abcd1234$/m);
  });

  it('writes a fingerprint without what people put around its digits', async () => {
    const pgp = { fingerprint: `0x${fingerprint.replaceAll(' ', '\t')}` };
    const { out } = await run(withContact({ email: 'a@example.com', pgp }));
    assert.match(out, /^Encryption: openpgp4fpr:(abcd1234){5}$/m);
  });

  it('leaves out a key of which nothing is known, and says so', async () => {
    const pgp = { fingerprint: 'ABCD' };
    const { code, out, err } = await run(withContact({ email: 'a@example.com', pgp }));
    assert.equal(code, 0);
    assert.doesNotMatch(out, /Encryption/);
    assert.match(err, /neither address nor fingerprint/);
  });

  it('leaves an expired key out, and says so', async () => {
    const pgp = { fingerprint, expires: '2026-05-02' };
    const { code, out, err } = await run(withContact({ email: 'a@example.com', pgp }));
    assert.equal(code, 0);
    assert.doesNotMatch(out, /Encryption/);
    assert.match(err, /key expired on 2026-05-02/);
  });

  it('leaves a phone number without its country out, and says so', async () => {
    const { out, err } = await run(withContact({ email: 'a@example.com', phone: '030 123' }));
    assert.doesNotMatch(out, /tel:/);
    assert.match(err, /030 123/);
  });

  it('says where it believes the file to be', async () => {
    const { err } = await run(whole);
    assert.match(err, /https:\/\/example\.com\/\.well-known\/security\.txt/);
  });

  it('takes other places of the file', async () => {
    const places = '--canonical https://a.example/x --canonical https://b.example/x';
    const { out } = await run(whole, `--expires 2027-03-31 ${places}`);
    assert.match(out, /^Canonical: https:\/\/a.example\/x\nCanonical: https:\/\/b.example\/x$/m);
  });

  for (const state of ['closed', 'none']) {
    it(`says that a bounty that is ${state} is none`, async () => {
      const { out } = await run({
        ...whole,
        disclosure: { ...whole.disclosure, bounty: { state } },
      });
      assert.match(out, /^Bug-Bounty: False$/m);
    });
  }

  it('does not offer the form of a policy that is closed', async () => {
    const disclosure = { ...whole.disclosure, state: 'closed' };
    const { out } = await run({ ...whole, disclosure });
    assert.doesNotMatch(out, /^Contact: https:\/\/example.com\/trust$/m);
  });
});
