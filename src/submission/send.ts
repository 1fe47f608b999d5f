import type { HttpTransport, Transport } from '../schema/forms.js';
import { isEncrypted, safeUrl } from '../schema/index.js';
import { toLink, toMailto } from './hand-over.js';
import type * as httpRequestModule from './http-request.js';
import type { Letter } from './letter.js';
import { failure, type Outcome } from './outcome.js';
import { jsonRequest, post, type SendOptions } from './send-http.js';

export type { Letter } from './letter.js';

/**
 * Sends a letter by the transport of the manifest, once. Never throws.
 * @param base what the transport's URL is relative to: the manifest's address
 */
export async function send(
  transport: Transport | undefined,
  letter: Letter,
  base: string,
  options?: SendOptions,
): Promise<Outcome> {
  switch (transport?.type) {
    case 'http':
      return sendHttp(transport, letter, base, options);
    case 'mailto':
      return handOver(toMailto(transport, letter), letter);
    case 'link':
      return handOver(toLink(transport, letter.text, base, letter.rows), letter);
    default:
      return failure('notConfigured');
  }
}

/** Loads ahead what {@link send} needs for a transport. A failure is told when something is really sent. */
export function prepare(transport: Transport | undefined): void {
  if (transport?.type === 'http' && !isPlainJson(transport)) loadRequests().catch(() => undefined);
}

async function sendHttp(
  transport: HttpTransport,
  letter: Letter,
  base: string,
  options?: SendOptions,
): Promise<Outcome> {
  const url = safeUrl(transport.url, 'fetch', base);
  if (!url) return failure('notConfigured');
  if (isPlainJson(transport) && !letter.files?.length)
    return post(url, jsonRequest(letter.submission), options);
  const requests = await loadRequests().catch(() => undefined);
  const request = requests?.httpRequest(transport, letter) ?? failure('network');
  return 'status' in request ? request : post(url, request, options);
}

/** Other encodings and form services: code that most manifests never ask for. */
const loadRequests = (): Promise<typeof httpRequestModule> => import('./http-request.js');

function isPlainJson({
  encoding = 'json',
  preset = 'plain',
  names,
  extra,
}: HttpTransport): boolean {
  return encoding === 'json' && preset === 'plain' && !names && !extra;
}

function handOver(outcome: Outcome, { submission, files }: Letter): Outcome {
  if (outcome.status !== 'handed-over') return outcome;
  return {
    ...outcome,
    ...(isEncrypted(submission.data) && { isSealed: true }),
    ...(files?.length && { hasFiles: true }),
  };
}
