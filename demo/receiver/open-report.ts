import { readFile } from 'node:fs/promises';

import {
  config,
  decrypt,
  decryptKey,
  readMessage,
  readPrivateKeys,
  type Message,
  type PrivateKey,
} from 'openpgp';

import {
  isEncrypted,
  parseSubmission,
  type DisclosureData,
  type EncryptedData,
  type Submission,
} from '../../src/schema/index.js';
import type { Arrival } from './rows.js';

/** A report that was encrypted in the browser, as far as it can be read here. */
export type OpenedReport =
  | { readonly status: 'opened'; readonly submission: Submission; readonly data: DisclosureData }
  | { readonly status: 'locked'; readonly reason: LockReason };

/** Why an encrypted report is not shown. */
export type LockReason =
  'no-key' | 'other-key' | 'damaged' | 'no-submission' | 'other-id' | 'no-report';

/** An encrypted report, as it is kept. */
export type EncryptedArrival = Arrival & { readonly data: EncryptedData };

const settings = {
  ...config,
  // A message of a few bytes may unpack to as many as memory holds.
  maxDecompressedMessageSize: 16 * 1024 * 1024,
};

/**
 * Reads private keys from an armored file.
 * @throws when the file cannot be read, holds no private key, or the passphrase is not its own
 */
export async function readKeys(
  file: string | URL,
  passphrase?: string,
): Promise<readonly PrivateKey[]> {
  const keys = await readPrivateKeys({ armoredKeys: await readFile(file, 'utf8') });
  if (passphrase === undefined) return keys;
  return Promise.all(keys.map(async (privateKey) => decryptKey({ privateKey, passphrase })));
}

/** Opens what was encrypted for one of its keys. */
export class ReportOpener {
  readonly #keys: readonly PrivateKey[];
  /** What is stored does not change: a report is opened once. */
  readonly #opened = new Map<string, Promise<OpenedReport>>();

  constructor(keys: readonly PrivateKey[] = []) {
    this.#keys = keys;
  }

  /** Never throws: what cannot be opened says why. */
  open(arrival: EncryptedArrival): Promise<OpenedReport> {
    const known = this.#opened.get(arrival.id);
    if (known) return known;
    const opened = this.#open(arrival);
    this.#opened.set(arrival.id, opened);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > 200 && oldest) this.#opened.delete(oldest);
    return opened;
  }

  /**
   * An attachment's bytes as they were before encryption, without the zeros that hide its length.
   * @param size the attachment's own, from the decrypted submission
   * @throws when it does not decrypt, or is shorter than it says
   */
  async openFile(content: Uint8Array, size: number): Promise<Uint8Array> {
    const message = await readMessage({ binaryMessage: content });
    const plain = await this.#decrypt(message, 'binary');
    if (plain.length < size)
      throw new RangeError('The attachment is shorter than the report says.');
    return plain.subarray(0, size);
  }

  async #open({ id, data }: EncryptedArrival): Promise<OpenedReport> {
    if (this.#keys.length === 0) return locked('no-key');
    let text: string;
    try {
      const message = await readMessage({ armoredMessage: data.encrypted.message });
      text = await this.#decrypt(message, 'utf8');
    } catch {
      // Whom it names as recipients is only what it says: it serves to explain a failure.
      return locked(this.#isFor(data.encrypted.recipients) ? 'damaged' : 'other-key');
    }
    return readReport(text, id);
  }

  /** Some name the key, others the subkey that was encrypted to. */
  #isFor(recipients: readonly string[]): boolean {
    return this.#keys
      .flatMap((key) => key.getKeys())
      .some((key) => recipients.includes(key.getFingerprint().toUpperCase()));
  }

  async #decrypt(message: Message<string>, format: 'utf8'): Promise<string>;
  async #decrypt(message: Message<Uint8Array>, format: 'binary'): Promise<Uint8Array>;
  async #decrypt(message: Message<string | Uint8Array>, format: 'utf8' | 'binary') {
    const options = { message, decryptionKeys: [...this.#keys], format, config: settings };
    const { data } = (await decrypt(options as never)) as { readonly data: unknown };
    return data;
  }
}

const locked = (reason: LockReason): OpenedReport => ({ status: 'locked', reason });

/** What was inside is as foreign as what came in plain text, and is checked as such. */
function readReport(text: string, id: string): OpenedReport {
  const checked = parseSubmission(parse(text));
  if (!checked.ok) return locked('no-submission');
  const submission = checked.value;
  if (submission.type !== 'disclosure' || isEncrypted(submission.data)) return locked('no-report');
  // Somebody could put another's message into an envelope of their own.
  if (submission.id.toLowerCase() !== id.toLowerCase()) return locked('other-id');
  return {
    status: 'opened',
    submission: submission as Submission,
    data: submission.data,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
