/** The language every catalogue exists in; the last link of every chain. */
export const sourceLanguage = 'en';

const rightToLeft: readonly string[] = [
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
];

/**
 * A language and its parents, nearest first: `pt-BR` → `['pt-BR', 'pt']` (RFC 4647, lookup). Tags are
 * put into canonical form; one that is not a language tag at all gives an empty list.
 */
export function languageChain(tag: string): readonly string[] {
  const chain: string[] = [];
  for (let rest = canonical(tag); rest !== ''; rest = parentOf(rest)) chain.push(rest);
  return chain;
}

/** The first language of `wanted` for which something exists, by walking up each one's parents. */
export function firstAvailable(
  wanted: readonly (string | undefined)[],
  exists: (tag: string) => boolean,
): string | undefined {
  return wanted.flatMap((tag) => (tag ? languageChain(tag) : [])).find(exists);
}

/** Writing direction, for the `dir` attribute. A list, because `Intl.Locale` text info is not everywhere. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(tag.split('-')[0] ?? '') || /-(arab|hebr)(-|$)/i.test(tag)
    ? 'rtl'
    : 'ltr';
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0] ?? '';
  } catch {
    return '';
  }
}

function parentOf(tag: string): string {
  // A single letter opens an extension or private use and goes together with what follows it.
  return tag.slice(0, Math.max(tag.lastIndexOf('-'), 0)).replace(/(-[a-z0-9])+$/i, '');
}
