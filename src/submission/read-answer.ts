import { failure, receivedOutcomes, type FieldError, type Outcome } from './outcome.js';

/** An answer of a receiver, as far as it is read. `body` is `undefined` where it was not JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The `Retry-After` header; `null` also where CORS does not expose it. */
  readonly retryAfter: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a response whole; a body that is no JSON says nothing. */
export async function readResponse(response: Response, id: string): Promise<Outcome> {
  const body = parse(await response.text());
  return readAnswer(
    { status: response.status, body, retryAfter: response.headers.get('Retry-After') },
    id,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an answer means (the table in CONTRACT, section 3). */
export function readAnswer(answer: Answer, id: string): Outcome {
  const { status } = answer;
  const body = isRecord(answer.body) ? answer.body : {};
  if (status >= 200 && status < 300) return readSuccess(body, id);
  const seconds = readSeconds(answer.retryAfter);
  switch (status) {
    case 400:
    case 422: {
      const errors = readErrors(body);
      return errors.length > 0 ? { status: 'invalid', errors } : failure('rejected');
    }
    case 401:
    case 403:
      return failure('forbidden');
    case 404:
    case 410:
      return failure('notFound');
    case 408:
      return failure('timeout');
    case 413:
      return failure('tooLarge');
    case 415:
      return failure('unsupported');
    case 429:
      return failure('rateLimited', seconds);
    case 503:
      return seconds === undefined ? failure('server') : failure('rateLimited', seconds);
    default:
      return failure(status >= 500 ? 'server' : 'rejected');
  }
}

/** Some form services answer 200 and say in the body that it failed. */
function readSuccess(body: Json, id: string): Outcome {
  const errors = readErrors(body);
  if (errors.length > 0) return { status: 'invalid', errors };
  if (body['success'] === false || body['ok'] === false) {
    const detail = textOf(body['message'] ?? body['error']);
    return detail
      ? { status: 'invalid', errors: [{ field: '', code: 'rejected', detail }] }
      : failure('rejected');
  }
  return { status: 'sent', receipt: readReceipt(body, id) };
}

/** The receipt in an answer. An outcome that is not known counts as received. */
function readReceipt(body: Json, id: string): Extract<Outcome, { status: 'sent' }>['receipt'] {
  return {
    id,
    outcome: receivedOutcomes.find((known) => known === body['outcome']) ?? 'received',
    reference: textOf(body['reference']),
    sentAt: new Date().toISOString(),
  };
}

/** `errors[] {field or pointer, code, detail}` (RFC 9457), and the spellings of common form services. */
function readErrors(body: Json): readonly FieldError[] {
  const errors = body['errors'];
  return (Array.isArray(errors) ? errors : []).filter(isRecord).map((error) => ({
    field: textOf(error['field']) ?? fieldOf(textOf(error['pointer']) ?? ''),
    code: textOf(error['code']) ?? '',
    detail: textOf(error['detail'] ?? error['message']),
  }));
}

/** `/data/email` and `#/email` are both the field `email`. */
function fieldOf(pointer: string): string {
  const [first = '', second = ''] = pointer.replace(/^#?\//, '').split('/');
  return first === 'data' ? second : first;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Retry-After` in seconds: a number, or an HTTP date (RFC 9110, 10.2.3). */
function readSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
}
