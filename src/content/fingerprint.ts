import { bareFingerprint } from '../schema/fingerprint.js';

/** A key's fingerprint in groups of four, as people compare it. */
export function groupedFingerprint(fingerprint: string): string {
  return bareFingerprint(fingerprint).replace(/(.{4})(?=.)/g, '$1 ');
}
