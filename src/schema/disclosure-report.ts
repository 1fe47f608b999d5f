import * as z from 'zod/mini';

import { check, type Checked } from './check.js';
import { entry, extras } from './entry.js';
import { between } from './form-rules.js';
import { once } from './once.js';
import { matches, maxItems, maxLength, minLength, rule } from './rules.js';
import { answers, attachmentLimits, credits, severities } from './report-values.js';
import { date, email, languageTag } from './text.js';

const attachment = () =>
  z.object({
    name: z.string().check(minLength(1), maxLength(255)),
    type: z.string(),
    size: z.number().check(between(1, attachmentLimits.bytes)),
  });

const attachments = () => z.array(attachment()).check(maxItems(attachmentLimits.count));

/**
 * Which policy was acknowledged: its version, if it has one; the language it was shown in; and the SHA-256
 * (hex) of its text in that language (`content/policy-as-shown.ts`), which a page without a secure context
 * cannot compute.
 */
const acknowledgement = /* @__PURE__ */ once(() =>
  z.strictObject({
    version: z.optional(z.string().check(maxLength(200))),
    sha256: z.optional(z.string().check(matches(/^[\da-f]{64}$/))),
    locale: languageTag(),
    acknowledgedAt: date(),
  }),
);

/** Checks the record of an acknowledged policy. */
export function parseAcknowledgement(
  record: unknown,
): Checked<z.infer<ReturnType<typeof acknowledgement>>> {
  return check(acknowledgement, record);
}

/**
 * The reporter's own words about something the policy excludes, when sent all the same. The form asks for 20
 * characters; a receiver takes any: no report is lost over the length of its excuse.
 */
const exception = () =>
  z.object({
    asset: z.optional(z.string()),
    weakness: z.optional(z.string()),
    reason: entry(0, 2000),
  });

/**
 * The `data` of a vulnerability report: its keys are the names of the form's controls.
 * `severity` and `cvss` exclude each other, as in GitHub's private vulnerability reporting; an anonymous
 * report holds no name, email or credit (CISA BOD 20-01).
 */
export const disclosureData = /* @__PURE__ */ once(() =>
  z
    .object({
      title: entry(5, 150),
      asset: z.optional(entry(0, 200)),
      endpoint: z.optional(entry(0, 2000)),
      weakness: z.optional(entry(0, 200)),
      severity: z.optional(z.enum(severities)),
      cvss: z.optional(
        z.string().check(maxLength(300), matches(/^CVSS:(3\.1|4\.0)(\/[A-Z]+:[A-Za-z]+)+$/)),
      ),
      description: entry(30, 20_000),
      steps: z.optional(entry(0, 20_000)),
      impact: z.optional(entry(0, 20_000)),
      proof: z.optional(entry(0, 10_000)),
      publiclyKnown: z.optional(z.enum(answers)),
      exploited: z.optional(z.enum(answers)),
      /** Whether data of people was seen on the way. */
      personalData: z.optional(z.enum(answers)),
      attachments: z.optional(attachments()),
      anonymous: z.optional(z.boolean()),
      name: z.optional(entry(0, 120)),
      email: z.optional(email()),
      credit: z.optional(z.enum(credits)),
      policyAcknowledged: z
        .boolean()
        .check(rule((value) => value, { code: 'value', json: { const: true } })),
      policyAcknowledgement: z.optional(acknowledgement()),
      exception: z.optional(exception()),
      ...extras(),
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

/** Checks the fields of a vulnerability report. Pointers name the fields (`/description`). */
export function parseDisclosure(data: unknown): Checked<DisclosureData> {
  return check(disclosureData, data);
}
