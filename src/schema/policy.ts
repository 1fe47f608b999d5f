import * as z from 'zod/mini';

import { date, id, localizedText, plainText, richText, url } from './text.js';

const framework = () => z.strictObject({ standard: plainText(), control: z.optional(plainText()) });

export const policyItem = () =>
  z.strictObject({
    id: id(),
    title: localizedText(),
    body: z.optional(richText()),
    reviewed: z.optional(date()),
    /** How often it happens: an ISO 8601 duration (`P1Y`), or words. */
    cadence: z.optional(localizedText()),
    evidence: z.optional(z.strictObject({ url: z.optional(url()), checked: z.optional(date()) })),
    frameworks: z.optional(z.array(framework())),
  });

export const policyGroup = () =>
  z.strictObject({
    id: id(),
    title: localizedText(),
    intro: z.optional(richText()),
    items: z.array(policyItem()),
  });

export const subprocessor = () =>
  z.strictObject({
    name: localizedText(),
    purpose: richText(),
    /** ISO 3166-1 alpha-2 codes; anything else is shown as written. */
    countries: z.array(plainText()),
    legalEntity: z.optional(localizedText()),
    data: z.optional(z.array(localizedText())),
    transfer: z.optional(localizedText()),
    url: z.optional(url()),
    dpaUrl: z.optional(url()),
    since: z.optional(date()),
    until: z.optional(date()),
    announced: z.optional(date()),
    objectionUntil: z.optional(date()),
  });

export const update = () =>
  z.strictObject({
    id: id(),
    date: date(),
    title: localizedText(),
    body: z.optional(richText()),
    kind: z.optional(
      z.enum(['document', 'subprocessor', 'certification', 'advisory', 'incident', 'other']),
    ),
    url: z.optional(url()),
  });

export type PolicyGroup = z.infer<ReturnType<typeof policyGroup>>;
export type PolicyItem = z.infer<ReturnType<typeof policyItem>>;
export type Subprocessor = z.infer<ReturnType<typeof subprocessor>>;
export type TrustUpdate = z.infer<ReturnType<typeof update>>;
