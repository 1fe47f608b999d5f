import type { Multipart } from '@fastify/multipart';
import type { FastifyError, FastifyRequest } from 'fastify';

import type { FilePart } from './attachments.js';
import { limits, multipartLimit } from './limits.js';
import { Refusal } from './refusal.js';

/** A submission and the files that came with it. Nothing of it is checked yet. */
export interface SubmissionBody {
  readonly submission: unknown;
  readonly files: readonly FilePart[];
}

/** What the parser itself refuses. One file more than allowed: the submission may come as a file, too. */
export const parserLimits = {
  fieldNameSize: 100,
  fields: 1,
  fieldSize: limits.submission,
  files: limits.fileCount + 1,
  parts: limits.fileCount + 1,
  fileSize: limits.file,
  headerPairs: 20,
} as const;

/**
 * Reads a multipart body: first a part `submission` with the whole envelope as JSON, then one part named
 * `attachments` for each file.
 * @throws {Refusal} 400 for another order or other parts, 413 for what is too large
 */
export async function readMultipart(request: FastifyRequest): Promise<SubmissionBody> {
  if (Number(request.headers['content-length']) > multipartLimit) throw tooLarge();
  limitStream(request);
  const files: FilePart[] = [];
  let submission: unknown;
  try {
    for await (const part of request.parts()) {
      if (submission === undefined) {
        submission = await readSubmission(part);
        continue;
      }
      files.push(await readFile(part));
    }
  } catch (error) {
    throw toRefusal(error as Partial<FastifyError>);
  }
  if (submission === undefined) throw new Refusal(400, 'The body has no part "submission".');
  return { submission, files };
}

/** The parser counts parts; what stands before, between and after them, nobody would count. */
function limitStream({ raw }: FastifyRequest): void {
  let received = 0;
  raw.on('data', (chunk: Uint8Array) => {
    received += chunk.length;
    if (received > multipartLimit) raw.destroy();
  });
}

/** Some clients send JSON as a field, others (`FormData` with a `Blob`) as a file without a name of its own. */
async function readSubmission(part: Multipart): Promise<unknown> {
  if (part.fieldname !== 'submission')
    throw new Refusal(400, 'The first part of the body must be "submission".');
  if (part.type === 'field' && part.valueTruncated) throw tooLarge();
  // Declared as JSON, a field has been read already.
  if (part.type === 'field' && typeof part.value !== 'string') return part.value ?? null;
  const text = part.type === 'file' ? (await part.toBuffer()).toString('utf8') : part.value;
  if (Buffer.byteLength(text as string) > limits.submission) throw tooLarge();
  return JSON.parse(text as string, refusePrototypes) as unknown;
}

/** As Fastify does with a JSON body: nobody means these keys, and they are left for others to stumble over. */
function refusePrototypes(key: string, value: unknown): unknown {
  const isPoisoned =
    key === '__proto__' ||
    (key === 'constructor' &&
      typeof value === 'object' &&
      value !== null &&
      Object.hasOwn(value, 'prototype'));
  if (isPoisoned) throw new SyntaxError('The body reaches for a prototype.');
  return value;
}

async function readFile(part: Multipart): Promise<FilePart> {
  if (part.type !== 'file' || part.fieldname !== 'attachments')
    throw new Refusal(400, 'After the submission, every part must be a file named "attachments".');
  return { name: part.filename, content: await part.toBuffer() };
}

const tooLarge = (): Refusal =>
  new Refusal(413, 'The submission is larger than this receiver takes.');

function toRefusal(error: Partial<FastifyError>): Refusal {
  if (error instanceof Refusal) return error;
  if (error.code === 'FST_REQ_FILE_TOO_LARGE')
    return new Refusal(413, 'A file is larger than 10 MiB.', [
      {
        pointer: '/data/attachments',
        field: 'attachments',
        code: 'too-long',
        detail: 'A file is larger than 10 MiB.',
      },
    ]);
  if (error.statusCode === 413)
    return new Refusal(413, `There are more than ${limits.fileCount} files.`, [
      {
        pointer: '/data/attachments',
        field: 'attachments',
        code: 'too-many',
        detail: `Choose at most ${limits.fileCount}.`,
      },
    ]);
  return new Refusal(400, 'The body is not multipart as this receiver reads it.');
}
