import { STATUS_CODES } from 'node:http';

import type { FastifyReply } from 'fastify';

import type { Issue } from '../../src/schema/index.js';

/** One error of a submission: where it is, and what it is, for a program and for a person. */
export interface FieldError {
  /** A JSON pointer (RFC 6901) into the body. */
  readonly pointer: string;
  /** The name of the form's control, when the error is in one. */
  readonly field?: string;
  readonly code: Issue['code'];
  readonly detail: string;
}

/** Answers with a problem document (RFC 9457). */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): FastifyReply {
  // `about:blank` says that the status is the whole of the problem's type; the title is then its phrase.
  const problem = { type: 'about:blank', title: STATUS_CODES[status], status, detail, errors };
  return reply.code(status).type('application/problem+json').send(problem);
}

/** Turns what the schema found into the `errors` of the submission contract. */
export function toFieldError({ path, code, params }: Issue): FieldError {
  const [, root, field] = path.split('/');
  const detail = sentence(code, params);
  return { pointer: path, ...(root === 'data' && field && { field }), code, detail };
}

const kinds = new Map<unknown, string>([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

const sentences: Partial<Record<Issue['code'], (params: Issue['params']) => string>> = {
  missing: () => 'This is required.',
  type: ({ expected }) => `This must be ${kinds.get(expected) ?? 'of another kind'}.`,
  value: ({ allowed }) =>
    allowed ? `Only this is accepted: ${allowed}.` : 'This does not fit the rest.',
  format: () => 'This is not in the expected format.',
  'too-short': ({ minimum }) => `This is too short: the minimum is ${minimum}.`,
  'too-long': ({ maximum }) => `This is too long: the maximum is ${maximum}.`,
  'too-few': ({ minimum }) => `Choose at least ${minimum}.`,
  'too-many': ({ maximum }) => `Choose at most ${maximum}.`,
  unreadable: () => 'This cannot be read, or is nested too deeply.',
};

function sentence(code: Issue['code'], params: Issue['params']): string {
  return sentences[code]?.(params) ?? 'This is not accepted.';
}
