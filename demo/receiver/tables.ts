import type { Client } from '@libsql/client';

const tables = [
  `CREATE TABLE IF NOT EXISTS submissions (
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
    data TEXT NOT NULL,
    digest TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS submissions_by_time ON submissions (received_at)',
  `CREATE TABLE IF NOT EXISTS attachments (
    id TEXT PRIMARY KEY NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (submission_id, position)
  ) STRICT`,
];

/** A database of an earlier version keeps its rows: without a digest, a second try counts as the same. */
const addDigest = `ALTER TABLE submissions ADD COLUMN digest TEXT NOT NULL DEFAULT ''`;

/** Makes the tables where there are none. */
export async function prepareTables(client: Client): Promise<void> {
  await client.batch(tables, 'write');
  const { rows } = await client.execute(`SELECT name FROM pragma_table_info('submissions')`);
  if (!rows.some(({ name }) => name === 'digest')) await client.execute(addDigest);
}

export const insertSubmission = `INSERT INTO submissions
  (id, type, reference, outcome, received_at, submitted_at, schema_version, locale, page,
   policy_version, suspicion, data, digest)
  VALUES (:id, :type, :reference, :outcome, :receivedAt, :submittedAt, :schemaVersion, :locale, :page,
   :policyVersion, :suspicion, :data, :digest)
  ON CONFLICT DO NOTHING`;

/** The reference was drawn for this try: only a try that was first finds a row that has it. */
export const insertAttachment = `INSERT INTO attachments
  (id, submission_id, position, name, type, size, sha256, content)
  SELECT :id, id, :position, :name, :type, :size, :sha256, :content
  FROM submissions WHERE id = :submissionId AND reference = :reference
  ON CONFLICT DO NOTHING`;
