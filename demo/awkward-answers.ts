import type { FastifyPluginAsync, FastifyReply } from 'fastify';

import { sendProblem } from './receiver/problem.js';

type Answer = (reply: FastifyReply) => FastifyReply;

const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';

/** What a receiver says on other days than good ones. */
const receiverAnswers: Readonly<Record<string, Answer>> = {
  '201': (reply) => reply.code(201).send({ reference: 'TB-2026-0042', outcome: 'pending_review' }),
  '413': (reply) => sendProblem(reply, 413, 'This is larger than the receiver takes.'),
  '422': (reply) =>
    sendProblem(reply, 422, 'The submission has errors. Nothing was stored.', [
      {
        pointer: '/data/email',
        field: 'email',
        code: 'format',
        detail: 'This mail host does not exist.',
      },
    ]),
  '429': (reply) => sendProblem(reply.header('retry-after', '30'), 429, 'Too many submissions.'),
  '500': (reply) => sendProblem(reply, 500, 'The submission could not be stored.'),
};

/** The connection breaks before there is an answer. */
const drop: Answer = (reply) => {
  reply.hijack();
  reply.raw.destroy();
  return reply;
};

/**
 * The gallery's answers: manifests and receivers that fail in the ways real ones do. Nothing is stored.
 * - `GET /demo-api/manifests/<status>`, `/sign-in` (a page instead of JSON), `/stalled` (never ends), `/dropped`
 * - `POST /demo-api/receiver/<status>`, `/stalled`, `/dropped` (the connection breaks)
 */
export const awkwardAnswers: FastifyPluginAsync = async (app) => {
  const stalled = new Set<FastifyReply>();
  // What never ends by itself must not keep the server from ending.
  app.addHook('preClose', async () => {
    for (const { raw } of stalled) raw.destroy();
  });
  const stall: Answer = (reply) => {
    stalled.add(reply);
    reply.raw.once('close', () => stalled.delete(reply));
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'application/json' });
    reply.raw.write('{');
    return reply;
  };
  app.get<{ Params: { answer: string } }>('/demo-api/manifests/:answer', (request, reply) => {
    const { answer } = request.params;
    if (answer === 'stalled') return stall(reply);
    if (answer === 'dropped') return drop(reply);
    if (answer === 'sign-in') return reply.type('text/html; charset=utf-8').send(signIn);
    const status = Number(answer);
    return sendProblem(
      reply,
      status >= 400 && status < 600 ? status : 404,
      'There is no manifest.',
    );
  });
  app.post<{ Params: { answer: string } }>('/demo-api/receiver/:answer', (request, reply) => {
    const { answer } = request.params;
    if (answer === 'stalled') return stall(reply);
    if (answer === 'dropped') return drop(reply);
    const known = Object.hasOwn(receiverAnswers, answer) ? receiverAnswers[answer] : undefined;
    return known ? known(reply) : sendProblem(reply, 404, 'There is no such receiver.');
  });
};
