import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import { parseSubmission } from '../../src/schema/index.js';
import { sendProblem, toFieldError } from './problem.js';
import type { SubmissionStore } from './store.js';

export interface ReceiverOptions {
  readonly store: SubmissionStore;
}

/** Attachments travel as multipart; a JSON body is text, and the longest one allowed is a tenth of this. */
const bodyLimit = 1024 * 1024;

/**
 * `POST /api/submissions`: the receiving end of the submission contract (`http` + `json` + `plain`).
 *
 * Answers 201 with `{reference, outcome}`, 200 with the same when the id came before, 422 with the errors
 * of the schema that the forms check with too, and 400, 413, 415 as problem documents. There is no CORS:
 * pages and receiver share an origin, and a JSON body cannot cross origins without it.
 */
export const receiver: FastifyPluginAsync<ReceiverOptions> = async (app, { store }) => {
  // A `text/plain` body crosses origins without asking; only JSON does not.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  app.post('/api/submissions', { bodyLimit }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const checked = parseSubmission(request.body);
    if (!checked.ok) {
      const errors = checked.issues.map(toFieldError);
      return sendProblem(reply, 422, 'The submission has errors. Nothing was stored.', errors);
    }
    if (!fitsKey(request, checked.value.id)) {
      return sendProblem(reply, 400, 'The Idempotency-Key is not the id of the submission.');
    }
    const { isNew, ...receipt } = await store.receive(checked.value);
    return reply.code(isNew ? 201 : 200).send(receipt);
  });
};

/** Whether the `Idempotency-Key`, where there is one, is the id; quoted as in the IETF draft, or bare. */
function fitsKey({ headers }: FastifyRequest, id: string): boolean {
  const key = headers['idempotency-key'];
  return key === undefined || key === id || key === `"${id}"`;
}

const refusals = new Map([
  [400, 'The body is not JSON that this receiver reads.'],
  [413, 'The submission is larger than 1 MiB.'],
  [415, 'The submission must be sent as application/json.'],
]);

function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  const refusal = refusals.get(status);
  if (refusal) return sendProblem(reply, status, refusal);
  request.log.error(error);
  return sendProblem(reply, 500, 'The submission could not be stored. Please send it again.');
}
