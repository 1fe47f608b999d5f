import { expect } from 'chai';

import { contactsView, type ContactView } from '../../src/content/contacts-view.js';
import type { Contact } from '../../src/schema/index.js';

const reader = { chain: ['de'], defaultLocale: 'en' };
const fingerprint = 'abcd 1234 abcd 1234 abcd 1234 abcd 1234 abcd 1234';

function view(contact: Omit<Contact, 'role'>, now = '2026-05-03T12:00:00Z'): ContactView {
  const contacts: Contact[] = [{ role: 'security', ...contact }];
  const organization = { name: 'Example' };
  const manifest = { schemaVersion: 1 as const, organization, defaultLocale: 'en', contacts };
  const [only] = contactsView(manifest, reader, Date.parse(now));
  if (!only) throw new Error('no contact');
  return only;
}

describe('contactsView', () => {
  it('is empty without contacts', () => {
    const organization = { name: 'Example' };
    const manifest = { schemaVersion: 1 as const, organization, defaultLocale: 'en' };
    expect(contactsView(manifest, reader, 0)).to.deep.equal([]);
  });

  it('names a person with the title in the language of the reader', () => {
    const { who } = view({ name: 'Kim', title: { de: 'Leitung', en: 'Head' } });
    expect(who).to.deep.equal([
      { text: 'Kim', lang: 'en' },
      { text: 'Leitung', lang: 'de' },
    ]);
  });

  it('keeps an address from adding headers to the mail', () => {
    expect(view({ email: 'a?cc=b&c@example.com' }).email).to.deep.equal({
      text: 'a?cc=b&c@example.com',
      href: 'mailto:a%3Fcc%3Db%26c@example.com',
    });
  });

  it('makes a link of an address that holds half of a character', () => {
    expect(view({ email: 'a\ud800@example.com' }).email?.href).to.equal('mailto:a@example.com');
  });

  it('dials a number without the zero that is for callers inside the country', () => {
    expect(view({ phone: '+49 (0)30 123-45' }).phone).to.deep.equal({
      text: '+49 (0)30 123-45',
      href: 'tel:+493012345',
    });
  });

  it('says in which languages one can write', () => {
    expect(view({ languages: ['de', 'pt'] }).languages).to.deep.equal({
      key: 'contacts.languages',
      params: { languages: { list: [{ language: 'de' }, { language: 'pt' }] } },
    });
  });

  for (const written of [
    fingerprint,
    fingerprint.replaceAll(' ', ''),
    fingerprint.replace('1234 abcd', '1234  abcd'),
    `0x${fingerprint.replaceAll(' ', '')}`,
  ]) {
    it(`shows ${written} in groups of four`, () => {
      expect(view({ pgp: { fingerprint: written } }).pgp?.fingerprint).to.equal(
        'ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234 ABCD 1234',
      );
    });
  }

  it('shows nothing of a key without a fingerprint', () => {
    expect(view({ email: 'a@example.com', pgp: { url: '/key.asc' } }).pgp).to.equal(undefined);
  });

  it('leaves out a contact that is there for a broken key only', () => {
    expect(() => view({ pgp: {} })).to.throw('no contact');
  });

  it('counts a key as valid through its last day', () => {
    const { pgp } = view({ pgp: { fingerprint, expires: '2026-05-03' } });
    expect(pgp?.isExpired).to.equal(false);
    expect(pgp?.validity?.key).to.equal('contacts.keyUntil');
  });

  it('says that a key has expired', () => {
    const { pgp } = view({ pgp: { fingerprint, expires: '2026-05-02' } });
    expect(pgp?.isExpired).to.equal(true);
    expect(pgp?.validity?.key).to.equal('contacts.keyExpired');
  });
});
