import * as z from 'zod/mini';

import { certification, inheritedAssurance, notClaimed } from './certification.js';
import { disclosurePolicy } from './disclosure-policy.js';
import { agreement, trustDocument } from './document.js';
import { forms } from './forms.js';
import { once } from './once.js';
import { contact, organization, overview } from './organization.js';
import { policyGroup, subprocessor, update } from './policy.js';
import { dictionary, rule } from './rules.js';
import { date, interfaceText, languagePattern, languageTag, plainText, url } from './text.js';

/** The version of the manifest format this library reads. */
export const schemaVersion = 1;

/** A finding of `trust-elements check` that somebody has judged and lets stand; nothing else reads it. */
const ignored = () =>
  z.strictObject({
    code: plainText(),
    /** A JSON pointer: only findings at it or below it. */
    path: z.optional(z.string()),
    reason: plainText(),
  });

/**
 * The whole trust manifest, version 1. Made on first use. Browsers use {@link parseManifest}, which leaves
 * out a broken entry and keeps the rest; the schema alone is all or nothing.
 */
export const manifestSchema = /* @__PURE__ */ once(() =>
  z.strictObject({
    $schema: z.optional(z.string()),
    schemaVersion: z.number().check(
      rule((version) => version === schemaVersion, {
        code: 'unsupported-version',
        json: { const: schemaVersion },
      }),
    ),
    organization: organization(),
    defaultLocale: languageTag(),
    locales: z.optional(z.array(languageTag())),
    catalogs: z.optional(dictionary(languagePattern, url())),
    updated: z.optional(date()),
    effective: z.optional(date()),
    canonicalUrl: z.optional(url()),
    overview: z.optional(overview()),
    contacts: z.optional(z.array(contact())),
    certifications: z.optional(z.array(certification())),
    inheritedAssurances: z.optional(z.array(inheritedAssurance())),
    notClaimed: z.optional(z.array(notClaimed())),
    documents: z.optional(z.array(trustDocument())),
    agreements: z.optional(z.array(agreement())),
    policies: z.optional(z.array(policyGroup())),
    subprocessors: z.optional(z.array(subprocessor())),
    updates: z.optional(z.array(update())),
    disclosure: z.optional(disclosurePolicy()),
    forms: z.optional(forms()),
    strings: z.optional(dictionary(languagePattern, dictionary(/^/, interfaceText()))),
    ignore: z.optional(z.array(ignored())),
  }),
);

export type Manifest = z.infer<ReturnType<typeof manifestSchema>>;
