import * as z from 'zod/mini';

import { isIsoDate } from './date.js';
import type { IssueCode } from './issue.js';
import { isSafeReference } from './url.js';

/** A text longer than this is refused: it is not prose, and interpolation slows with length. */
export const maxTextLength = 50_000;

const fails = (code: IssueCode) => ({ params: { code } });

/** An interface string longer than this is refused: i18next takes a second for 50,000 characters of `{{`. */
export const interfaceText = () => z.string().check(z.minLength(1), z.maxLength(2000));

/** A BCP 47 language tag, loosely: `de`, `pt-BR`, `de-x-informal`. */
export const languageTag = () =>
  z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'language tag' }));

export const plainText = () => z.string().check(z.minLength(1), z.maxLength(maxTextLength));

/** A string in the manifest's default locale, or one string per locale. */
/** In at least one language there is a text: what has none cannot be shown. Others may wait for translation. */
export const localizedText = () =>
  z.union([
    plainText(),
    z
      .record(languageTag(), z.string().check(z.maxLength(maxTextLength)))
      .check(z.refine((texts) => Object.values(texts).some((text) => text !== ''))),
  ]);

/** The same shape as {@link localizedText}; what differs is how it is shown: as a CommonMark subset. */
export const richText = localizedText;

export const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/));

/** `https:`, relative, `mailto:`, `tel:`; `http:` only for loopback hosts. */
export const url = () => z.string().check(z.refine(isSafeReference, fails('unsafe-url')));

/** An ISO 8601 date or date-time that exists. */
export const date = () => z.string().check(z.refine(isIsoDate, fails('format')));

export const count = () => z.number().check(z.nonnegative());

export const email = () =>
  z
    .string()
    .check(
      z.maxLength(254),
      z.regex(/^(?!.*\.\.)[^\s@"(),:;<>[\\\]]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u),
    );

export type LocalizedText = z.infer<ReturnType<typeof localizedText>>;
