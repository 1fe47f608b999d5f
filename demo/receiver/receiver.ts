import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import { parseSubmission, type ReceivedSubmission } from '../../src/schema/index.js';
import { matchFiles } from './attachments.js';
import type { ProofOfWork } from './challenge.js';
import { drain } from './drain.js';
import { limits } from './limits.js';
import { parserLimits, readMultipart, type SubmissionBody } from './multipart.js';
import { answerPreflight, checkOrigin, type Origins } from './origins.js';
import { sendProblem, toFieldError } from './problem.js';
import { Refusal } from './refusal.js';
import type { SubmissionStore } from './store.js';
import { readForm } from './urlencoded.js';

export interface ReceiverOptions {
  readonly store: SubmissionStore;
  /** Pages that may send here besides the receiver's own. Default: none. */
  readonly origins?: Origins | undefined;
  /** How many submissions one address may send in a minute. Default: 300, as many people share one. */
  readonly perMinute?: number | undefined;
  /** Where submissions need a proof of work: what issues and checks it. */
  readonly challenge?: ProofOfWork | undefined;
}

const address = '/api/submissions';

/**
 * `POST /api/submissions`: the receiving end of the submission contract, as docs/receiver.md describes it for
 * any language: JSON, multipart with attachments, or a flat form.
 *
 * Answers 201 with `{reference, outcome}`, 200 with the same when the id came before, and problem documents
 * (RFC 9457): 422 with the errors of the schema that the forms check with too, 400, 403, 405, 409, 413, 415, 429.
 */
export const receiver: FastifyPluginAsync<ReceiverOptions> = async (app, options) => {
  const { store, challenge, perMinute: max = 300 } = options;
  // A `text/plain` body crosses origins without asking, and no form of ours sends one.
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: FastifyRequest, body: string) => readForm(body),
  );
  await app.register(multipart, { limits: parserLimits });
  await app.register(rateLimit, { global: false });
  app.setErrorHandler(answerError);
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.addHook('onRequest', checkOrigin(options.origins ?? []));
  app.options(address, answerPreflight);
  app.route({ method: ['GET', 'PUT', 'PATCH', 'DELETE'], url: address, handler: refuseMethod });
  if (challenge) app.get('/api/challenge', () => challenge.issue());
  const route = {
    bodyLimit: limits.submission,
    config: { rateLimit: { max, timeWindow: 60_000, errorResponseBuilder } },
  };
  app.post(address, route, async (request, reply) => {
    const { submission, files } = await readBody(request);
    const checked = checkSubmission(submission, request);
    const kept = matchFiles(checked, files);
    if (challenge && !(await challenge.verify(checked.challenge, checked.id)))
      throw unsolved(checked.challenge);
    const { status, ...receipt } = await store.receive(checked, kept);
    if (status === 'changed') throw new Refusal(409, changed(receipt.reference));
    return reply.code(status === 'new' ? 201 : 200).send(receipt);
  });
};

/** JSON and forms have been read by then. Multipart is read here, so that no file is read in vain. */
async function readBody(request: FastifyRequest): Promise<SubmissionBody> {
  return request.isMultipart() ? readMultipart(request) : { submission: request.body, files: [] };
}

function checkSubmission(submission: unknown, request: FastifyRequest): ReceivedSubmission {
  const checked = parseSubmission(submission);
  if (!checked.ok) {
    const errors = checked.issues.map(toFieldError);
    throw new Refusal(422, 'The submission has errors. Nothing was stored.', errors);
  }
  if (!fitsKey(request, checked.value.id))
    throw new Refusal(400, 'The Idempotency-Key is not the id of the submission.');
  return checked.value;
}

/** Whether the `Idempotency-Key`, where there is one, is the id; quoted as in the IETF draft, or bare. */
function fitsKey({ headers }: FastifyRequest, id: string): boolean {
  const key = headers['idempotency-key'];
  return key === undefined || key === id || key === `"${id}"`;
}

const changed = (reference: string): string =>
  `Another submission with this id was stored before, as ${reference}. What was changed since needs a new id.`;

function unsolved(token: string | undefined): Refusal {
  const code = token === undefined ? 'missing' : 'value';
  const detail = 'Please solve the challenge (again), and send once more.';
  return new Refusal(422, 'The challenge was not solved. Nothing was stored.', [
    { pointer: '/challenge', code, detail },
  ]);
}

async function refuseMethod(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendProblem(reply.header('allow', 'POST, OPTIONS'), 405, 'Submissions are sent by POST.');
}

const errorResponseBuilder = (_: FastifyRequest, { ttl }: { readonly ttl: number }): Refusal =>
  new Refusal(
    429,
    `There were too many submissions. Please try again in ${Math.ceil(ttl / 1000)} seconds.`,
  );

const refusals = new Map([
  [400, 'The body cannot be read as what it says it is.'],
  [413, 'The submission is larger than 2 MiB.'],
  [415, 'Send application/json, multipart/form-data or application/x-www-form-urlencoded.'],
]);

async function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await drain(request.raw);
  if (error instanceof Refusal) {
    const { status, detail, errors } = error;
    return sendProblem(reply, status, detail, errors);
  }
  const status = error.statusCode ?? 500;
  const refusal = refusals.get(status);
  if (refusal) return sendProblem(reply, status, refusal);
  request.log.error(error);
  return sendProblem(reply, 500, 'The submission could not be stored. Please send it again.');
}
