import * as z from 'zod/mini';

import { disclosureData } from './disclosure-report.js';
import { documentRequestData } from './document-request.js';
import { toIssue, toPointer, type Issue, type ZodFinding } from './issue.js';
import { once } from './once.js';
import { ownCopy } from './own-copy.js';
import { quietly } from './quietly.js';
import { date, languageTag } from './text.js';

/** The version of the submission format. */
export const submissionVersion = 1;

const envelope = () => ({
  schemaVersion: z.literal(submissionVersion),
  /** One id for all tries of one submission; also the `Idempotency-Key`. */
  id: z.uuid(),
  submittedAt: date(),
  locale: languageTag(),
  /** Origin and path of the page, without query and fragment. */
  page: z.string().check(z.maxLength(2048)),
  policyVersion: z.optional(z.string().check(z.maxLength(200))),
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

/** A value that fits its schema, or all that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks a whole submission, as a receiver does. Never throws. */
export function parseSubmission(input: unknown): Checked<Submission> {
  return check(submissionSchema, input);
}

/** Checks the form's fields alone, as the forms do before they send. Pointers name the fields (`/email`). */
export function parseDocumentRequest(
  data: unknown,
): Checked<z.infer<ReturnType<typeof documentRequestData>>> {
  return check(documentRequestData, data);
}

/** Checks the fields of a vulnerability report. Pointers name the fields (`/description`). */
export function parseDisclosure(
  data: unknown,
): Checked<z.infer<ReturnType<typeof disclosureData>>> {
  return check(disclosureData, data);
}

function check<S extends z.ZodMiniType>(schema: () => S, input: unknown): Checked<z.infer<S>> {
  try {
    const own = ownCopy(input);
    const result = quietly(() => z.safeParse(schema(), own));
    if (result.success) return { ok: true, value: result.data };
    const findings: readonly ZodFinding[] = result.error.issues;
    return { ok: false, issues: findings.map((finding) => issueOf(finding, own)) };
  } catch {
    return { ok: false, issues: [{ path: '', code: 'unreadable', params: {} }] };
  }
}

function issueOf(finding: ZodFinding, root: unknown): Issue {
  let value = root;
  for (const key of finding.path)
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return toIssue(finding, value === undefined, toPointer(finding.path));
}
