import { randomUUID } from 'node:crypto';

import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import type { FieldError } from '../../demo/receiver/problem.js';

/** A body that the receiver accepts. Plain JSON: the tests bend it into what it refuses. */
export interface Body {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

const envelope = () => ({
  schemaVersion: 1,
  id: randomUUID(),
  submittedAt: '2026-05-03T10:00:00.000Z',
  locale: 'de',
  page: 'https://example.com/trust/',
});

export function documentRequest(data: object = {}): Body {
  return {
    type: 'document-request',
    ...envelope(),
    data: {
      documents: ['soc-2-report', 'pentest-2026'],
      name: 'Ada Lovelace',
      email: 'ada@analytical.example',
      company: 'Analytical Engines',
      ...data,
    },
  };
}

export function disclosure(data: object = {}): Body {
  return {
    type: 'disclosure',
    ...envelope(),
    data: {
      title: 'Open redirect after sign-in',
      asset: 'app.example.com',
      severity: 'high',
      description: 'The next parameter takes any host, foreign ones too.',
      policyAcknowledged: true,
      ...data,
    },
  };
}

/** What the receiver answers: a receipt or a problem. A test reads the half it expects. */
export interface Answer {
  readonly reference: string;
  readonly outcome: string;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldError[];
}

/** Posts a body, as JSON unless it is text already. */
export async function post(
  app: FastifyInstance,
  body: object | string,
  headers: Record<string, string> = {},
): Promise<Answer & { readonly response: LightMyRequestResponse }> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/submissions',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { ...response.json<Answer>(), response };
}

/** Posts a submission and files as `FormData` does; what is no `File` is a part as it stands. */
export async function postFiles(
  app: FastifyInstance,
  body: object | string,
  files: readonly File[],
): Promise<Answer & { readonly response: LightMyRequestResponse }> {
  const form = new FormData();
  const json = typeof body === 'string' ? body : JSON.stringify(body);
  form.append('submission', new Blob([json], { type: 'application/json' }));
  for (const file of files) form.append('attachments', file);
  return postForm(app, form);
}

export async function postForm(
  app: FastifyInstance,
  form: FormData,
): Promise<Answer & { readonly response: LightMyRequestResponse }> {
  const encoded = new Response(form);
  const response = await app.inject({
    method: 'POST',
    url: '/api/submissions',
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { ...response.json<Answer>(), response };
}

/** A report with these files attached. */
export function reportWith(files: readonly File[], data: object = {}): Body {
  const attachments = files.map(({ name, type, size }) => ({ name, type, size }));
  return disclosure({ attachments, ...data });
}

/** What has arrived so far. */
export async function arrivals(app: FastifyInstance) {
  const response = await app.inject('/api/inbox');
  return response.json<{ total: number; submissions: readonly Record<string, unknown>[] }>();
}
