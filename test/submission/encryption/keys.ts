import { decrypt, generateKey, readMessage, revokeKey, type PrivateKey } from 'openpgp';

import type { EncryptedData, Submission } from '../../../src/schema/index.js';
import type { PgpKey } from '../../../src/submission/encryption/recipient-keys.js';

export interface KeyPair {
  readonly privateKey: PrivateKey;
  readonly armored: string;
  /** As a manifest names it. */
  readonly pgp: PgpKey & { readonly fingerprint: string };
}

/** A new pair; `date` and `days` say from when on and how long it is good. */
export async function keyPair(options: { date?: Date; days?: number } = {}): Promise<KeyPair> {
  const { date, days } = options;
  const { privateKey } = await generateKey({
    userIDs: [{ name: 'Security', email: 'security@example.com' }],
    type: 'ecc',
    curve: 'nistP256',
    format: 'object',
    ...(date && { date }),
    ...(days && { keyExpirationTime: days * 86_400 }),
  });
  const armored = privateKey.toPublic().armor();
  return {
    privateKey,
    armored,
    pgp: { fingerprint: privateKey.getFingerprint(), key: armored },
  };
}

/** The same key, revoked. */
export async function revoked({ privateKey }: KeyPair): Promise<string> {
  const { publicKey } = await revokeKey({ key: privateKey, format: 'armored' });
  return publicKey;
}

/** What was encrypted for a pair. */
export async function decrypted(
  { encrypted }: EncryptedData,
  { privateKey }: KeyPair,
): Promise<Submission> {
  const message = await readMessage({ armoredMessage: encrypted.message });
  const { data } = await decrypt({ message, decryptionKeys: privateKey });
  return JSON.parse(data as string) as Submission;
}
