import * as z from 'zod/mini';

import { check, type Checked } from './check.js';
import { entry, extras } from './entry.js';
import { once } from './once.js';
import { between, matches, maxItems, maxLength, minItems, rule } from './rules.js';
import { date, email, id, languageTag } from './text.js';

/** What somebody who asks can be to the company. */
export const relationships = [
  'prospect',
  'customer',
  'partner',
  'auditor',
  'investor',
  'other',
] as const;

/** The record of one click-wrap acceptance; the server adds what it saw itself (address, time). */
const acceptance = () =>
  z.object({
    id: id(),
    version: z.string(),
    sha256: z.optional(z.string()),
    locale: languageTag(),
    viewedAt: z.optional(date()),
    acceptedAt: date(),
    signer: z.optional(z.string().check(maxLength(120))),
  });

/** The `data` of a document request: its keys are the names of the form's controls. */
export const documentRequestData = /* @__PURE__ */ once(() =>
  z.object({
    documents: z.array(id()).check(minItems(1), maxItems(20)),
    name: entry(2, 120),
    email: email(),
    company: entry(2, 120),
    jobTitle: z.optional(entry(0, 120)),
    relationship: z.optional(z.enum(relationships)),
    country: z.optional(z.string().check(matches(/^[A-Z]{2}$/))),
    purpose: z.optional(entry(0, 2000)),
    duration: z.optional(
      z
        .number()
        .check(
          between(7, 365),
          rule(Number.isInteger, { code: 'value', json: { type: 'integer' } }),
        ),
    ),
    agreements: z.optional(z.array(acceptance())),
    ...extras(),
  }),
);

export type DocumentRequestData = z.infer<ReturnType<typeof documentRequestData>>;
export type AgreementAcceptance = z.infer<ReturnType<typeof acceptance>>;

/** Checks the form's fields alone, as the form does before it sends. Pointers name the fields (`/email`). */
export function parseDocumentRequest(data: unknown): Checked<DocumentRequestData> {
  return check(documentRequestData, data);
}
