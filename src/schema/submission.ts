import * as z from 'zod/mini';

import { check, type Checked } from './check.js';
import { disclosureData } from './disclosure-report.js';
import { documentRequestData } from './document-request.js';
import { once } from './once.js';
import { matches, maxLength } from './rules.js';
import { date, languageTag } from './text.js';

/** The version of the submission format. */
export const submissionVersion = 1;

const envelope = () => ({
  schemaVersion: z.literal(submissionVersion),
  /** One id for all tries of one submission; also the `Idempotency-Key`. */
  id: z.string().check(matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)),
  submittedAt: date(),
  locale: languageTag(),
  /** Origin and path of the page, without query and fragment. */
  page: z.string().check(maxLength(2048)),
  policyVersion: z.optional(z.string().check(maxLength(200))),
});

/** The body of the `http` + `json` + `plain` request, for both kinds of submission. Made on first use. */
export const submissionSchema = /* @__PURE__ */ once(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('document-request'), ...envelope(), data: documentRequestData() }),
    z.object({ type: z.literal('disclosure'), ...envelope(), data: disclosureData() }),
  ]),
);

export type Submission = z.infer<ReturnType<typeof submissionSchema>>;
export type SubmissionType = Submission['type'];

/** Checks a whole submission, as a receiver does. Never throws. */
export function parseSubmission(input: unknown): Checked<Submission> {
  return check(submissionSchema, input);
}
