import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkManifest } from '../../src/cli/check/check-manifest.js';
import { findingCodes } from '../../src/cli/check/finding-codes.js';
import { findingsIn, foundIn, plain, today } from './support/checked.js';

const policy = (id: string, title: unknown): object => ({ id, title });

describe('what the schema finds', () => {
  const faults: readonly (readonly [parts: object, code: string, sentence: RegExp])[] = [
    [{ organization: {} }, 'schema-missing /organization/name', /"name" is missing/],
    [{ updated: 'soon' }, 'schema-format /updated', /"soon" has the wrong form.*ISO date/],
    [{ updated: 7 }, 'schema-type /updated', /^7 is not a text/],
    [{ locales: 'de' }, 'schema-type /locales', /"de" is not a list/],
    [{ surprise: 1 }, 'schema-unknown-key /surprise', /"surprise" is no key of this format/],
    [{ schemaVersion: 2 }, 'schema-unsupported-version /schemaVersion', /Version 2 .* Write .*: 1/],
    [{ contacts: [{ role: 'boss' }] }, 'schema-value /contacts/0/role', /Write one of: security/],
    [{ defaultLocale: 'Deutsch!' }, 'schema-format /defaultLocale', /language tag such as pt-BR/],
    [
      { documents: [{ id: 'A B', title: 'x', access: 'public' }] },
      'schema-format /documents/0/id',
      /lower-case letters/,
    ],
    [{ strings: { de: { a: '' } } }, 'schema-too-short /strings/de/a', /fewer than 1 characters/],
    [{ overview: { title: { de: '' } } }, 'schema-value /overview/title', /no text in any/],
  ];

  for (const [parts, code, sentence] of faults) {
    it(`is ${code}`, () => {
      const [found] = findingsIn(parts);
      assert.equal(`${found?.code} ${found?.path}`, code);
      assert.match(found?.message ?? '', sentence);
    });
  }

  it('is an error, an unknown key a warning', () => {
    const severities = findingsIn({ surprise: 1, updated: 'soon' }).map(({ code, severity }) => [
      code,
      severity,
    ]);
    assert.deepEqual(severities.slice(0, 2), [
      ['schema-unknown-key', 'warning'],
      ['schema-format', 'error'],
    ]);
  });
});

describe('a finding behind entries that were left out', () => {
  it('leads to where it stands in the file', () => {
    const items = [
      policy('BAD ID', 'x'),
      policy('one', 'Nordlicht'),
      policy('one', 'Cal.com'),
      policy('two', 'TODO'),
    ];
    const found = foundIn({ policies: [{ id: 'BAD' }, { id: 'all', title: 'Cal.ai', items }] });
    assert.ok(found.includes('text-placeholder /policies/1/items/3/title'), found.join('\n'));
  });

  it('leads there in lists of ids, too', () => {
    const documents = ['NO', 'lost'];
    const certifications = [{ id: 'gdpr', standard: 'gdpr', kind: 'legal-compliance', documents }];
    assert.ok(foundIn({ certifications }).includes('ref-document /certifications/0/documents/1'));
  });
});

describe('a file that is not JSON', () => {
  const place = (text: string): object => {
    const { findings, lines } = checkManifest(text, today);
    return { codes: findings.map(({ code }) => code), line: lines.placeOf('').line };
  };

  it('is told with the line where it stops being JSON', () => {
    assert.deepEqual(place('{\n  "a": 1,\n  "b" 2\n}'), { codes: ['schema-not-json'], line: 3 });
  });

  it('is told with its last line when its end is missing', () => {
    assert.deepEqual(place('{\n  "a": [1,\n'), { codes: ['schema-not-json'], line: 3 });
  });

  it('may begin with a byte-order mark', () => {
    const { findings } = checkManifest(`\uFEFF${JSON.stringify(plain)}`, today);
    assert.deepEqual(findings, []);
  });

  it('has no key twice in one object', () => {
    const text = JSON.stringify(plain).replace('{', '{"updated":"2020-01-01",');
    const [found] = checkManifest(text, today).findings;
    assert.equal(`${found?.code} ${found?.path}`, 'schema-repeated-key /updated');
  });
});

describe('any JSON', () => {
  it('is checked without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const manifest =
          typeof value === 'object' && !Array.isArray(value) ? { ...plain, ...value } : value;
        for (const { code } of checkManifest(JSON.stringify(manifest), today).findings)
          assert.ok(Object.hasOwn(findingCodes, code));
      }),
    );
  });

  it('in place of any field is checked without an exception', () => {
    const fields = ['overview', 'contacts', 'certifications', 'documents', 'policies', 'updates'];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields, 'disclosure', 'ignore'),
        fc.jsonValue(),
        (key, value) => {
          checkManifest(JSON.stringify({ ...plain, [key]: value }), today);
        },
      ),
    );
  });
});
