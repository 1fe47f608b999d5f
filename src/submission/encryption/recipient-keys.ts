import { readKey, type PublicKey } from 'openpgp';

import { endOf } from '../../schema/date.js';
import { bareFingerprint } from '../../schema/fingerprint.js';
import { safeUrl, type Contact } from '../../schema/index.js';

/** A key as the manifest names it, or what is left of that. */
export type PgpKey = NonNullable<Contact['pgp']>;

/**
 * Why a key is not used: the manifest has no fingerprint for it or does not say where it is, it cannot be
 * had, is no public key, is not the one whose fingerprint the manifest gives, has expired or was revoked, or
 * cannot encrypt.
 */
export type KeyProblem =
  'unnamed' | 'nowhere' | 'unreachable' | 'unreadable' | 'mismatch' | 'expired' | 'unfit';

export type KeyResult =
  | { readonly ok: true; readonly key: PublicKey; readonly fingerprint: string }
  | {
      readonly ok: false;
      readonly problem: KeyProblem;
      /** `''` where the manifest has none. */
      readonly fingerprint: string;
    };

export interface KeyOptions {
  /** What the key's URL is relative to: the manifest's address. */
  readonly base: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Larger keys carry thousands of signatures that nobody needs here. */
const maxKeyBytes = 256 * 1024;
const timeout = 15_000;

/** The key a report is encrypted with, checked against the manifest's fingerprint. Never throws. */
export async function recipientKey(pgp: PgpKey, options: KeyOptions): Promise<KeyResult> {
  const fingerprint = bareFingerprint(pgp.fingerprint ?? '');
  try {
    if (!fingerprint) throw new KeyError('unnamed');
    if (pgp.expires !== undefined && endOf(pgp.expires) <= options.now)
      throw new KeyError('expired');
    if (pgp.key === undefined && pgp.url === undefined) throw new KeyError('nowhere');
    const published = pgp.key ?? (await fetchKey(pgp.url, options));
    const key = await readPublicKey(published);
    // Before anything else is believed of it.
    if (key.getFingerprint().toUpperCase() !== fingerprint) throw new KeyError('mismatch');
    await assertFit(key, new Date(options.now));
    return { ok: true, key, fingerprint };
  } catch (error) {
    const problem = error instanceof KeyError ? error.problem : 'unreadable';
    return { ok: false, problem, fingerprint };
  }
}

class KeyError extends Error {
  constructor(readonly problem: KeyProblem) {
    super(problem);
  }
}

async function fetchKey(
  url: string | undefined,
  { base, fetch = globalThis.fetch }: KeyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const safe = safeUrl(url, 'fetch', base);
  if (!safe) throw new KeyError('unreachable');
  try {
    const response = await fetch(safe, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw new KeyError('unreachable');
    return await readBytes(response);
  } catch (error) {
    throw error instanceof KeyError ? error : new KeyError('unreachable');
  }
}

async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxKeyBytes) throw new KeyError('unreadable');
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Armored or binary. A private key is refused: whoever published it must learn of that. */
async function readPublicKey(published: string | Uint8Array): Promise<PublicKey> {
  const text = typeof published === 'string' ? published : new TextDecoder().decode(published);
  const isArmored = text.includes('-----BEGIN PGP ');
  const key = isArmored
    ? await readKey({ armoredKey: text.slice(text.indexOf('-----BEGIN PGP ')) })
    : await readKey({ binaryKey: published as Uint8Array });
  if (key.isPrivate()) throw new KeyError('unreadable');
  return key;
}

async function assertFit(key: PublicKey, date: Date): Promise<void> {
  const ends = await key.getExpirationTime();
  // `null`: it is not valid at all, or was revoked.
  if (ends === null || ends <= date || (await key.isRevoked(undefined, undefined, date)))
    throw new KeyError('expired');
  try {
    await key.getEncryptionKey(undefined, date);
  } catch {
    throw new KeyError('unfit');
  }
}
