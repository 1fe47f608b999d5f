import { expect } from 'chai';

import { encryptionView } from '../../src/content/encryption-view.js';
import type { Contact, Manifest } from '../../src/schema/index.js';

const reader = { chain: ['de'], defaultLocale: 'en' };
const fingerprint = 'abcd1234'.repeat(5);
const grouped = Array.from({ length: 5 }, () => 'ABCD 1234').join(' ');

const manifest = (...contacts: Contact[]): Manifest => ({
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  contacts,
});

describe('encryptionView', () => {
  it('is nothing without a key', () => {
    expect(encryptionView(manifest(), reader)).to.equal(undefined);
    const others: Contact[] = [{ role: 'security' }, { role: 'sales', pgp: { fingerprint } }];
    expect(encryptionView(manifest(...others), reader)).to.equal(undefined);
  });

  for (const pgp of [
    {},
    { fingerprint },
    { url: '/key.asc' },
    { key: 'key', expires: '2030-01-01' },
  ])
    it(`has a key that is meant, and nobody to encrypt to: ${Object.keys(pgp).join(', ')}`, () => {
      expect(encryptionView(manifest({ role: 'security', pgp }), reader)).to.deep.equal({
        keys: [pgp],
        recipients: [],
      });
    });

  it('holds the keys of the security contacts, and no others', () => {
    const pgp = { fingerprint, url: '/key.asc' };
    const view = encryptionView(
      manifest({ role: 'sales', pgp }, { role: 'security', name: 'Kim', pgp }),
      reader,
    );
    expect(view).to.deep.equal({
      keys: [pgp],
      recipients: [{ who: { text: 'Kim', lang: 'en' }, fingerprint: grouped }],
    });
  });
});
