import type { LinkTransport, MailtoTransport } from '../schema/forms.js';
import { safeUrl } from '../schema/index.js';
import { failure, type Outcome } from './outcome.js';

/** One labelled line of a submission as text, in the language of the form. */
export interface TextRow {
  readonly label: string;
  readonly value: string;
}

/** Mail programs and browsers cut longer `mailto:` addresses; the whole text can still be copied. */
const maxMailto = 1900;

/** A submission as plain text, for a mail, the clipboard, or a page elsewhere. */
export function asText(rows: readonly TextRow[]): string {
  return rows
    .map(({ label, value }) =>
      value.includes('\n') ? `${label}:\n${value}\n` : `${label}: ${value}`,
    )
    .join('\n');
}

/** Prepares a mail (RFC 6068): line breaks as CRLF, cut at a length that every program takes. */
export function toMailto(transport: MailtoTransport, subject: string, text: string): Outcome {
  const open = `mailto:${encodeURIComponent(transport.to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  let body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  if (open.length + body.length > maxMailto) {
    // Not inside of an escape, and not between the bytes of one character.
    body =
      body.slice(0, maxMailto - open.length).replace(/(%[89A-F][0-9A-F])*(%[0-9A-F]?)?$/i, '') +
      '%E2%80%A6';
  }
  const url = safeUrl(open + body, 'link');
  return url ? { status: 'handed-over', via: 'mailto', url, text } : failure('notConfigured');
}

/** The text goes onto the clipboard, and the channel opens. */
export function toLink(transport: LinkTransport, text: string, base: string): Outcome {
  const url = safeUrl(transport.url, 'link', base);
  return url ? { status: 'handed-over', via: 'link', url, text } : failure('notConfigured');
}
