import { randomUUID } from 'node:crypto';

import type { Client, InStatement, Row } from '@libsql/client';

import {
  isEncrypted,
  type ReceivedSubmission,
  type SubmissionType,
} from '../../src/schema/index.js';
import type { KeptFile } from './attachments.js';
import { openDatabase, type DatabaseOptions } from './database.js';
import { digestOf, sha256 } from './digest.js';
import { drawReference } from './reference.js';
import {
  toArrival,
  toReceipt,
  toStoredFile,
  type Arrival,
  type Receipt,
  type StoredFile,
} from './rows.js';
import { insertAttachment, insertSubmission } from './tables.js';

export interface StoreOptions extends DatabaseOptions {
  readonly now?: () => Date;
  readonly drawReference?: () => string;
}

/**
 * What became of a submission: kept now, kept before, or refused because another one with its id was kept
 * before. The receipt is that of the one that is kept.
 */
export type Reception = Receipt & { readonly status: 'new' | 'repeated' | 'changed' };

/**
 * Opens the database that submissions are kept in.
 * @throws when the address is not understood, or the database cannot be reached
 */
export async function openStore(options: StoreOptions = {}): Promise<SubmissionStore> {
  const client = await openDatabase(options);
  return new SubmissionStore(client, options.now ?? (() => new Date()), options.drawReference);
}

/** Keeps submissions. One address decides where: a file, memory, or a remote, replicated database. */
export class SubmissionStore {
  readonly #client: Client;
  readonly #now: () => Date;
  readonly #drawReference: () => string;

  constructor(client: Client, now: () => Date, draw = drawReference) {
    this.#client = client;
    this.#now = now;
    this.#drawReference = draw;
  }

  /**
   * Keeps a submission and its files once, however often and however concurrently it is sent.
   * @throws when the database cannot be written; nothing of it is kept then
   */
  async receive(
    submission: ReceivedSubmission,
    files: readonly KeptFile[] = [],
  ): Promise<Reception> {
    const reference = this.#drawReference();
    const digest = digestOf(submission, files);
    // One transaction: a crash leaves all of it or nothing, and on a replicated database a read of its own
    // could meet a copy that lags behind.
    const results = await this.#client.batch(
      [
        this.#insertion(submission, reference, digest),
        ...files.map((file, position) => insertionOf(file, position, submission.id, reference)),
        {
          sql: 'SELECT reference, outcome, digest FROM submissions WHERE id = ?',
          args: [submission.id],
        },
      ],
      'write',
    );
    const row = results.at(-1)?.rows[0];
    // Nothing inserted and nothing found: the reference drawn was somebody else's. Draw again.
    if (!row) return this.receive(submission, files);
    if (results[0]?.rowsAffected === 1) return { ...toReceipt(row), status: 'new' };
    // Encrypted twice, the same text is two messages: nobody can tell it from another text.
    const isSame = row['digest'] === digest || row['digest'] === '' || isEncrypted(submission.data);
    return { ...toReceipt(row), status: isSame ? 'repeated' : 'changed' };
  }

  /** The newest arrivals first, of one type or of both. */
  async list(limit: number, offset = 0, type?: SubmissionType): Promise<readonly Arrival[]> {
    const { rows } = await this.#client.execute({
      sql: `SELECT * FROM submissions WHERE type = coalesce(:type, type)
        ORDER BY received_at DESC, rowid DESC LIMIT :limit OFFSET :offset`,
      args: { type: type ?? null, limit, offset },
    });
    const files = await this.#filesOf(rows.map(textOf('id')));
    return rows.map((row) => toArrival(row, files.get(textOf('id')(row)) ?? []));
  }

  async find(id: string): Promise<Arrival | undefined> {
    const { rows } = await this.#client.execute({
      sql: 'SELECT * FROM submissions WHERE id = ?',
      args: [id],
    });
    const files = await this.#filesOf([id]);
    return rows[0] && toArrival(rows[0], files.get(id) ?? []);
  }

  /** A file, its place among those of its submission, and its bytes. */
  async findFile(id: string): Promise<FoundFile | undefined> {
    const { rows } = await this.#client.execute({
      sql: 'SELECT * FROM attachments WHERE id = ?',
      args: [id],
    });
    const row = rows[0];
    if (!row) return undefined;
    const { position, content } = row;
    return {
      ...toStoredFile(row),
      submissionId: textOf('submission_id')(row),
      position: Number(position),
      content: new Uint8Array(content as ArrayBuffer),
    };
  }

  async count(type?: SubmissionType): Promise<number> {
    const { rows } = await this.#client.execute({
      sql: 'SELECT count(*) AS total FROM submissions WHERE type = coalesce(:type, type)',
      args: { type: type ?? null },
    });
    return Number(rows[0]?.['total']);
  }

  close(): void {
    this.#client.close();
  }

  /** The files of each submission, in their order, without their bytes. */
  async #filesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly StoredFile[]>> {
    const { rows } = await this.#client.execute({
      sql: `SELECT id, submission_id, name, type, size, sha256 FROM attachments
        WHERE submission_id IN (${ids.map(() => '?').join()}) ORDER BY position`,
      args: [...ids],
    });
    const files = new Map<string, StoredFile[]>();
    for (const row of rows) {
      const key = textOf('submission_id')(row);
      files.set(key, [...(files.get(key) ?? []), toStoredFile(row)]);
    }
    return files;
  }

  #insertion(submission: ReceivedSubmission, reference: string, digest: string): InStatement {
    const { data, policyVersion, challenge, ...envelope } = submission;
    return {
      sql: insertSubmission,
      args: {
        ...envelope,
        reference,
        digest,
        outcome: submission.type === 'disclosure' ? 'received' : 'pending_review',
        receivedAt: this.#now().toISOString(),
        policyVersion: policyVersion ?? null,
        suspicion: JSON.stringify(('suspicion' in data && data.suspicion) || []),
        data: JSON.stringify(data),
      },
    };
  }
}

/** A column that holds text, as the table says. */
const textOf =
  (column: string) =>
  (row: Row): string =>
    row[column] as string;

/** A stored file with its bytes. */
export interface FoundFile extends StoredFile {
  readonly submissionId: string;
  /** Counted from 0, as in `data.attachments`. */
  readonly position: number;
  readonly content: Uint8Array;
}

function insertionOf(
  { name, type, content }: KeptFile,
  position: number,
  submissionId: string,
  reference: string,
): InStatement {
  const size = content.length;
  return {
    sql: insertAttachment,
    args: {
      ...{ id: randomUUID(), submissionId, reference, position },
      ...{ name, type, size, sha256: sha256(content), content },
    },
  };
}
