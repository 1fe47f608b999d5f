/** The digits of a key's fingerprint in upper case, without white space and `0x`. */
export function bareFingerprint(fingerprint: string): string {
  return fingerprint.replace(/^0x|\s/g, '').toUpperCase();
}
