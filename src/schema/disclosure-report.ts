import * as z from 'zod/mini';

import { once } from './once.js';
import { email } from './text.js';

const prose = (minimum: number, maximum: number) =>
  z.string().check(z.trim(), z.minLength(minimum), z.maxLength(maximum));

const yesNoUnknown = () => z.enum(['yes', 'no', 'unknown']);

/** Limits of attachments, also for the receiver: how many, and how many bytes each. */
export const attachmentLimits = { count: 5, bytes: 10 * 1024 * 1024 } as const;

const attachment = () =>
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(255)),
    type: z.string(),
    size: z.number().check(z.gte(1), z.lte(attachmentLimits.bytes)),
  });

/** The reporter's own words about something the policy excludes, when sent all the same. */
const exception = () =>
  z.object({
    asset: z.optional(z.string()),
    weakness: z.optional(z.string()),
    reason: prose(0, 2000),
  });

/**
 * The `data` of a vulnerability report: its keys are the names of the form's controls.
 * `severity` and `cvss` exclude each other, as in GitHub's private vulnerability reporting; an anonymous
 * report holds no name, email or credit (CISA BOD 20-01).
 */
export const disclosureData = /* @__PURE__ */ once(() =>
  z
    .object({
      title: prose(5, 150),
      asset: z.optional(prose(0, 200)),
      endpoint: z.optional(prose(0, 2000)),
      weakness: z.optional(prose(0, 200)),
      severity: z.optional(z.enum(['none', 'low', 'medium', 'high', 'critical'])),
      cvss: z.optional(
        z.string().check(z.maxLength(300), z.regex(/^CVSS:(3\.1|4\.0)(\/[A-Z]+:[A-Za-z]+)+$/)),
      ),
      description: prose(30, 20_000),
      steps: z.optional(prose(0, 20_000)),
      impact: z.optional(prose(0, 20_000)),
      proof: z.optional(prose(0, 10_000)),
      publiclyKnown: z.optional(yesNoUnknown()),
      exploited: z.optional(yesNoUnknown()),
      attachments: z.optional(z.array(attachment()).check(z.maxLength(attachmentLimits.count))),
      anonymous: z.optional(z.boolean()),
      name: z.optional(prose(0, 120)),
      email: z.optional(email()),
      credit: z.optional(z.enum(['name', 'handle', 'anonymous', 'none'])),
      policyAcknowledged: z.literal(true),
      exception: z.optional(exception()),
      suspicion: z.optional(z.array(z.enum(['hidden-field', 'too-fast']))),
    })
    .check(
      z.refine((data) => !(data.severity && data.cvss), {
        path: ['cvss'],
        params: { code: 'value' },
      }),
      z.refine((data) => !(data.anonymous && (data.name || data.email || data.credit)), {
        path: ['anonymous'],
        params: { code: 'value' },
      }),
    ),
);

export type DisclosureData = z.infer<ReturnType<typeof disclosureData>>;
