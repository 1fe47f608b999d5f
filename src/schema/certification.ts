import * as z from 'zod/mini';

import { date, id, localizedText, plainText, richText, url } from './text.js';

/** What a claim rests on. Only a `certification` can be "certified"; see `content/certification-status`. */
export const certificationKinds = [
  'certification',
  'attestation-report',
  'registration',
  'self-attestation',
  'alignment',
  'legal-compliance',
] as const;

const issuer = () =>
  z.strictObject({
    name: localizedText(),
    role: z.optional(localizedText()),
    url: z.optional(url()),
  });

export const certification = () =>
  z.strictObject({
    id: id(),
    standard: plainText(),
    name: z.optional(localizedText()),
    edition: z.optional(localizedText()),
    kind: z.enum(certificationKinds),
    scope: z.optional(richText()),
    issuer: z.optional(issuer()),
    certificateNumber: z.optional(plainText()),
    issued: z.optional(date()),
    validUntil: z.optional(date()),
    period: z.optional(z.strictObject({ from: date(), to: date() })),
    reportDate: z.optional(date()),
    target: z.optional(date()),
    override: z.optional(
      z.strictObject({
        status: z.enum(['suspended', 'withdrawn']),
        reason: z.optional(localizedText()),
      }),
    ),
    verifyUrl: z.optional(url()),
    documents: z.optional(z.array(id())),
    mark: z.optional(z.strictObject({ src: url(), alt: z.optional(localizedText()) })),
  });

/** A supplier's standards: shown as the supplier's, never as one's own. */
export const inheritedAssurance = () =>
  z.strictObject({
    provider: localizedText(),
    standards: z.array(plainText()),
    text: z.optional(richText()),
    url: z.optional(url()),
  });

/** A standard the company says it does not hold. */
export const notClaimed = () =>
  z.strictObject({ standard: plainText(), text: z.optional(richText()) });

export type Certification = z.infer<ReturnType<typeof certification>>;
export type CertificationKind = Certification['kind'];
export type InheritedAssurance = z.infer<ReturnType<typeof inheritedAssurance>>;
export type NotClaimed = z.infer<ReturnType<typeof notClaimed>>;
