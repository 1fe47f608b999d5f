import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsIn, foundIn, onlyFinding } from './support/checked.js';

const fingerprint = 'ABCD1234'.repeat(5);
const url = 'https://example.com/key.asc';
const security = { role: 'security', email: 'security@example.com' };
const withKey = (pgp: unknown, parts: object = {}): object => ({
  contacts: [
    { role: 'sales', email: 'sales@example.com' },
    { ...security, pgp, ...parts },
  ],
});

describe('a key that reports can be encrypted with', () => {
  for (const pgp of [
    { fingerprint, url },
    { fingerprint: `0x${fingerprint.toLowerCase()}`, key: '-----BEGIN PGP …' },
    { fingerprint: `${fingerprint.slice(0, 20)}  ${fingerprint.slice(20)}`, url: 'key.asc' },
  ])
    it(`is not mentioned: ${JSON.stringify(pgp)}`, () => {
      assert.deepEqual(foundIn(withKey(pgp)), []);
    });
});

describe('a key that no report can be encrypted with', () => {
  const cases: readonly (readonly [pgp: unknown, schema: readonly string[], says: RegExp])[] = [
    [
      { fingerprint: 'ABCD', url },
      ['schema-format /contacts/1/pgp/fingerprint'],
      /no valid finger/,
    ],
    [{ url }, ['schema-missing /contacts/1/pgp/fingerprint'], /no valid fingerprint, so no report/],
    [
      { fingerprint, url: 'http://example.com/key.asc' },
      ['url-unsafe /contacts/1/pgp/url'],
      /neither a "key" nor a usable "url", so no report can be encrypted/,
    ],
    [{ fingerprint }, [], /Add one of them: a fingerprint is no key\./],
  ];
  for (const [pgp, schema, says] of cases)
    it(`is an error that says why: ${JSON.stringify(pgp)}`, () => {
      assert.deepEqual(foundIn(withKey(pgp)), [...schema, 'key-unusable /contacts/1/pgp']);
      const { severity, message } = onlyFinding('key-unusable', withKey(pgp));
      assert.equal(severity, 'error');
      assert.match(message, says);
    });

  it('is told at the list when it went with its contact', () => {
    assert.deepEqual(foundIn(withKey({ fingerprint, url }, { phone: 5 })), [
      'schema-type /contacts/1/phone',
      'key-unusable /contacts',
    ]);
    assert.deepEqual(foundIn(withKey(fingerprint)), [
      'schema-type /contacts/1/pgp',
      'key-unusable /contacts',
    ]);
  });

  it('is told at the list also when that is none', () => {
    const contacts = { ...security, pgp: { fingerprint, url } };
    assert.deepEqual(foundIn({ contacts }), ['schema-type /contacts', 'key-unusable /contacts']);
  });

  it('may be that of anybody but a security contact', () => {
    assert.deepEqual(foundIn({ contacts: [{ role: 'press', pgp: { fingerprint } }] }), []);
  });

  it('does not shift what stands behind its contact', () => {
    const pgp = { fingerprint: 'ABCD', url };
    const contacts = [
      { ...security, pgp },
      { role: 'press', name: 'TODO' },
    ];
    const paths = findingsIn({ contacts }).map(({ code, path }) => `${code} ${path}`);
    assert.ok(paths.includes('text-placeholder /contacts/1/name'), paths.join('\n'));
  });
});
