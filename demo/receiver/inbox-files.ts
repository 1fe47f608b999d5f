import { isEncrypted } from '../../src/schema/index.js';
import { cleanName } from './file-name.js';
import type { EncryptedArrival, LockReason, OpenedReport } from './open-report.js';
import type { Arrival, StoredFile } from './rows.js';

/** A file to download. Addresses are relative to the inbox. */
export interface FileView {
  readonly name: string;
  readonly size: string;
  readonly href: string;
  /** The same as it came, where what `href` leads to was decrypted. */
  readonly encryptedHref?: string | undefined;
}

/** What is said of a report's encryption. */
export interface EncryptionView {
  readonly isOpened: boolean;
  readonly text: string;
  /** Fingerprints, in groups of four. */
  readonly recipients: readonly string[];
  /** The message as it came. */
  readonly messageHref: string;
}

const lockTexts: Readonly<Record<LockReason, string>> = {
  'no-key': 'It can be read with the private key of a recipient. This inbox has none.',
  'other-key': 'It was encrypted for another key than this inbox has.',
  damaged: 'It does not decrypt: the message is damaged, or was not encrypted for this key.',
  'no-submission': 'It was decrypted, but what is inside is not a submission that the form makes.',
  'no-report': 'It was decrypted, but there is no report inside.',
  'other-id':
    'It was decrypted, but the report inside has another id than its envelope. Somebody may have put a foreign message into it.',
};

export function isEncryptedArrival(arrival: Arrival): arrival is EncryptedArrival {
  return isEncrypted(arrival.data);
}

/** Reads what is to be said of an encrypted report; `undefined` for one in plain text. */
export function toEncryptionView(
  arrival: Arrival,
  opened: OpenedReport | undefined,
): EncryptionView | undefined {
  if (!isEncryptedArrival(arrival) || !opened) return undefined;
  const isOpened = opened.status === 'opened';
  return {
    isOpened,
    text: isOpened
      ? 'Encrypted in the browser, opened here with the private key.'
      : lockTexts[opened.reason],
    recipients: arrival.data.encrypted.recipients.map(
      (fingerprint) => fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint,
    ),
    messageHref: `messages/${arrival.id}`,
  };
}

/** The files that came, named as the report names them, where that can be read. */
export function toFileViews(
  { files }: Arrival,
  opened: OpenedReport | undefined,
): readonly FileView[] {
  const inside = (opened?.status === 'opened' && opened.data.attachments) || [];
  return files.map((file, index) => {
    const listed = inside[index];
    const stored = toFileView(file);
    if (!listed) return stored;
    return {
      name: cleanName(listed.name),
      size: toSize(listed.size),
      href: `${stored.href}/opened`,
      encryptedHref: stored.href,
    };
  });
}

function toFileView({ id, name, size }: StoredFile): FileView {
  return { name, size: toSize(size), href: `files/${id}` };
}

/** What is missing or too much, where an encrypted report lists other files than those that came. */
export function fileWarning({ files }: Arrival, opened: OpenedReport | undefined) {
  if (opened?.status !== 'opened') return undefined;
  const listed = opened.data.attachments?.length ?? 0;
  return listed === files.length
    ? undefined
    : `The report lists ${listed} attachments, and ${files.length} came`;
}

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** `834 bytes`, `1.2 kB`, `10 MB`. */
function toSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
