import type { Contact, Manifest } from '../schema/index.js';
import { reportKey } from './encryption-key.js';
import { groupedFingerprint } from './fingerprint.js';
import { localize, type Localized, type Reader } from './localize.js';

/** With whose keys a report is encrypted. */
export interface EncryptionView {
  /** As the manifest names them. */
  readonly keys: readonly NonNullable<Contact['pgp']>[];
  /** The same for people to compare. */
  readonly recipients: readonly Recipient[];
}

export interface Recipient {
  readonly who: Localized | undefined;
  /** In groups of four. */
  readonly fingerprint: string;
}

/** The keys of the security contacts; `undefined` where there is none. */
export function encryptionView(
  { contacts = [] }: Manifest,
  reader: Reader,
): EncryptionView | undefined {
  const found = contacts.flatMap((contact) => {
    const pgp = reportKey(contact);
    return pgp ? [{ name: contact.name, pgp }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    keys: found.map(({ pgp }) => pgp),
    recipients: found.map(({ name, pgp }) => ({
      who: localize(name, reader),
      fingerprint: groupedFingerprint(pgp.fingerprint),
    })),
  };
}
