import type { Row } from '@libsql/client';

import type { ReceivedSubmission } from '../../src/schema/index.js';

/** What a submission comes to, in the words of the submission contract. */
export type Outcome = 'received' | 'pending_review';

/** What the sender is told. */
export interface Receipt {
  readonly reference: string;
  readonly outcome: Outcome;
}

/** A file that came with a submission, without its bytes. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** In bytes, as it came: that of an encrypted file is the size of its message. */
  readonly size: number;
  readonly sha256: string;
}

/** A submission as it is kept: what was sent, and what the receiver made of it. */
export type Arrival = ReceivedSubmission &
  Receipt & {
    readonly receivedAt: string;
    readonly suspicion: readonly string[];
    readonly files: readonly StoredFile[];
  };

/** Only the store writes rows, and only what the schema let through: a row's types are known. */
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

export function toReceipt(row: Row): Receipt {
  const { reference, outcome } = row as unknown as SubmissionRow;
  return { reference, outcome };
}

export function toStoredFile(row: Row): StoredFile {
  const { id, name, type, size, sha256 } = row as unknown as StoredFile;
  return { id, name, type, size, sha256 };
}

export function toArrival(row: Row, files: readonly StoredFile[]): Arrival {
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
    files,
  } as Arrival;
}
