/** Encodings and form services other than JSON for a receiver of one's own. Loaded where a manifest asks for them. */
import type { HttpTransport } from '../schema/forms.js';
import type { ReceivedSubmission } from '../schema/index.js';
import { asRecord, flatFields, renamedData, unused } from './flat-fields.js';
import {
  formServices,
  type Encoding,
  type FormService,
  type Preset,
} from '../schema/form-presets.js';
import { hubspotBody } from './hubspot.js';
import type { Letter } from './letter.js';
import { failure, type Outcome } from './outcome.js';
import type { HttpRequest } from './send-http.js';
import { serviceReader } from './preset-answer.js';

/** What is sent, apart from how. */
type Content = Pick<Letter, 'submission'> & { readonly files: readonly File[] };

/**
 * The request that a transport asks for. A file makes it multipart, whatever the encoding.
 * @returns a failure where nothing may be sent: the service takes no files, or does not know whose form it is
 */
export function httpRequest(
  transport: HttpTransport,
  { submission, files = [] }: Letter,
): HttpRequest | Outcome {
  const { preset = 'plain', extra, names } = transport;
  const service = formServices[preset];
  if (service.needs && !Object.hasOwn(extra ?? {}, service.needs)) return failure('notConfigured');
  if (files.length > 0 && !service.files) return failure('attachments');
  const encoding = files.length > 0 ? 'multipart' : encodingOf(transport, service);
  const body = bodyOf(encoding, transport, { submission, files });
  return {
    body,
    headers: {
      ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      ...(service.knowsIds && { 'Idempotency-Key': submission.id }),
    },
    bytes: JSON.stringify(submission).length + files.reduce((sum, { size }) => sum + size, 0),
    read: serviceReader({ preset, names, submission }),
    doubles: !service.knowsIds,
  };
}

/** A service that cannot read an encoding gets the one it can read. */
function encodingOf({ encoding }: HttpTransport, { encodings }: FormService): Encoding {
  return encodings.find((known) => known === encoding) ?? encodings[0] ?? 'json';
}

function bodyOf(
  encoding: Encoding,
  transport: HttpTransport,
  content: Content,
): HttpRequest['body'] {
  const { names, extra, preset = 'plain' } = transport;
  if (preset === 'hubspot') return hubspotBody(content.submission, { names, extra });
  if (encoding === 'urlencoded') return new URLSearchParams(pairs(transport, content));
  if (encoding === 'multipart') return formOf(transport, content);
  return preset === 'plain'
    ? envelope(content.submission, transport)
    : JSON.stringify(asRecord(flatFields(content.submission, names, extra)));
}

/** The contract's JSON, with other names and more fields. */
function envelope(submission: ReceivedSubmission, { names, extra }: HttpTransport): string {
  return JSON.stringify({
    ...submission,
    data: renamedData(submission.data, names),
    ...Object.fromEntries(unused(extra, [...Object.keys(submission), 'data'])),
  });
}

/** A plain receiver gets its JSON as one part, unless it reads forms; a service gets a form. */
function formOf(transport: HttpTransport, content: Content): FormData {
  const { preset = 'plain', encoding } = transport;
  const form = new FormData();
  if (preset === 'plain' && encoding !== 'urlencoded')
    form.append(
      'submission',
      new Blob([envelope(content.submission, transport)], { type: 'application/json' }),
    );
  else for (const [name, value] of pairs(transport, content)) form.append(name, value);
  content.files.forEach((file, index) => form.append(fileField(preset, index), file, file.name));
  return form;
}

/** Netlify keeps one file of each field. */
const fileField = (preset: Preset, index: number): string =>
  preset === 'netlify' ? `attachment-${index + 1}` : 'attachments';

/** The whole submission as a form; files speak for themselves. */
function pairs(
  { names, extra }: HttpTransport,
  { submission, files }: Content,
): [string, string][] {
  const fields = flatFields(submission, names, extra);
  return fields
    .filter(([name]) => files.length === 0 || name !== 'attachments')
    .map(([name, value]) => [name, value]);
}
