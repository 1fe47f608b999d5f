import type { LocalizedText } from '../schema/index.js';

/** What is wrong with one field. `field` is the name of its control; `''` concerns the whole form. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** A receiver's own sentence, shown when the code says nothing to us. */
  readonly detail?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * Why something could not be sent. `unreadable`: the answer is not the receiver's, such as a sign-in page;
 * `attachments`: the form service takes none, so nothing was sent; `notEncrypted`: no key of the company is good;
 * `challenge`: the receiver asks for one that the page does not have; `changed`: another text with this id is
 * stored, so the next try is a submission of its own.
 */
export type SendFailure =
  | 'network'
  | 'timeout'
  | 'server'
  | 'unreadable'
  | 'rateLimited'
  | 'forbidden'
  | 'notFound'
  | 'tooLarge'
  | 'unsupported'
  | 'rejected'
  | 'notConfigured'
  | 'attachments'
  | 'notEncrypted'
  | 'challenge'
  | 'changed';

/** What a receiver can say about something that arrived (docs/receiver.md). */
export const receivedOutcomes = [
  'received',
  'email_sent',
  'pending_review',
  'already_pending',
] as const;

export type ReceivedOutcome = (typeof receivedOutcomes)[number];

export interface Receipt {
  readonly id: string;
  readonly outcome: ReceivedOutcome;
  readonly reference?: string | undefined;
  /** ISO date-time in UTC. */
  readonly sentAt: string;
}

/** How sending ended. */
export type Outcome =
  | { readonly status: 'sent'; readonly receipt: Receipt }
  | {
      readonly status: 'invalid';
      readonly errors: readonly FieldError[];
      /** Whether an earlier try may have arrived. */
      readonly mayHaveArrived?: boolean;
    }
  | {
      readonly status: 'failed';
      readonly reason: SendFailure;
      /** Whether sending the same again can help. */
      readonly retryable: boolean;
      /** Whether it may have arrived all the same: by this try, or by one before it. */
      readonly mayHaveArrived: boolean;
      /** Seconds to wait, where the receiver said so. */
      readonly retryAfter?: number | undefined;
      /** Whether a second try can be stored a second time: the receiver knows nothing of ids. */
      readonly doubles?: boolean;
      /** Which keys were refused, and why, where it could not be encrypted; a fingerprint is `''` where none is known. */
      readonly refused?: readonly { readonly fingerprint: string; readonly problem: string }[];
    }
  /** The visitor goes on elsewhere: in the mail program, or on another page. Whether it was sent is not known. */
  | {
      readonly status: 'handed-over';
      readonly via: 'mailto' | 'link';
      readonly url: string;
      readonly text: string;
      /** Whether `url` holds less than `text`, because it would have been too long. */
      readonly isCut?: boolean;
      /** Whether `text` is encrypted, and with it the attachments. */
      readonly isSealed?: boolean;
      /** Whether there are attachments, which neither a mail link nor a clipboard carries. */
      readonly hasFiles?: boolean;
      /** What the company calls the place where it goes on. */
      readonly label?: LocalizedText | undefined;
    };

/** After these it may have arrived all the same. */
const ambiguous: readonly SendFailure[] = ['network', 'timeout', 'server', 'unreadable'];

/** A failure, with what follows from its kind. */
export function failure(reason: SendFailure, retryAfter?: number): Outcome {
  const mayHaveArrived = ambiguous.includes(reason);
  const retryable = mayHaveArrived || reason === 'rateLimited' || reason === 'changed';
  return { status: 'failed', reason, retryable, mayHaveArrived, retryAfter };
}
