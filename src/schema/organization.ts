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

const pgpKey = () =>
  z.strictObject({
    fingerprint: z.string().check(matches(/^([0-9a-fA-F]{4} ?){9,15}[0-9a-fA-F]{4}$/)),
    url: z.optional(url()),
    key: z.optional(plainText()),
    expires: z.optional(date()),
  });

export const contact = () =>
  z.strictObject({
    role: z.enum(contactRoles),
    name: z.optional(localizedText()),
    title: z.optional(localizedText()),
    email: z.optional(email()),
    url: z.optional(url()),
    phone: z.optional(plainText()),
    languages: z.optional(z.array(languageTag())),
    pgp: z.optional(pgpKey()),
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
