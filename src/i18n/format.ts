import { startOf } from '../schema/date.js';

/**
 * A value that becomes text once the language of its sentence is known. Plain data, so that views can hold
 * it: `{day: '2026-05-03'}` reads `3 May 2026` in an English sentence and `3. Mai 2026` in a German one.
 */
export type Value =
  | string
  /** An ISO date. Date-only values are days in UTC for every reader. */
  | { readonly day: string }
  | { readonly month: string }
  /** An ISO date-time, in the reader's own time zone. */
  | { readonly moment: string }
  | { readonly number: number }
  /** Shown in the largest decimal unit that keeps it at 1 or more: `2.1 MB`. */
  | { readonly bytes: number }
  | { readonly list: readonly Value[] }
  /** A language tag, shown as the language's name. */
  | { readonly language: string }
  /** An ISO 3166-1 alpha-2 code, shown as the country's name; other text stays as it is. */
  | { readonly country: string };

/** The text of a value in a language. A date that does not exist, or an unknown code, stays as written. */
export function formatValue(value: Value, lang: string): string {
  if (typeof value === 'string') return value;
  try {
    return format(value, lang);
  } catch {
    return String(Object.values(value)[0]);
  }
}

function format(value: Exclude<Value, string>, lang: string): string {
  if ('day' in value)
    return dateFormat('day', lang, { dateStyle: 'long', timeZone: 'UTC' })(value.day);
  if ('month' in value) {
    return dateFormat('month', lang, { year: 'numeric', month: 'long', timeZone: 'UTC' })(
      value.month,
    );
  }
  if ('moment' in value) {
    return dateFormat('moment', lang, { dateStyle: 'long', timeStyle: 'short' })(value.moment);
  }
  if ('number' in value) return kept('number', lang, numberFormat).format(value.number);
  if ('bytes' in value) return formatBytes(value.bytes, lang);
  if ('list' in value) {
    return kept('list', lang, listFormat).format(value.list.map((item) => formatValue(item, lang)));
  }
  if ('language' in value) return kept('language', lang, languageNames).of(value.language) ?? '';
  return /^[A-Z]{2}$/.test(value.country)
    ? (kept('region', lang, regionNames).of(value.country) ?? value.country)
    : value.country;
}

const numberFormat = (lang: string): Intl.NumberFormat => new Intl.NumberFormat(lang);
const listFormat = (lang: string): Intl.ListFormat => new Intl.ListFormat(lang);
const languageNames = (lang: string): Intl.DisplayNames =>
  new Intl.DisplayNames(lang, { type: 'language' });
const regionNames = (lang: string): Intl.DisplayNames =>
  new Intl.DisplayNames(lang, { type: 'region' });

function dateFormat(
  kind: string,
  lang: string,
  options: Intl.DateTimeFormatOptions,
): (iso: string) => string {
  const formatter = kept(kind, lang, () => new Intl.DateTimeFormat(lang, options));
  // The moment that statuses are computed from; `Date` alone would read other text as dates, too.
  return (iso) => formatter.format(startOf(iso));
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatBytes(bytes: number, lang: string): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), byteUnits.length - 1);
  const unit = byteUnits[step] ?? 'byte';
  const formatter = kept(
    unit,
    lang,
    () =>
      new Intl.NumberFormat(lang, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }),
  );
  return formatter.format(bytes / 1000 ** step);
}

/** The first formatter of a cold tab costs some 30 ms: each is made when it is needed, and kept. */
const formatters = new Map<string, unknown>();

function kept<T>(kind: string, lang: string, make: (lang: string) => T): T {
  const key = `${kind} ${lang}`;
  let formatter = formatters.get(key) as T | undefined;
  if (!formatter) formatters.set(key, (formatter = make(lang)));
  return formatter;
}
