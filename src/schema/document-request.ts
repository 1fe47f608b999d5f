import * as z from 'zod/mini';

import { once } from './once.js';
import { date, email, id, languageTag } from './text.js';

const line = (minimum: number, maximum: number) =>
  z.string().check(z.trim(), z.minLength(minimum), z.maxLength(maximum));

/** The record of one click-wrap acceptance; the server adds what it saw itself (address, time). */
const acceptance = () =>
  z.object({
    id: id(),
    version: z.string(),
    sha256: z.optional(z.string()),
    locale: languageTag(),
    viewedAt: z.optional(date()),
    acceptedAt: date(),
    signer: z.optional(z.string().check(z.maxLength(120))),
  });

/** What a custom field holds: a line of text, or whether its box is ticked. */
const customValue = () => z.union([z.string().check(z.maxLength(2000)), z.boolean()]);

/** The `data` of a document request: its keys are the names of the form's controls. */
export const documentRequestData = /* @__PURE__ */ once(() =>
  z.object({
    documents: z.array(id()).check(z.minLength(1), z.maxLength(20)),
    name: line(2, 120),
    email: email(),
    company: line(2, 120),
    jobTitle: z.optional(line(0, 120)),
    relationship: z.optional(
      z.enum(['prospect', 'customer', 'partner', 'auditor', 'investor', 'other']),
    ),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    purpose: z.optional(line(0, 2000)),
    duration: z.optional(z.int().check(z.gte(7), z.lte(365))),
    agreements: z.optional(z.array(acceptance())),
    customFields: z.optional(z.record(z.string(), customValue())),
    suspicion: z.optional(z.array(z.enum(['hidden-field', 'too-fast']))),
  }),
);

export type DocumentRequestData = z.infer<ReturnType<typeof documentRequestData>>;
export type AgreementAcceptance = z.infer<ReturnType<typeof acceptance>>;
