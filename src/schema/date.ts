const isoDate = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const dayLength = 86_400_000;

/** Whether a text is an ISO 8601 date or date-time that exists (not 30 February). */
export function isIsoDate(text: string): boolean {
  return isoDate.test(text) && !Number.isNaN(startOf(text));
}

/**
 * The first moment of an ISO date, in milliseconds since 1970 UTC; `NaN` for a date that does not exist.
 * A date without a time is read in UTC, so that every reader sees the same status on the same day.
 */
export function startOf(text: string): number {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (!year || !month || !day) return NaN;
  // Not `Date.UTC`, which reads the year 0050 as 1950.
  const date = new Date(0);
  date.setUTCFullYear(+year, +month - 1, +day);
  if (date.getUTCMonth() !== +month - 1 || date.getUTCDate() !== +day) return NaN;
  if (text.length === 10) return date.getTime();
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
}

/**
 * The first moment at which an ISO date is over. A date-only deadline counts through the end of that day
 * (UTC); one with a time is over at that time.
 */
export function endOf(text: string): number {
  return text.length === 10 ? startOf(text) + dayLength : startOf(text);
}

/** Whole days from one moment until another, rounded up; negative when it has passed. */
export function daysBetween(from: number, until: number): number {
  return Math.ceil((until - from) / dayLength);
}
