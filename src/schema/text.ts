import * as z from 'zod/mini';

import { isIsoDate } from './date.js';
import { dictionary, matches, maxLength, minLength, rule } from './rules.js';
import { isSafeReference } from './url.js';

/** A text longer than this is refused: it is not prose, and interpolation slows with length. */
export const maxTextLength = 50_000;

/** An interface string longer than this is refused: i18next takes a second for 50,000 characters of `{{`. */
export const interfaceText = () => z.string().check(minLength(1), maxLength(2000));

export const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 language tag, loosely: `de`, `pt-BR`, `de-x-informal`. */
export const languageTag = () => z.string().check(matches(languagePattern));

export const plainText = () => z.string().check(minLength(1), maxLength(maxTextLength));

/**
 * A string in the manifest's default locale, or one string per locale. In at least one language there is a
 * text: what has none cannot be shown. Others may wait for their translation.
 */
export const localizedText = () =>
  z.union([
    plainText(),
    dictionary(languagePattern, z.string().check(maxLength(maxTextLength))).check(
      rule((texts) => Object.values(texts).some((text) => text.trim() !== ''), { code: 'value' }),
    ),
  ]);

/** The same shape as {@link localizedText}; what differs is how it is shown: as a CommonMark subset. */
export const richText = localizedText;

/** A SHA-256 digest in hexadecimal digits. */
export const sha256 = () => z.string().check(matches(/^[0-9a-fA-F]{64}$/));

export const id = () => z.string().check(matches(/^[a-z0-9][a-z0-9._-]{0,63}$/));

/** `https:`, relative, `mailto:`, `tel:`; `http:` only for loopback hosts. */
export const url = () => z.string().check(rule(isSafeReference, { code: 'unsafe-url' }));

/** An ISO 8601 date or date-time that exists. */
export const date = () => z.string().check(rule(isIsoDate, { code: 'format' }));

export const count = () =>
  z
    .number()
    .check(
      rule((value) => value >= 0, { code: 'value', figures: { minimum: 0 }, json: { minimum: 0 } }),
    );

export const email = () =>
  z
    .string()
    .check(maxLength(254), matches(/^(?!.*\.\.)[^\s@"(),:;<>[\\\]]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u));

export type LocalizedText = z.infer<ReturnType<typeof localizedText>>;
