/** A key's fingerprint in groups of four, as people compare it. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');
}
