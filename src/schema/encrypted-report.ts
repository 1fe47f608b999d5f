import * as z from 'zod/mini';

import { minItems } from './form-rules.js';
import { matches, maxItems, maxLength } from './rules.js';

/** Fingerprint of an OpenPGP key: version 4 has 40 hexadecimal digits, version 6 has 64 (RFC 9580, 5.5.4). */
const fingerprint = () => z.string().check(matches(/^([\dA-F]{40}|[\dA-F]{64})$/));

/**
 * The `data` of a report that was encrypted in the browser. `message` is armored and decrypts to the JSON of
 * the whole submission as it would have been sent in plain text, followed by spaces that hide its length.
 */
export const encryptedData = () =>
  z.strictObject({
    encrypted: z.strictObject({
      format: z.literal('openpgp'),
      message: z.string().check(maxLength(2_000_000), matches(/^-----BEGIN PGP MESSAGE-----\r?\n/)),
      /** Whose keys can read it. */
      recipients: z.array(fingerprint()).check(minItems(1), maxItems(10)),
    }),
  });

export type EncryptedData = z.infer<ReturnType<typeof encryptedData>>;

/** Whether the `data` of a submission says that it is encrypted. */
export function isEncrypted(data: unknown): data is EncryptedData {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'encrypted');
}
