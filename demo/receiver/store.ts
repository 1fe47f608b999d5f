import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { createClient, type Client, type Config, type InStatement, type Row } from '@libsql/client';

import type { ReceivedSubmission } from '../../src/schema/index.js';
import { drawReference } from './reference.js';

/** What a submission comes to, in the words of the submission contract. */
export type Outcome = 'received' | 'pending_review';

/** What the sender is told. */
export interface Receipt {
  readonly reference: string;
  readonly outcome: Outcome;
}

/** A submission as it is kept: what was sent, and what the receiver made of it. */
export type Arrival = ReceivedSubmission &
  Receipt & { readonly receivedAt: string; readonly suspicion: readonly string[] };

export interface StoreOptions {
  /** `file:…`, `:memory:`, or the address of a remote database (`libsql://…`). Default: a local file. */
  readonly url?: string | undefined;
  /** For a remote database. */
  readonly authToken?: string | undefined;
  readonly now?: () => Date;
  readonly drawReference?: () => string;
}

const dataFolder = new URL('data/', import.meta.url);

const table = `CREATE TABLE IF NOT EXISTS submissions (
  id TEXT PRIMARY KEY NOT NULL,
  type TEXT NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  outcome TEXT NOT NULL,
  received_at TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  locale TEXT NOT NULL,
  page TEXT NOT NULL,
  policy_version TEXT,
  suspicion TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT`;

const index = 'CREATE INDEX IF NOT EXISTS submissions_by_time ON submissions (received_at)';

const insert = `INSERT INTO submissions
  (id, type, reference, outcome, received_at, submitted_at, schema_version, locale, page,
   policy_version, suspicion, data)
  VALUES (:id, :type, :reference, :outcome, :receivedAt, :submittedAt, :schemaVersion, :locale, :page,
   :policyVersion, :suspicion, :data)
  ON CONFLICT DO NOTHING`;

/**
 * Opens the database and makes its table where there is none.
 * @throws when the address is not understood, or the database cannot be reached
 */
export async function openStore(options: StoreOptions = {}): Promise<SubmissionStore> {
  const client = createClient(clientConfig(options));
  try {
    await client.batch([table, index], 'write');
  } catch (error) {
    client.close();
    throw error;
  }
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
   * Keeps a submission once, however often and however concurrently it is sent.
   * @returns the receipt of the first one with this id, and whether this was it
   * @throws when the database cannot be written
   */
  async receive(submission: ReceivedSubmission): Promise<Receipt & { readonly isNew: boolean }> {
    const written = this.#insertion(submission);
    const read = {
      sql: 'SELECT reference, outcome FROM submissions WHERE id = ?',
      args: [submission.id],
    };
    // One transaction: on a replicated database, a read of its own could meet a copy that lags behind.
    const [inserted, found] = await this.#client.batch([written, read], 'write');
    const row = found?.rows[0];
    // Nothing inserted and nothing found: the reference drawn was somebody else's. Draw again.
    if (!row) return this.receive(submission);
    return { ...toReceipt(row), isNew: inserted?.rowsAffected === 1 };
  }

  /** The newest arrivals first. */
  async list(limit: number, offset = 0): Promise<readonly Arrival[]> {
    const { rows } = await this.#client.execute({
      sql: 'SELECT * FROM submissions ORDER BY received_at DESC, rowid DESC LIMIT ? OFFSET ?',
      args: [limit, offset],
    });
    return rows.map(toArrival);
  }

  async count(): Promise<number> {
    const { rows } = await this.#client.execute('SELECT count(*) AS total FROM submissions');
    return Number(rows[0]?.['total']);
  }

  close(): void {
    this.#client.close();
  }

  #insertion(submission: ReceivedSubmission): InStatement {
    const { data, policyVersion, ...envelope } = submission;
    return {
      sql: insert,
      args: {
        ...envelope,
        reference: this.#drawReference(),
        outcome: submission.type === 'disclosure' ? 'received' : 'pending_review',
        receivedAt: this.#now().toISOString(),
        policyVersion: policyVersion ?? null,
        suspicion: JSON.stringify(('suspicion' in data && data.suspicion) || []),
        data: JSON.stringify(data),
      },
    };
  }
}

function clientConfig({ url, authToken }: StoreOptions): Config {
  if (!url) mkdirSync(dataFolder, { recursive: true });
  return {
    url: url || `file:${encodeURIComponent(fileURLToPath(new URL('submissions.db', dataFolder)))}`,
    // A second process (a test, a database browser) may hold the file for a moment.
    timeout: 5000,
    ...(authToken && { authToken }),
  };
}

/** Only `receive` writes rows, and only what the schema let through: a row's types are known. */
interface SubmissionRow {
  readonly id: string;
  readonly type: string;
  readonly reference: string;
  readonly outcome: Outcome;
  readonly received_at: string;
  readonly submitted_at: string;
  readonly schema_version: number;
  readonly locale: string;
  readonly page: string;
  readonly policy_version: string | null;
  readonly suspicion: string;
  readonly data: string;
}

function toReceipt(row: Row): Receipt {
  const { reference, outcome } = row as unknown as SubmissionRow;
  return { reference, outcome };
}

function toArrival(row: Row): Arrival {
  const kept = row as unknown as SubmissionRow;
  return {
    type: kept.type,
    schemaVersion: kept.schema_version,
    id: kept.id,
    submittedAt: kept.submitted_at,
    locale: kept.locale,
    page: kept.page,
    ...(kept.policy_version !== null && { policyVersion: kept.policy_version }),
    data: JSON.parse(kept.data) as unknown,
    ...toReceipt(row),
    receivedAt: kept.received_at,
    suspicion: JSON.parse(kept.suspicion) as unknown,
  } as Arrival;
}
