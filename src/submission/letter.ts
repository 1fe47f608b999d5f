import type { ReceivedSubmission } from '../schema/index.js';
import type { TextRow } from './text-rows.js';

/** A submission, and how it reads as text. */
export interface Letter {
  readonly submission: ReceivedSubmission;
  readonly subject: string;
  readonly text: string;
  /** What the text is made of. */
  readonly rows?: readonly TextRow[];
  /** What a mail says in place of an encrypted text, of which no part can be read without the rest. */
  readonly cover?: string;
  /** Attachments, in the order of `data.attachments`. */
  readonly files?: readonly File[];
}
