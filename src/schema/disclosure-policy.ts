import * as z from 'zod/mini';

import { count, languageTag, localizedText, plainText, richText } from './text.js';

export const channelTypes = ['form', 'email', 'url', 'github-advisory'] as const;

const channel = () =>
  z.strictObject({
    type: z.enum(channelTypes),
    /** An address or a URL; a `form` has none. */
    value: z.optional(plainText()),
    label: z.optional(localizedText()),
  });

const scopeEntry = () =>
  z.strictObject({
    /** A host, a `*.` wildcard, a URL with a path, an IP address or range, or the name of an app. */
    asset: plainText(),
    text: z.optional(richText()),
  });

const weakness = () =>
  z.strictObject({
    /** A dotted key such as `csrf.logout`, or several with spaces between; the longest that fits wins. */
    key: z.optional(plainText()),
    text: richText(),
    qualifier: z.optional(richText()),
  });

const promise = () =>
  z.strictObject({
    kind: z.optional(plainText()),
    text: z.optional(richText()),
    condition: z.optional(richText()),
  });

/** The vulnerability-disclosure policy: what is wanted, what is promised, and how to report. */
export const disclosurePolicy = () =>
  z.strictObject({
    state: z.optional(z.enum(['open', 'paused', 'closed'])),
    intro: z.optional(richText()),
    bounty: z.optional(
      z.strictObject({
        state: z.enum(['open', 'closed', 'none']),
        text: z.optional(richText()),
      }),
    ),
    channels: z.optional(z.array(channel())),
    scope: z.optional(
      z.strictObject({
        in: z.optional(z.array(scopeEntry())),
        out: z.optional(z.array(scopeEntry())),
      }),
    ),
    weaknesses: z.optional(
      z.strictObject({
        accepted: z.optional(z.array(weakness())),
        excluded: z.optional(z.array(weakness())),
      }),
    ),
    reservation: z.optional(richText()),
    do: z.optional(z.array(richText())),
    dont: z.optional(z.array(richText())),
    include: z.optional(richText()),
    promises: z.optional(z.array(promise())),
    safeHarbor: z.optional(z.enum(['full', 'partial', 'none'])),
    windowDays: z.optional(count()),
    /** ISO 8601 durations (`P3D`), or words. */
    sla: z.optional(
      z.strictObject({
        acknowledge: z.optional(localizedText()),
        triage: z.optional(localizedText()),
        fix: z.optional(localizedText()),
      }),
    ),
    requireProof: z.optional(z.boolean()),
    policyVersion: z.optional(plainText()),
    languages: z.optional(z.array(languageTag())),
  });

export type DisclosurePolicy = z.infer<ReturnType<typeof disclosurePolicy>>;
export type Channel = z.infer<ReturnType<typeof channel>>;
export type ScopeEntry = z.infer<ReturnType<typeof scopeEntry>>;
export type Weakness = z.infer<ReturnType<typeof weakness>>;
export type DisclosurePromise = z.infer<ReturnType<typeof promise>>;
