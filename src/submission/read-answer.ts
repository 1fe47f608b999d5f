import { customPrefix } from '../schema/custom-prefix.js';
import {
  failure,
  receivedOutcomes,
  type FieldError,
  type Outcome,
  type Receipt,
} from './outcome.js';
import { readBody, unreadable } from './read-body.js';

/** An answer of a receiver, as far as it is read. */
export interface Answer {
  readonly status: number;
  /** JSON; `undefined` where the body was empty, `unreadable` where it was something else. */
  readonly body: unknown;
  /** The `Retry-After` header; `null` also where CORS does not expose it. */
  readonly retryAfter: string | null;
}

interface Json {
  readonly [key: string]: unknown;
  readonly success?: unknown;
  readonly ok?: unknown;
  readonly error?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly outcome?: unknown;
  readonly reference?: unknown;
  readonly field?: unknown;
  readonly pointer?: unknown;
  readonly code?: unknown;
  readonly errorType?: unknown;
  readonly detail?: unknown;
}

/** Reads a response whole, and what it means. */
export async function readResponse(response: Response, id: string): Promise<Outcome> {
  return readAnswer(await toAnswer(response), id);
}

/** A response as far as it is read. */
export async function toAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, body: await readBody(response), retryAfter: headers.get('Retry-After') };
}

/** What an answer means (the table in docs/receiver.md). */
export function readAnswer({ status, body, retryAfter }: Answer, id: string): Outcome {
  const json = isRecord(body) ? body : {};
  if (status >= 200 && status < 300)
    return body === unreadable ? failure('unreadable') : readSuccess(json, id);
  const seconds = readSeconds(retryAfter);
  switch (status) {
    case 400:
    case 422:
      return readRefusal(json) ?? failure('rejected');
    case 401:
    case 403:
      return failure('forbidden');
    case 404:
    case 410:
      return failure('notFound');
    case 408:
      return failure('timeout');
    case 409:
      return failure('changed');
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

/** Some form services answer 200 and say in the body that it failed. A receipt must not hide that. */
function readSuccess(body: Json, id: string): Outcome {
  return readRefusal(body) ?? { status: 'sent', receipt: readReceipt(body, id) };
}

/** The errors in an answer, or the one sentence that some form services write instead. */
function readRefusal({ errors, success, ok, error, message }: Json): Outcome | undefined {
  const found = readErrors(errors);
  if (found.length > 0) return { status: 'invalid', errors: found };
  if (success !== false && ok !== false && !error) return undefined;
  const detail = textOf(message) ?? textOf(error);
  return detail
    ? { status: 'invalid', errors: [{ field: '', code: 'rejected', detail }] }
    : failure('rejected');
}

/** The receipt in an answer. An outcome that is not known counts as received. */
function readReceipt(body: Json, id: string): Receipt {
  return {
    id,
    outcome: receivedOutcomes.find((known) => known === body.outcome) ?? 'received',
    reference: textOf(body.reference),
    sentAt: new Date().toISOString(),
  };
}

/**
 * `errors[] {field or pointer, code, detail}` (RFC 9457), and what form services write instead: sentences
 * without a field, or an object with sentences by field.
 */
function readErrors(errors: unknown): readonly FieldError[] {
  if (Array.isArray(errors)) return errors.map(readError);
  if (isRecord(errors))
    return Object.keys(errors).map((field) => readError({ field, detail: errors[field] }));
  return errors ? [readError(errors)] : [];
}

function readError(error: unknown): FieldError {
  const { field, pointer, code, errorType, detail, message } = isRecord(error)
    ? error
    : { detail: error };
  return {
    // A pointer says more: which custom field, which of several documents.
    field: fieldOf(textOf(pointer) ?? textOf(field) ?? ''),
    code: textOf(code) ?? textOf(errorType) ?? '',
    detail: textOf(detail) ?? textOf(message),
  };
}

/**
 * `/data/email`, `#/email` and `email` are all the field `email`; `/data/customFields/team` is `custom.team`.
 * Of an agreement the whole path stays: its number tells which one is meant.
 */
function fieldOf(path: string): string {
  const keys = path.replace(/^#?\//, '').split('/');
  if (keys[0] === 'data') keys.shift();
  const [first = '', second] = keys;
  if (first === 'agreements' && second) return keys.join('/');
  return first === 'customFields' && second ? customPrefix + second : first;
}

/** A text of a receiver, or the first of several; what is longer than a sentence is cut. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text.slice(0, 500) : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Retry-After` in seconds: a number, or an HTTP date (RFC 9110, 10.2.3). */
function readSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const isNumber = /^\d+$/.test(header);
  // Engines read dates into much that is none, such as `-3`.
  if (!isNumber && !header.endsWith('GMT')) return undefined;
  const seconds = isNumber ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
}
