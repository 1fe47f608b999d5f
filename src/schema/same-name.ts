/**
 * Whether two names are one to a reader: composed alike (NFC), whatever their case and the spaces inside.
 * Upper case first, which makes one of `ß` and `SS`.
 */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

const folded = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, '').toUpperCase().toLowerCase().normalize('NFC');
