import type { HttpTransport, Transport } from '../schema/forms.js';
import { safeUrl, type Submission } from '../schema/index.js';
import { toLink, toMailto } from './hand-over.js';
import { failure, type Outcome } from './outcome.js';
import { sendHttp, type SendOptions } from './send-http.js';

/** A submission, and how it reads as text. */
export interface Letter {
  readonly submission: Submission;
  readonly subject: string;
  readonly text: string;
  /** Attachments, in the order of `data.attachments`. */
  readonly files?: readonly File[];
}

/**
 * Sends a letter by the transport of the manifest. Never throws.
 * @param base what the transport's URL is relative to: the manifest's address
 */
export async function send(
  transport: Transport | undefined,
  letter: Letter,
  base: string,
  options?: SendOptions,
): Promise<Outcome> {
  switch (transport?.type) {
    case 'http': {
      const url = isPlainJson(transport) && safeUrl(transport.url, 'fetch', base);
      return url ? sendHttp(url, letter.submission, options) : failure('notConfigured');
    }
    case 'mailto':
      return toMailto(transport, letter.subject, letter.text);
    case 'link':
      return toLink(transport, letter.text, base);
    default:
      return failure('notConfigured');
  }
}

/** Other encodings and presets cannot be sent yet: a receiver that expects one would lose what it gets. */
function isPlainJson({
  encoding = 'json',
  preset = 'plain',
  names,
  extra,
}: HttpTransport): boolean {
  return encoding === 'json' && preset === 'plain' && !names && !extra;
}
