import * as z from 'zod/mini';

import { check, type Checked } from './check.js';
import { disclosureData } from './disclosure-report.js';
import { documentRequestData } from './document-request.js';
import { encryptedData, isEncrypted } from './encrypted-report.js';
import { once } from './once.js';
import { matches, maxLength } from './rules.js';
import { date, languageTag } from './text.js';

/** The version of the submission format. */
export const submissionVersion = 1;

const envelope = () => ({
  schemaVersion: z.literal(submissionVersion),
  /** One id for all tries of one submission; also the `Idempotency-Key`. */
  id: z.string().check(matches(/^[\dA-Fa-f]{8}(-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/)),
  submittedAt: date(),
  locale: languageTag(),
  /** Origin and path of the page, without query and fragment. */
  page: z.string().check(maxLength(2048)),
  policyVersion: z.optional(z.string().check(maxLength(200))),
  /** What a receiver that sets a challenge asks for: proof that a script would have to work for it, too. */
  challenge: z.optional(z.string().check(maxLength(4096))),
});

/** The body of the `http` + `json` + `plain` request, for both kinds of submission. Made on first use. */
export const submissionSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('document-request'), ...envelope(), data: documentRequestData() }),
    z.object({ type: z.literal('disclosure'), ...envelope(), data: disclosureData() }),
  ]),
);

/** The same for a report that was encrypted in the browser. */
export const encryptedSubmissionSchema = /* @__PURE__ */ once(() =>
  z.object({ type: z.literal('disclosure'), ...envelope(), data: encryptedData() }),
);

export type Submission = z.infer<ReturnType<typeof submissionSchema>>;
export type EncryptedSubmission = z.infer<ReturnType<typeof encryptedSubmissionSchema>>;
export type SubmissionType = Submission['type'];

/** What a receiver gets. */
export type ReceivedSubmission = Submission | EncryptedSubmission;

/**
 * Checks a whole submission, as a receiver does. An encrypted one is checked again once it is decrypted.
 * Never throws.
 */
export function parseSubmission(input: unknown): Checked<ReceivedSubmission> {
  // One schema each, not a union: what is wrong keeps its own pointer.
  return isEncrypted(dataOf(input))
    ? check(encryptedSubmissionSchema, input)
    : check(submissionSchema, input);
}

/** The `data` of anything; what throws when it is read has none. */
function dataOf(input: unknown): unknown {
  try {
    return (input as { readonly data?: unknown } | null | undefined)?.data;
  } catch {
    return undefined;
  }
}
