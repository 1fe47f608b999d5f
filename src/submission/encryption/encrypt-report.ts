import { createMessage, encrypt, enums, type PublicKey } from 'openpgp';

import type { EncryptedSubmission, Submission } from '../../schema/index.js';
import { recipientKey, type KeyOptions, type KeyProblem, type PgpKey } from './recipient-keys.js';

export interface Report {
  readonly submission: Submission & { readonly type: 'disclosure' };
  readonly files: readonly File[];
}

export type EncryptedReport =
  | {
      readonly ok: true;
      readonly submission: EncryptedSubmission;
      /** One message a file, in their order; the names they had are in the encrypted submission. */
      readonly files: readonly File[];
      /** Keys that were refused while others were not. */
      readonly refused: readonly RefusedKey[];
    }
  | { readonly ok: false; readonly refused: readonly RefusedKey[] };

export interface RefusedKey {
  /** `''` where the manifest has none. */
  readonly fingerprint: string;
  readonly problem: KeyProblem;
}

/** Compression would undo the padding. */
const config = { preferredCompressionAlgorithm: enums.compression.uncompressed };

/** What is encrypted is a multiple of these long, in bytes: its length tells little of what it says. */
const textBlock = 4096;
const fileBlock = 64 * 1024;

/**
 * Encrypts a report for everyone whose key is good (OpenPGP, RFC 9580). The message holds the whole
 * submission as it would have been sent; each attachment becomes a message of its own. Never throws.
 */
export async function encryptReport(
  { submission, files }: Report,
  pgp: readonly PgpKey[],
  options: KeyOptions,
): Promise<EncryptedReport> {
  const results = await Promise.all(pgp.map((key) => recipientKey(key, options)));
  const good = results.filter((result) => result.ok);
  const refused = results.filter((result) => !result.ok);
  if (good.length === 0) return { ok: false, refused };
  try {
    const keys = good.map(({ key }) => key);
    const text = new TextEncoder().encode(JSON.stringify(submission));
    const message = await armored(padded(text, textBlock, 0x20), keys);
    const recipients = good.map(({ fingerprint }) => fingerprint);
    const data = { encrypted: { format: 'openpgp' as const, message, recipients } };
    // All at once would hold five large files in memory several times over.
    const messages: File[] = [];
    for (const file of files) messages.push(await fileMessage(file, messages.length, keys));
    return { ok: true, submission: { ...submission, data }, files: messages, refused };
  } catch {
    const unfit = good.map(({ fingerprint }) => ({ fingerprint, problem: 'unfit' as const }));
    return { ok: false, refused: [...refused, ...unfit] };
  }
}

async function armored(bytes: Uint8Array, encryptionKeys: PublicKey[]): Promise<string> {
  const message = await createMessage({ binary: bytes });
  return (await encrypt({ message, encryptionKeys, format: 'armored', config })) as string;
}

async function fileMessage(file: File, index: number, encryptionKeys: PublicKey[]): Promise<File> {
  const bytes = padded(new Uint8Array(await file.arrayBuffer()), fileBlock, 0);
  const message = await createMessage({ binary: bytes });
  const encrypted = (await encrypt({
    message,
    encryptionKeys,
    format: 'binary',
    config,
  })) as Uint8Array<ArrayBuffer>;
  const name = `attachment-${index + 1}.pgp`;
  return new File([encrypted], name, {
    type: 'application/octet-stream',
  });
}

function padded(bytes: Uint8Array, block: number, filler: number): Uint8Array {
  const whole = new Uint8Array(Math.max(1, Math.ceil(bytes.length / block)) * block).fill(filler);
  whole.set(bytes);
  return whole;
}
