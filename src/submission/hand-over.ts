import type { LinkTransport, MailtoTransport } from '../schema/forms.js';
import { safeUrl } from '../schema/index.js';
import { asAdvisory, isAdvisoryForm } from './advisory.js';
import type { Letter } from './letter.js';
import { failure, type Outcome } from './outcome.js';
import type { TextRow } from './text-rows.js';

/** Mail programs and browsers cut longer `mailto:` addresses; the whole text can still be copied. */
const maxMailto = 1900;

/** Says that there is more of a text. */
const ellipsis = encodeURIComponent('…');

/**
 * Prepares a mail (RFC 6068): line breaks as CRLF, cut at a length that every program takes. A text with a
 * cover is not cut: the mail opens with the cover, and the text is pasted or attached.
 */
export function toMailto(
  { to }: MailtoTransport,
  { subject, text, cover }: Pick<Letter, 'subject' | 'text' | 'cover'>,
): Outcome {
  const address = encode(to).replace('%40', '@');
  const open = `mailto:${address}?subject=${encode(subject)}&body=`;
  const lines = text.replace(/\r?\n/g, '\r\n');
  const whole = encode(lines);
  const isCut = open.length + whole.length > maxMailto;
  const room = maxMailto - open.length - ellipsis.length;
  const part = cover === undefined ? cut(lines, room) + ellipsis : cut(cover, room);
  const body = isCut ? part : whole;
  const url = safeUrl(open + body, 'link');
  return url
    ? { status: 'handed-over', via: 'mailto', url, text, isCut }
    : failure('notConfigured');
}

/**
 * The text goes onto the clipboard, and the channel opens.
 * @param rows what the text is made of, for a channel that has fields of its own
 */
export function toLink(
  { url: target, label }: LinkTransport,
  text: string,
  base: string,
  rows: readonly TextRow[] = [],
): Outcome {
  const url = safeUrl(target, 'link', base);
  if (!url) return failure('notConfigured');
  const fitting = isAdvisoryForm(url) ? asAdvisory(rows) : undefined;
  return { status: 'handed-over', via: 'link', url, text: fitting ?? text, label };
}

/** Percent-encodes; half of a surrogate pair, which `encodeURIComponent` throws at, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The longest beginning that fits, percent-encoded; no escape and no character is cut in two. */
function cut(text: string, length: number): string {
  let beginning = '';
  for (const character of text) {
    const longer = beginning + encode(character);
    if (longer.length > length) break;
    beginning = longer;
  }
  return beginning;
}
