import * as z from 'zod/mini';

import { check, type Checked } from './check.js';
import { startOf } from './date.js';
import { entry, extras } from './entry.js';
import { between, minItems, moment } from './form-rules.js';
import { once } from './once.js';
import { matches, maxItems, rule } from './rules.js';
import { relationships } from './request-values.js';
import { sameName } from './same-name.js';
import { email, id, languageTag, plainText, sha256 } from './text.js';

export type Relationship = (typeof relationships)[number];

/**
 * The record of one click-wrap acceptance, as the browser saw it; the server adds what it saw itself
 * (address, time). Strict: a record with something left out, or something else in it, is none.
 */
const acceptance = () =>
  z.strictObject({
    id: id(),
    version: plainText(),
    /** Of the manifest; else of the text that was shown. Missing where the text is elsewhere and has none. */
    sha256: z.optional(sha256()),
    /** The language that the text was read in. */
    locale: languageTag(),
    viewedAt: moment(),
    acceptedAt: moment(),
    /** The name that was typed; missing where the agreement asks for none. */
    signer: z.optional(entry(2, 120)),
  });

type Acceptance = z.infer<ReturnType<typeof acceptance>>;

/** Each agreement once, opened before it is accepted, and signed by whoever asks. */
const acceptances = () =>
  z.check<{ name: string; agreements?: Acceptance[] | undefined }>(({ value, issues }) => {
    const { name, agreements = [] } = value;
    for (const [place, { id, viewedAt, acceptedAt, signer = name }] of agreements.entries()) {
      const wrong =
        (agreements.findIndex((one) => one.id === id) !== place && ['id', 'duplicate-id']) ||
        (startOf(acceptedAt) < startOf(viewedAt) && ['acceptedAt', 'value']) ||
        (!sameName(signer, name) && ['signer', 'value']);
      if (!wrong) continue;
      const [key = '', code] = wrong;
      const path = ['agreements', place, key];
      issues.push({ code: 'custom', input: agreements, path, params: { code } });
    }
  });

/** The `data` of a document request: its keys are the names of the form's controls. */
export const documentRequestData = /* @__PURE__ */ once(() =>
  z
    .object({
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
      agreements: z.optional(z.array(acceptance()).check(maxItems(20))),
      ...extras(),
    })
    .check(acceptances()),
);

export type DocumentRequestData = z.infer<ReturnType<typeof documentRequestData>>;
export type AgreementAcceptance = Acceptance;

/** Checks the form's fields alone, as the form does before it sends. Pointers name the fields (`/email`). */
export function parseDocumentRequest(data: unknown): Checked<DocumentRequestData> {
  return check(documentRequestData, data);
}
