import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { parseManifest } from '../../src/schema/index.js';
import { openCommandLine, type CommandLine } from './support/command-line.js';
import { parseSecurityTxt } from './support/security-txt-grammar.js';

interface Imported {
  readonly manifest: Record<string, unknown>;
  /** Lines on `err`. */
  readonly told: readonly string[];
}

describe('import', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  async function imported(content: unknown, args = ''): Promise<Imported> {
    const { code, out, err } = await cli.run(`import file ${args}`, { files: { file: content } });
    assert.equal(code, 0, err);
    const manifest = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(parseManifest(manifest).issues, []);
    return { manifest, told: err.split('\n').filter(Boolean) };
  }

  describe('of a security.txt', () => {
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
      const { manifest } = await imported(
        `${contacts.join('\n')}\nExpires: 2030-01-01T00:00:00Z\n`,
      );
      assert.deepEqual(manifest['contacts'], [
        { role: 'security', url: 'https://example.com/report' },
        { role: 'security', phone: '+1-201-555-0123' },
        { role: 'security', email: 'security+uri+encoded@example.com' },
        { role: 'security', email: 'security@example.com' },
      ]);
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
  });

  describe('of a disclose.io entry', () => {
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

  describe('of a Markdown page', () => {
    it('takes title and beginning for the overview, and headings for policies', async () => {
      const page = [
        '# Security',
        'We care.',
        '## Data',
        'All of it.',
        '### At rest',
        'Encrypted.',
        '### In transit',
        '- TLS',
        '#### Versions',
        '1.3 only.',
        '## People',
        'Trained.',
      ].join('\n\n');
      const { manifest } = await imported(page, '--name Example');
      assert.deepEqual(manifest['overview'], { title: 'Security', body: 'We care.' });
      assert.deepEqual(manifest['policies'], [
        {
          id: 'data',
          title: 'Data',
          intro: 'All of it.',
          items: [
            { id: 'at-rest', title: 'At rest', body: 'Encrypted.' },
            { id: 'in-transit', title: 'In transit', body: '- TLS\n\n**Versions**\n\n1.3 only.' },
          ],
        },
        {
          id: 'how-we-protect-data',
          title: 'How we protect data',
          items: [{ id: 'people', title: 'People', body: 'Trained.' }],
        },
      ]);
    });

    it('keeps policies apart that have the same heading', async () => {
      const { manifest } = await imported('# A\n\nx\n\n# A\n\ny\n', '--name Example');
      const [{ items }] = manifest['policies'] as [{ items: { id: string }[] }];
      assert.deepEqual(
        items.map(({ id }) => id),
        ['a', 'a-2'],
      );
    });

    for (const [language, page] of [
      ['de', '# Sicherheit\n\nWir schützen Daten und arbeiten mit Sorgfalt für Sie.\n'],
      ['en', '# Security\n\nWe protect data and work with care for you.\n'],
      ['pt', '# Segurança\n\nProtegemos os dados e não vendemos nada para terceiros.\n'],
    ] as const) {
      it(`sees that a page is in ${language}, and says so`, async () => {
        const { manifest, told } = await imported(page, '--name Example');
        assert.equal(manifest['defaultLocale'], language);
        assert.match(told.join('\n'), new RegExp(`defaultLocale: taken to be ${language}`));
      });
    }

    it('takes the language that is given', async () => {
      const { manifest } = await imported('# A\n\nx\n', '--name Example --locale pt_br');
      assert.equal(manifest['defaultLocale'], 'pt-BR');
    });

    it('takes e-mail addresses for contacts, by what they are called', async () => {
      const page = '# A\n\nsecurity@a.example, datenschutz@a.example and <hello@a.example>.\n';
      const { manifest } = await imported(page);
      assert.deepEqual(manifest['contacts'], [
        { role: 'security', email: 'security@a.example' },
        { role: 'privacy', email: 'datenschutz@a.example' },
        { role: 'general', email: 'hello@a.example' },
      ]);
      assert.deepEqual(manifest['organization'], { name: 'a.example' });
    });

    it('keeps the words of a contact section in the overview', async () => {
      const page = '# Security\n\n## Contact\n\nAsk <hello@a.example>.\n\n## Data\n\nSafe.\n';
      const { manifest } = await imported(page);
      assert.deepEqual(manifest['overview'], {
        title: 'Security',
        sections: [{ title: 'Contact', body: 'Ask <hello@a.example>.' }],
      });
    });

    it('reads a disclosure policy from sections of one level, and lists from the line above', async () => {
      const page = [
        '## Responsible disclosure',
        'Tell us at sec@a.example. A proof of concept helps.',
        'These are out of scope:',
        '- Clickjacking\n- https://status.a.example/',
        'Note: we decide.',
        '- Do not run scanners\n- Use your own data\n- We will not sue you',
        '## Scope',
        '- *.a.example\n- `app.a.example` (web app)\n- Cross-site scripting',
        '## Our bug bounty does not include:',
        '- Spam',
        '## People',
        'Trained.',
      ].join('\n\n');
      const { manifest } = await imported(page, '--name Example');
      assert.deepEqual(manifest['disclosure'], {
        channels: [{ type: 'email', value: 'sec@a.example' }],
        scope: {
          in: [{ asset: '*.a.example' }, { asset: 'app.a.example', text: '(web app)' }],
          out: [{ asset: 'https://status.a.example/' }],
        },
        weaknesses: {
          accepted: [{ text: 'Cross-site scripting' }],
          excluded: [{ text: 'Clickjacking' }, { text: 'Spam' }],
        },
        reservation: 'we decide.',
        do: ['Use your own data'],
        dont: ['Do not run scanners'],
        include: 'Tell us at sec@a.example. A proof of concept helps.',
        promises: [{ text: 'We will not sue you' }],
      });
      assert.equal((manifest['policies'] as unknown[]).length, 1);
    });

    it('takes a whole page for a disclosure policy when its title says so', async () => {
      const page = '# Vulnerability disclosure policy\n\nHello.\n\n## Scope\n\n- *.a.example\n';
      const { manifest } = await imported(page, '--name Example');
      assert.equal(manifest['policies'], undefined);
      assert.deepEqual(manifest['disclosure'], {
        intro: 'Hello.',
        scope: { in: [{ asset: '*.a.example' }] },
      });
    });

    it('claims nothing, dates nothing and says what is left to write', async () => {
      const page = [
        '---\ntitle: x\n---',
        '# Security',
        'Effective 1 September 2024. We are ISO 27001 certified and comply with GDPR.',
        '| a | b |\n| - | - |\n| c | d |',
        '```\ncode\n```',
        '<div>x</div>',
        '![logo](logo.png)',
        'Ask <a href="x">us</a>.',
      ].join('\n\n');
      const { manifest, told } = await imported(page, '--name Example --locale en');
      assert.deepEqual(Object.keys(manifest).sort(), [
        'defaultLocale',
        'organization',
        'overview',
        'schemaVersion',
      ]);
      assert.deepEqual(
        told.map((line) => line.slice(0, 24)),
        [
          'line 1: front matter has',
          'line 7: ISO 27001, GDPR:',
          'line 7: a date: write it',
          'line 9: table has no pla',
          'line 13: code has no pla',
          'line 17: HTML has no pla',
          'line 19: image has no pl',
          'line 21: HTML and images',
        ],
      );
    });

    it('reads the bullets of pages that were copied', async () => {
      const { manifest } = await imported('# A\n\n• one\n  • two\n', '--name Example');
      assert.deepEqual(manifest['overview'], { title: 'A', body: '- one\n  - two' });
    });

    it('asks for a name when nothing tells it', async () => {
      const { code, err } = await cli.run('import file', { files: { file: '# A\n\nx\n' } });
      assert.equal(code, 2);
      assert.match(err, /--name/);
    });

    it('refuses a locale that is none', async () => {
      const { code } = await cli.run('import file --locale !', { files: { file: '# A' } });
      assert.equal(code, 2);
    });
  });
});
