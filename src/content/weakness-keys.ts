/** A kind of weakness that the field has a key for. */
export interface KnownWeakness {
  /** Dotted: what stands before the last dot is the wider kind. */
  readonly key: string;
  /** Its number in MITRE's list, where it has one. */
  readonly cwe?: number | undefined;
  /** The key of its name in the words. */
  readonly name: string;
}

/**
 * The kinds that disclosure policies name, and those of the CWE Top 25 of 2025 that reach beyond one
 * program's memory or are its best known: from what is reported most to what hardly counts.
 */
const numbers: Readonly<Record<string, number | undefined>> = {
  xss: 79,
  csrf: 352,
  'csrf.logout': 352,
  injection: 74,
  'injection.sql': 89,
  'injection.command': 78,
  rce: 94,
  inclusion: 98,
  'path-traversal': 22,
  upload: 434,
  deserialization: 502,
  ssrf: 918,
  'open-redirect': 601,
  auth: 287,
  'access-control': 862,
  'access-control.idor': 639,
  'data-exposure': 200,
  enumeration: 204,
  timing: 208,
  clickjacking: 1021,
  'content-spoofing': 451,
  dos: 400,
  'rate-limit': 799,
  'memory.write': 787,
  'memory.read': 125,
  'memory.use-after-free': 416,
  'mixed-content': 311,
  'cookie-flags': 614,
  'cookie-flags.nonsensitive': 614,
  'headers.csp': 693,
  dnssec: undefined,
  caa: undefined,
  'email-spf': 290,
  'dns-email': undefined,
  'broken-link': undefined,
};

/** All kinds that have a name of ours, in the order in which they are offered. */
export const knownWeaknesses: readonly KnownWeakness[] = Object.entries(numbers).map(
  ([key, cwe]) => ({ key, cwe, name: `weakness.${toCamelCase(key)}` }),
);

/** Longer than any key that means something, and than what a report may hold. */
const maxLength = 200;

/** The keys of an entry: one, or several with white space or commas between them. */
export function keysOf({ key }: { readonly key?: string | undefined }): readonly string[] {
  return (key ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => one !== '' && one.length <= maxLength);
}

/** A key and the wider ones above it, the longest first: `csrf.logout`, `csrf`. */
export function keyChain(key: string): readonly string[] {
  const [first = ''] = keysOf({ key });
  const chain: string[] = [];
  for (let rest = first; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), 0)))
    chain.push(rest);
  return chain;
}

/** The number in MITRE's list, of the key itself or of the nearest wider one. */
export function cweOf(key: string): number | undefined {
  const known = keyChain(key).find((one) => Object.hasOwn(numbers, one));
  return known === undefined ? undefined : numbers[known];
}

function toCamelCase(key: string): string {
  return key.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
