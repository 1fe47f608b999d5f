// What `security-txt` does not write: nothing is better than a file that says what nobody meant.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine, type Run } from './support/command-line.js';

const whole = {
  schemaVersion: 1,
  defaultLocale: 'en',
  organization: { name: 'Example' },
  canonicalUrl: 'https://example.com/trust',
};

describe('security-txt with a value that is not fit', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const run = (manifest: unknown): Promise<Run> =>
    cli.run('security-txt m.json --expires 2027-03-31', { files: { 'm.json': manifest } });
  const withContact = (contact: object): object => ({
    ...whole,
    contacts: [{ role: 'security', ...contact }],
  });

  it('refuses to write without anybody to contact', async () => {
    const { code, out, err } = await run(whole);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /nobody to contact/);
  });

  for (const phone of ['+49 30 1\nExpires: 2099-01-01T00:00:00Z', '+49 30\r1', '+49 30 1\u2028x']) {
    it(`refuses the phone number ${JSON.stringify(phone)}`, async () => {
      const { code, out, err } = await run(withContact({ phone }));
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(err, /line break/);
    });
  }

  for (const value of [
    'http://example.com/report',
    'http://localhost/report',
    'javascript:alert(1)',
    'https://user:secret@example.com/',
    'https://example.com/\nContact: mailto:x@evil.example',
    'ftp://example.com/',
  ]) {
    it(`refuses the channel ${JSON.stringify(value)}`, async () => {
      const disclosure = { channels: [{ type: 'url', value }] };
      const { code, out } = await run({ ...whole, disclosure });
      assert.equal(code, 1);
      assert.equal(out, '');
    });
  }

  it('refuses a relative address when nothing says what it is relative to', async () => {
    const manifest = { ...withContact({ url: '/report' }), canonicalUrl: undefined };
    const { code, err } = await run(manifest);
    assert.equal(code, 1);
    assert.match(err, /"\/report"/);
  });

  it('keeps an address from adding to its URI', async () => {
    const { out } = await run(withContact({ email: 'a?subject=x&b+c@example.com' }));
    assert.match(out, /^Contact: mailto:a%3Fsubject%3Dx%26b%2Bc@example\.com$/m);
  });

  it('refuses a file that is no manifest', async () => {
    const { code, err } = await run({ organization: {} });
    assert.equal(code, 2);
    assert.match(err, /not a trust manifest/);
  });
});
