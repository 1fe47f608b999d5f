import { isIsoDate, startOf } from '../schema/date.js';
import type { TrustHost } from './trust-host.js';
import { warnOnce } from './warn.js';

/**
 * The moment at which an element judges statuses, in milliseconds since 1970 UTC: its `as-of`, or now.
 * @param updated when the manifest was last updated: a clock that is behind it is wrong
 */
export function judgedAt({ asOf, localName }: TrustHost, updated = ''): number {
  if (asOf && isIsoDate(asOf)) return startOf(asOf);
  if (asOf) warnOnce(localName, `as-of is no ISO date ("${asOf}"). Write 2027-03-31.`);
  return Math.max(Date.now(), startOf(updated) || 0);
}
