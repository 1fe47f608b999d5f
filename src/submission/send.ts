import type { Transport } from '../schema/forms.js';
import { safeUrl, type Submission } from '../schema/index.js';
import { asText, toLink, toMailto, type TextRow } from './hand-over.js';
import { failure, type Outcome } from './outcome.js';
import { sendHttp, type SendOptions } from './send-http.js';

/** A submission, and how it reads as text. */
export interface Letter {
  readonly submission: Submission;
  readonly subject: string;
  readonly rows: readonly TextRow[];
}

/**
 * Sends a letter by the transport of the manifest. Never throws.
 * @param base what the transport's URL is relative to: the manifest's address
 */
export function send(
  transport: Transport | undefined,
  letter: Letter,
  base: string,
  options?: SendOptions,
): Promise<Outcome> {
  switch (transport?.type) {
    case 'http': {
      const url = safeUrl(transport.url, 'fetch', base);
      return url
        ? sendHttp(url, letter.submission, options)
        : Promise.resolve(failure('notConfigured'));
    }
    case 'mailto':
      return Promise.resolve(toMailto(transport, letter.subject, asText(letter.rows)));
    case 'link':
      return Promise.resolve(toLink(transport, asText(letter.rows), base));
    default:
      return Promise.resolve(failure('notConfigured'));
  }
}
