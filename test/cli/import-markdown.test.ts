import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openCommandLine, type CommandLine } from './support/command-line.js';
import { importFile, type ImportedFile } from './support/import-file.js';

describe('import of a Markdown page', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const imported = (content: unknown, args = ''): Promise<ImportedFile> =>
    importFile(cli, content, args);

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
