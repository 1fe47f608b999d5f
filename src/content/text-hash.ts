const prime = 0x100000001b3n;

/**
 * The fingerprint of a text: FNV-1a, 64 bits, over its UTF-16 code units, as 16 hexadecimal digits. It tells
 * whether a text has changed; it protects from nobody.
 */
export function textHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
