import type { Contact, Manifest } from '../schema/index.js';
import { isUsable, reportKey } from './encryption-key.js';
import { groupedFingerprint } from './fingerprint.js';
import { localize, type Localized, type Reader } from './localize.js';

/** With whose keys a report is encrypted. */
export interface EncryptionView {
  /** As the manifest names them, or what is left of that: those that cannot be used are refused, and told. */
  readonly keys: readonly NonNullable<Contact['pgp']>[];
  /** For people to compare: those that can be used, as far as the manifest tells. */
  readonly recipients: readonly Recipient[];
}

export interface Recipient {
  readonly who: Localized | undefined;
  /** In groups of four. */
  readonly fingerprint: string;
}

/**
 * The keys of the security contacts; `undefined` where none is meant. One that is broken or incomplete counts:
 * a report that was to be encrypted is not sent in plain text because of it.
 */
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
    recipients: found.flatMap(({ name, pgp }) =>
      isUsable(pgp)
        ? [{ who: localize(name, reader), fingerprint: groupedFingerprint(pgp.fingerprint) }]
        : [],
    ),
  };
}
