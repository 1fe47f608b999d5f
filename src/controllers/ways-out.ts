import type { Manifest, SubmissionType } from '../schema/index.js';
import { toMailto } from '../submission/hand-over.js';
import { asMarkdown } from '../submission/text-rows.js';
import type { FormOptions } from './form-options.js';
import { offerFile } from './offer-file.js';
import type { WrittenForm } from './write-letter.js';

/** What a visitor can do with a text that could not be sent. */
export interface WaysOut {
  readonly text: string;
  /** A `mailto:` address with the text; absent where nobody takes mail, and for who wants to stay unknown. */
  readonly mailUrl: string | undefined;
  readonly save: () => void;
}

/** The ways out of a failure. The file's name holds the day on which it is saved. */
export function waysOut(
  root: ParentNode,
  { type, context }: Pick<FormOptions, 'type' | 'context'>,
  { subject, text, rows, message }: WrittenForm & { readonly message?: string | undefined },
): WaysOut {
  const isAnonymous = rows.some(({ name }) => name === 'anonymous');
  const to = isAnonymous ? undefined : mailboxOf(context()?.manifest, type);
  // A message that is cut cannot be read: it is copied, or saved and attached.
  const body = message === undefined ? text : '';
  const mail = to === undefined ? undefined : toMailto({ type: 'mailto', to }, subject, body);
  const name = `${subject} ${new Date().toISOString().slice(0, 10)}`;
  return {
    text: message ?? text,
    mailUrl: mail?.status === 'handed-over' ? mail.url : undefined,
    save: () =>
      offerFile(
        root,
        message === undefined
          ? {
              name: `${name}.md`,
              type: 'text/markdown;charset=utf-8',
              text: asMarkdown(subject, rows),
            }
          : { name: `${name}.asc`, type: 'application/pgp-encrypted', text: message },
      ),
  };
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
