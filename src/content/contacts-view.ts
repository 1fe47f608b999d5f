import type { Sentence } from '../i18n/index.js';
import { endOf } from '../schema/date.js';
import type { Contact, Manifest } from '../schema/index.js';
import { groupedFingerprint } from './fingerprint.js';
import { localize, type Localized, type Reader } from './localize.js';

/** Something a reader can follow: what is shown, and where it leads (as written, not yet checked). */
export interface Address {
  readonly text: string;
  readonly href: string;
}

export interface ContactView {
  readonly role: Contact['role'];
  /** Name and title of a person or a team. */
  readonly who: readonly Localized[];
  readonly email?: Address | undefined;
  readonly phone?: Address | undefined;
  readonly url?: string | undefined;
  /** In which languages one can write. */
  readonly languages?: Sentence | undefined;
  readonly pgp?: PgpView | undefined;
}

export interface PgpView {
  /** In groups of four, as people compare it. */
  readonly fingerprint: string;
  readonly url?: string | undefined;
  /** The key itself, armored, where the manifest holds it. */
  readonly key?: string | undefined;
  readonly validity?: Sentence | undefined;
  readonly isExpired: boolean;
}

/**
 * Whom to ask, for one reader.
 * @param now milliseconds since 1970 UTC: a key that has expired by then is said to have
 */
export function contactsView(
  manifest: Manifest,
  reader: Reader,
  now: number,
): readonly ContactView[] {
  return (manifest.contacts ?? []).filter(hasSomething).map((contact) => ({
    role: contact.role,
    who: [contact.name, contact.title].flatMap((text) => localize(text, reader) ?? []),
    email: contact.email === undefined ? undefined : mailAddress(contact.email),
    phone: contact.phone === undefined ? undefined : phoneNumber(contact.phone),
    url: contact.url,
    languages: languagesSentence(contact.languages),
    pgp: pgpView(contact.pgp, now),
  }));
}

/** A contact may be there for a broken key only (see `parseManifest`), which is nothing to read. */
function hasSomething({ role: _, pgp, ...others }: Contact): boolean {
  return !pgp || pgp.fingerprint !== undefined || Object.keys(others).length > 0;
}

function languagesSentence(languages: readonly string[] = []): Sentence | undefined {
  if (languages.length === 0) return undefined;
  const list = languages.map((language) => ({ language }));
  return { key: 'contacts.languages', params: { languages: { list } } };
}

/**
 * RFC 6068: everything but the address's own `@` is escaped, so that `?` adds no header. Half of a surrogate
 * pair is left out: `encodeURIComponent` throws on it.
 */
function mailAddress(text: string): Address {
  return {
    text,
    href: `mailto:${encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace('%40', '@')}`,
  };
}

/** RFC 3966: digits only. `(0)` is dialled only inside the country, so it is left out. */
function phoneNumber(text: string): Address {
  const digits = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return { text, href: `tel:${digits}` };
}

/** A key that nobody can compare is not shown. */
function pgpView(pgp: Contact['pgp'], now: number): PgpView | undefined {
  const { fingerprint, url, key, expires } = pgp ?? {};
  if (fingerprint === undefined) return undefined;
  const isExpired = expires !== undefined && endOf(expires) <= now;
  return {
    fingerprint: groupedFingerprint(fingerprint),
    url,
    key,
    isExpired,
    validity: expires === undefined ? undefined : validitySentence(expires, isExpired),
  };
}

function validitySentence(expires: string, isExpired: boolean): Sentence {
  const key = isExpired ? 'contacts.keyExpired' : 'contacts.keyUntil';
  return { key, params: { date: { day: expires } } };
}
