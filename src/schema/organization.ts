import * as z from 'zod/mini';

import { matches } from './rules.js';
import { date, email, languageTag, localizedText, plainText, richText, url } from './text.js';

export const contactRoles = ['security', 'privacy', 'dpo', 'sales', 'press', 'general'] as const;

export const organization = () =>
  z.strictObject({
    name: localizedText(),
    legalName: z.optional(localizedText()),
    url: z.optional(url()),
    logo: z.optional(
      z.strictObject({
        src: url(),
        dark: z.optional(url()),
        alt: z.optional(localizedText()),
      }),
    ),
  });

/** As GnuPG prints it, or people copy it: `bareFingerprint` takes away what surrounds the digits. */
const fingerprint = () => z.string().check(matches(/^(0x)?((\s*[\da-fA-F]){8}){5,8}\s*$/));

const pgpKey = () =>
  z.strictObject({
    fingerprint: fingerprint(),
    url: z.optional(url()),
    key: z.optional(plainText()),
    expires: z.optional(date()),
  });

/** What is read of a key: of a broken one, what is left of it (see `parseManifest`). */
type ReadKey = z.ZodMiniType<Partial<z.infer<ReturnType<typeof pgpKey>>>>;

export const contact = () =>
  z.strictObject({
    role: z.enum(contactRoles),
    name: z.optional(localizedText()),
    title: z.optional(localizedText()),
    email: z.optional(email()),
    url: z.optional(url()),
    phone: z.optional(plainText()),
    languages: z.optional(z.array(languageTag())),
    pgp: z.optional(pgpKey() as unknown as ReadKey),
  });

export const overview = () =>
  z.strictObject({
    title: z.optional(localizedText()),
    body: z.optional(richText()),
    sections: z.optional(
      z.array(z.strictObject({ title: localizedText(), body: z.optional(richText()) })),
    ),
  });

export type Organization = z.infer<ReturnType<typeof organization>>;
export type Contact = z.infer<ReturnType<typeof contact>>;
export type ContactRole = Contact['role'];
export type Overview = z.infer<ReturnType<typeof overview>>;
