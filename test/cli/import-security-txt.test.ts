import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine } from './support/command-line.js';
import { importFile, type ImportedFile } from './support/import-file.js';
import { parseSecurityTxt } from './support/security-txt-grammar.js';

describe('import of a security.txt', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const imported = (content: unknown, args = ''): Promise<ImportedFile> =>
    importFile(cli, content, args);

  // RFC 9116, section 2.6.
  const unsigned = [
    '# Our security address',
    'Contact: mailto:security@example.com',
    '',
    '# Our OpenPGP key',
    'Encryption: https://example.com/pgp-key.txt',
    '',
    '# Our security policy',
    'Policy: https://example.com/security-policy.html',
    '',
    '# Our security acknowledgments page',
    'Acknowledgments: https://example.com/hall-of-fame.html',
    '',
    'Expires: 2021-12-31T18:37:07z',
    '',
  ].join('\n');
  // RFC 9116, section 2.7.
  const signed = [
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA256',
    '',
    '# Canonical URI',
    'Canonical: https://example.com/.well-known/security.txt',
    '',
    unsigned.trimEnd(),
    '-----BEGIN PGP SIGNATURE-----',
    'Version: GnuPG v2.2',
    '',
    '[signature]',
    '-----END PGP SIGNATURE-----',
    '',
  ].join('\r\n');

  for (const [name, text] of [
    ['unsigned', unsigned],
    ['signed', signed],
  ] as const) {
    it(`reads the ${name} example of the RFC`, async () => {
      const { manifest } = await imported(text, '--name Example');
      assert.deepEqual(manifest, {
        schemaVersion: 1,
        defaultLocale: 'en',
        organization: { name: 'Example' },
        canonicalUrl: 'https://example.com/security-policy.html',
        contacts: [{ role: 'security', email: 'security@example.com' }],
        disclosure: {},
      });
    });
  }

  it('tells, line by line, what it could not place', async () => {
    const { told } = await imported(unsigned);
    assert.deepEqual(
      told.map((line) => line.replace(/: .*/, '')),
      ['line 5', 'line 11', 'line 13', 'defaultLocale', 'name'],
    );
  });

  it('keeps the order of contacts of every kind', async () => {
    const contacts = [
      'Contact: https://example.com/report',
      'Contact: tel:+1-201-555-0123',
      'Contact: mailto:security%2Buri%2Bencoded@example.com',
      'Contact: security@example.com',
    ];
    const { manifest } = await imported(`${contacts.join('\n')}\nExpires: 2030-01-01T00:00:00Z\n`);
    assert.deepEqual(manifest['contacts'], [
      { role: 'security', url: 'https://example.com/report' },
      { role: 'security', phone: '+1-201-555-0123' },
      { role: 'security', email: 'security+uri+encoded@example.com' },
      { role: 'security', email: 'security@example.com' },
    ]);
  });

  it('says that a fingerprint is no key', async () => {
    const key = 'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f';
    const { told } = await imported(`Contact: mailto:a@example.com\nEncryption: ${key}\n`);
    assert.match(String(told), /encryption: a fingerprint is no key: add "url" or "key"/);
  });

  it('is written again as it was', async () => {
    const written = [
      'Contact: mailto:security@example.com',
      'Contact: https://example.com/report',
      'Expires: 2027-03-31T23:59:59Z',
      'Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f',
      'Policy: https://example.com/policy',
      'Canonical: https://example.com/.well-known/security.txt',
      'Preferred-Languages: en, es, fr',
      'Bug-Bounty: True',
      '',
    ].join('\n');
    const { manifest } = await imported(written);
    const { out } = await cli.run('security-txt m.json --expires 2027-03-31', {
      files: { 'm.json': manifest },
    });
    assert.equal(out, written);
    parseSecurityTxt(out);
  });

  it('calls the company by its host when nobody names it', async () => {
    const { manifest, told } = await imported(unsigned);
    assert.deepEqual(manifest['organization'], { name: 'example.com' });
    assert.ok(told.some((line) => line.startsWith('name:')));
  });

  it('commands no terminal', async () => {
    const { told } = await imported('Contact: mailto:a@b.example\nEvil\u001b[2J: x\n');
    assert.ok(told.some((line) => line.includes('evil\ufffd[2j: not known.')));
  });
});
