import * as z from 'zod/mini';

import {
  count,
  date,
  id,
  languageTag,
  localizedText,
  plainText,
  richText,
  sha256,
  url,
} from './text.js';

export const documentCategories = [
  'report',
  'certificate',
  'policy',
  'agreement',
  'pentest',
  'questionnaire',
  'other',
] as const;

export const documentAccess = ['public', 'request', 'nda', 'contact'] as const;

const file = () =>
  z.strictObject({
    locale: z.optional(languageTag()),
    url: url(),
    mime: z.optional(plainText()),
    bytes: z.optional(count()),
    pages: z.optional(count()),
    sha256: z.optional(sha256()),
  });

export const trustDocument = () =>
  z.strictObject({
    id: id(),
    title: localizedText(),
    description: z.optional(richText()),
    category: z.optional(z.enum(documentCategories)),
    access: z.enum(documentAccess),
    files: z.optional(z.array(file())),
    updated: z.optional(date()),
    validUntil: z.optional(date()),
    agreement: z.optional(id()),
  });

/** A text that must be accepted (click-wrap) before a document is released. */
export const agreement = () =>
  z.strictObject({
    id: id(),
    version: plainText(),
    title: localizedText(),
    body: z.optional(richText()),
    url: z.optional(url()),
    sha256: z.optional(sha256()),
    requireName: z.optional(z.boolean()),
  });

export type TrustDocument = z.infer<ReturnType<typeof trustDocument>>;
export type TrustFile = z.infer<ReturnType<typeof file>>;
export type DocumentCategory = (typeof documentCategories)[number];
export type DocumentAccess = TrustDocument['access'];
export type Agreement = z.infer<ReturnType<typeof agreement>>;
