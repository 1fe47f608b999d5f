import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine } from './support/command-line.js';
import { importFile, type ImportedFile } from './support/import-file.js';

describe('import of a disclose.io entry', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const imported = (content: unknown, args = ''): Promise<ImportedFile> =>
    importFile(cli, content, args);

  const entry = {
    program_name: 'Example',
    policy_url: 'https://example.com/policy',
    contact_url: 'https://example.com/report',
    contact_email: 'security@example.com',
    launch_date: '2024-01-01',
    offers_bounty: 'partial',
    offers_swag: false,
    hall_of_fame: 'https://example.com/thanks',
    safe_harbor: 'full',
    public_disclosure: 'co-ordinated',
    disclosure_timeline_days: 90,
    pgp_key: 'https://example.com/key.asc',
    hiring: '',
    securitytxt_url: 'https://example.com/.well-known/security.txt',
    preferred_languages: 'en, de',
  };

  it('reads its facts', async () => {
    const { manifest } = await imported(entry);
    assert.deepEqual(manifest, {
      schemaVersion: 1,
      defaultLocale: 'en',
      organization: { name: 'Example' },
      canonicalUrl: 'https://example.com/policy',
      contacts: [
        { role: 'security', email: 'security@example.com' },
        { role: 'security', url: 'https://example.com/report' },
      ],
      disclosure: {
        bounty: { state: 'open' },
        safeHarbor: 'full',
        windowDays: 90,
        languages: ['en', 'de'],
      },
    });
  });

  it('tells, fact by fact, what it could not place', async () => {
    const { told } = await imported(entry, '--locale en');
    assert.deepEqual(
      told.map((line) => line.replace(/: .*/, '')),
      [
        'launch_date',
        'offers_bounty',
        'hall_of_fame',
        'public_disclosure',
        'pgp_key',
        'securitytxt_url',
      ],
    );
  });

  it('reads the older shape of entries', async () => {
    const { manifest, told } = await imported(
      {
        program_name: 'Example',
        policy_url: 'http://example.com/policy',
        submission_url: 'mailto:security@example.com',
        launch_date: '',
        bug_bounty: false,
        swag: false,
        hall_of_fame: true,
        safe_harbor: '',
      },
      '--locale en',
    );
    assert.deepEqual(manifest, {
      schemaVersion: 1,
      defaultLocale: 'en',
      organization: { name: 'Example' },
      contacts: [{ role: 'security', email: 'security@example.com' }],
      disclosure: { bounty: { state: 'none' } },
    });
    assert.deepEqual(
      told.map((line) => line.replace(/: .*/, '')),
      ['policy_url', 'hall_of_fame'],
    );
  });

  it('finds one program in a list by its name', async () => {
    const { manifest } = await imported([{ program_name: 'Other' }, entry], '--name Example');
    assert.deepEqual(manifest['organization'], { name: 'Example' });
  });

  for (const content of [[{ program_name: 'A' }, { program_name: 'B' }], { a: 1 }, []]) {
    it(`refuses ${JSON.stringify(content)}`, async () => {
      const { code, err } = await cli.run('import file', { files: { file: content } });
      assert.equal(code, 2);
      assert.match(err, /^file /);
    });
  }
});
