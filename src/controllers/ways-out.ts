import type { Manifest, SubmissionType } from '../schema/index.js';
import { toMailto } from '../submission/hand-over.js';
import { asMarkdown } from '../submission/text-rows.js';
import type { FormOptions } from './form-options.js';
import { offerFile } from './offer-file.js';
import type { SealedReport } from './seal.js';
import { letterOf, type WrittenForm } from './write-letter.js';

/** What a visitor can do with a text that could not be sent, or that is handed over. */
export interface WaysOut {
  readonly text: string;
  /** A `mailto:` address with the text; absent where nobody takes mail, and for who wants to stay unknown. */
  readonly mailUrl: string | undefined;
  readonly save: () => void;
  /** The encrypted attachments of an encrypted report. */
  readonly files: readonly KeepableFile[];
}

export interface KeepableFile {
  /** What its reporter calls it. */
  readonly name: string;
  /** What it is saved as. */
  readonly file: string;
  readonly save: () => void;
}

/** The ways out of a form. The file's name holds the day on which it is saved. */
export function waysOut(
  root: ParentNode,
  { type, context }: Pick<FormOptions, 'type' | 'context'>,
  written: WrittenForm,
  sealed?: SealedReport,
): WaysOut {
  const { manifest, words } = context() ?? {};
  const letter = letterOf(written, sealed, words);
  const isAnonymous = written.rows.some(({ name }) => name === 'anonymous');
  const to = isAnonymous ? undefined : mailboxOf(manifest, type);
  const mail = to === undefined ? undefined : toMailto({ type: 'mailto', to }, letter);
  return {
    text: letter.text,
    mailUrl: mail?.status === 'handed-over' ? mail.url : undefined,
    save: () => offerFile(root, fileOf(written, sealed)),
    files: (sealed?.files ?? []).map(({ file, name }) => ({
      name,
      file: file.name,
      save: () => offerFile(root, { name: file.name, type: file.type, content: file }),
    })),
  };
}

function fileOf(
  { subject, rows }: WrittenForm,
  sealed: SealedReport | undefined,
): Parameters<typeof offerFile>[1] {
  const name = `${subject} ${new Date().toISOString().slice(0, 10)}`;
  if (sealed)
    return { name: `${name}.asc`, type: 'application/pgp-encrypted', content: sealed.message };
  const content = asMarkdown(subject, rows);
  return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', content };
}

/** Where the company takes such mail: the policy's own channel comes before the contacts. */
function mailboxOf(
  { contacts = [], disclosure }: Partial<Manifest> = {},
  type: SubmissionType,
): string | undefined {
  const isReport = type === 'disclosure';
  const channel = disclosure?.channels?.find(
    (one) => isReport && one.type === 'email' && one.value,
  );
  const role = isReport ? 'security' : 'sales';
  return channel?.value ?? contacts.find((one) => one.role === role && one.email)?.email;
}
