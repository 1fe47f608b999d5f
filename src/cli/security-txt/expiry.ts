import { endOf, isIsoDate } from '../../schema/date.js';

/** The value of `Expires`, or why there is none. */
export type Expiry =
  | { readonly ok: true; readonly value: string; readonly isFar: boolean }
  | { readonly ok: false; readonly reason: 'missing' | 'not-a-date' | 'past' };

/**
 * Reads a date as RFC 9116 wants it: an RFC 3339 date-time. A date without a time counts through its last
 * second, in UTC.
 * @param now the moment from which it must lie ahead, in milliseconds since 1970 UTC
 */
export function expiryOf(text: string | undefined, now: number): Expiry {
  if (text === undefined) return { ok: false, reason: 'missing' };
  if (!isIsoDate(text)) return { ok: false, reason: 'not-a-date' };
  const end = text.length === 10 ? endOf(text) - 1000 : endOf(text);
  if (end <= now) return { ok: false, reason: 'past' };
  const value = new Date(end).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return { ok: true, value, isFar: end > yearAfter(now) };
}

function yearAfter(now: number): number {
  const date = new Date(now);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}
