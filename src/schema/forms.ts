import * as z from 'zod/mini';

import { dictionary, maxItems } from './rules.js';
import { email, id, localizedText, plainText, url } from './text.js';

const httpTransport = () =>
  z.strictObject({
    type: z.enum(['http']),
    url: url(),
    encoding: z.optional(z.enum(['json', 'urlencoded', 'multipart'])),
    preset: z.optional(z.enum(['plain', 'formspree', 'netlify', 'web3forms', 'hubspot'])),
    /** Our field name → the name the receiver expects. */
    names: z.optional(dictionary(/^/, plainText())),
    extra: z.optional(dictionary(/^/, z.string())),
  });

const mailtoTransport = () => z.strictObject({ type: z.enum(['mailto']), to: email() });

const linkTransport = () =>
  z.strictObject({ type: z.enum(['link']), url: url(), label: z.optional(localizedText()) });

const noTransport = () => z.strictObject({ type: z.enum(['none']) });

/** A plain union: zod's discriminated one is half a kilobyte more, and `prune` finds the meant one itself. */
export const transport = () =>
  z.union([httpTransport(), mailtoTransport(), linkTransport(), noTransport()]);

const customField = () =>
  z.strictObject({
    name: id(),
    label: localizedText(),
    type: z.optional(z.enum(['text', 'textarea', 'select', 'checkbox'])),
    required: z.optional(z.boolean()),
    hint: z.optional(localizedText()),
    options: z.optional(z.array(z.strictObject({ value: plainText(), label: localizedText() }))),
  });

const form = () =>
  z.strictObject({
    transport: z.optional(transport()),
    /** What becomes of a standard field; a field that the contract requires cannot be hidden. */
    fields: z.optional(dictionary(/^/, z.enum(['required', 'optional', 'hidden']))),
    customFields: z.optional(z.array(customField()).check(maxItems(10))),
    freeMail: z.optional(z.enum(['allow', 'warn', 'block'])),
    noticeUrl: z.optional(url()),
  });

export const forms = () =>
  z.strictObject({ documentRequest: z.optional(form()), disclosure: z.optional(form()) });

export type Transport = z.infer<ReturnType<typeof transport>>;
export type HttpTransport = z.infer<ReturnType<typeof httpTransport>>;
export type MailtoTransport = z.infer<ReturnType<typeof mailtoTransport>>;
export type LinkTransport = z.infer<ReturnType<typeof linkTransport>>;
export type FormSettings = z.infer<ReturnType<typeof form>>;
export type CustomField = z.infer<ReturnType<typeof customField>>;
