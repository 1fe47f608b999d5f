import type { Certification } from '../schema/index.js';
import { daysBetween, endOf, startOf } from '../schema/date.js';

/** What a certification is worth at a date. Shown with word, icon and colour. */
export type CertificationStatus =
  | 'suspended'
  | 'withdrawn'
  | 'self-attested'
  | 'aligned'
  | 'compliant'
  | 'in-progress'
  | 'scheduled'
  | 'expired'
  | 'stale'
  | 'expiring'
  | 'unverified'
  | 'report-issued'
  | 'certified';

/** From this many days before its end, a certificate is said to end soon. */
const expiringWithin = 60;

/** A report that says nothing of its validity is read as current for this long (a convention of buyers). */
const reportMonths = 12;

const ownWords: Partial<Record<Certification['kind'], CertificationStatus>> = {
  'self-attestation': 'self-attested',
  alignment: 'aligned',
  'legal-compliance': 'compliant',
};

/**
 * The status of a certification at a moment; the first rule that fits wins (docs/manifest.md, `certifications`).
 * A date-only deadline counts through the end of that day in UTC.
 * @param now milliseconds since 1970 UTC
 */
export function certificationStatus(item: Certification, now: number): CertificationStatus {
  if (item.override) return item.override.status;
  const own = ownWords[item.kind];
  if (own) return own;
  if (item.target && !item.issued) return 'in-progress';
  if (item.issued && startOf(item.issued) > now) return 'scheduled';
  const isReport = item.kind === 'attestation-report';
  if (item.validUntil) {
    if (endOf(item.validUntil) <= now) return 'expired';
    const left = daysBetween(startOfDay(now), startOfDay(startOf(item.validUntil)));
    if (left <= expiringWithin) return 'expiring';
  } else if (
    isReport &&
    item.period &&
    monthsAfter(item.period.to, reportMonths) < startOfDay(now)
  ) {
    return 'stale';
  }
  if (item.kind === 'certification' && !(item.issuer && item.issued)) return 'unverified';
  return isReport ? 'report-issued' : 'certified';
}

function startOfDay(now: number): number {
  return new Date(now).setUTCHours(0, 0, 0, 0);
}

/** The same day some months later; the last day of a month that is shorter (29 February → 28 February). */
function monthsAfter(iso: string, months: number): number {
  const date = new Date(startOf(iso));
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
