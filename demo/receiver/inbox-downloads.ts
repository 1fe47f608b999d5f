import type { FastifyPluginAsync, FastifyReply } from 'fastify';

import { downloadAs, cleanName } from './file-name.js';
import { kindOf } from './file-kinds.js';
import { isEncryptedArrival } from './inbox-files.js';
import type { ReportOpener } from './open-report.js';
import { sendProblem } from './problem.js';
import type { FoundFile, SubmissionStore } from './store.js';

export interface DownloadOptions {
  readonly store: SubmissionStore;
  readonly opener: ReportOpener;
}

interface ById {
  readonly Params: { readonly id: string };
}

/** Should a browser show it all the same: no script, no form, no origin, no subresource. */
const policy = "default-src 'none'; sandbox";

const unknownType = 'application/octet-stream';

/**
 * What strangers sent, to be saved and never shown in the browser:
 * `GET /inbox/files/<id>` as it came, `/inbox/files/<id>/opened` decrypted, `GET /inbox/messages/<id>` the
 * armored message of an encrypted report.
 */
export const downloads: FastifyPluginAsync<DownloadOptions> = async (app, { store, opener }) => {
  app.get<ById>('/inbox/files/:id', async ({ params }, reply) => {
    const file = await store.findFile(params.id);
    return file ? send(reply, file.name, file.type, file.content) : missing(reply);
  });
  app.get<ById>('/inbox/files/:id/opened', async ({ params }, reply) => {
    const file = await store.findFile(params.id);
    const opened = file && (await openFile(file, store, opener));
    if (!opened) return missing(reply);
    return send(reply, opened.name, opened.type, opened.content);
  });
  app.get<ById>('/inbox/messages/:id', async ({ params }, reply) => {
    const arrival = await store.find(params.id);
    if (!arrival || !isEncryptedArrival(arrival)) return missing(reply);
    const { message } = arrival.data.encrypted;
    return send(reply, `${arrival.reference}.asc`, unknownType, Buffer.from(message));
  });
};

/** An encrypted attachment in plain, with the name that the report gives it. */
async function openFile(
  file: FoundFile,
  store: SubmissionStore,
  opener: ReportOpener,
): Promise<{ name: string; type: string; content: Uint8Array } | undefined> {
  const arrival = await store.find(file.submissionId);
  if (!arrival || !isEncryptedArrival(arrival)) return undefined;
  const report = await opener.open(arrival);
  const listed = report.status === 'opened' && report.data.attachments?.[file.position];
  if (!listed) return undefined;
  const content = await opener.openFile(file.content, listed.size).catch(() => undefined);
  if (!content) return undefined;
  const name = cleanName(listed.name);
  // What it is could not be checked before: what is not of a known kind stays bytes.
  const kind = kindOf(name, listed.type, content);
  return { name, type: typeof kind === 'string' ? unknownType : kind.type, content };
}

function send(reply: FastifyReply, name: string, type: string, content: Uint8Array): FastifyReply {
  return reply
    .headers({
      'content-disposition': downloadAs(name),
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
    .type(type)
    .send(Buffer.from(content));
}

function missing(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, 404, 'There is no such file, or it cannot be opened.');
}
