import * as z from 'zod/mini';

import { dictionary, maxLength, minLength } from './rules.js';

/** What somebody typed into a field; white space around it does not count as text. */
export const entry = (minimum: number, maximum: number) =>
  z.string().check(minLength(minimum), maxLength(maximum));

/** What both forms may hold besides their own fields. */
export const extras = () => ({
  /** The fields a company added: a text, or whether a box is ticked. */
  customFields: z.optional(
    dictionary(/^/, z.union([z.string().check(maxLength(2000)), z.boolean()])),
  ),
  /** Signs of a script. They flag a submission; nothing is dropped because of them. */
  suspicion: z.optional(z.array(z.enum(['hidden-field', 'too-fast']))),
});
