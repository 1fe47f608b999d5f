/** Display names of standards by their ids. Proper names: the same in every language. */
const names: Readonly<Record<string, string>> = {
  'bsi-c5': 'BSI C5',
  ccpa: 'CCPA',
  'csa-star': 'CSA STAR',
  fedramp: 'FedRAMP',
  hipaa: 'HIPAA',
  lgpd: 'LGPD',
  'mitre-attack': 'MITRE ATT&CK',
  'owasp-top-10': 'OWASP Top 10',
  'pci-dss': 'PCI DSS',
  'sans-top-25': 'SANS Top 25',
  tisax: 'TISAX',
};

/** Names that are the same law but differ by language; the plain name is the English one. */
const localNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gdpr: { en: 'GDPR', de: 'DSGVO', pt: 'RGPD' },
};

/**
 * The name of a standard: `iso-27001` → `ISO/IEC 27001`, `pci-dss-level-1` → `PCI DSS Level 1`.
 * An id that is not known is shown in capitals; something that is no id is shown as written.
 * @param lang the reader's language
 */
export function standardName(standard: string, lang: string): string {
  const key = standard.toLowerCase();
  const local = Object.hasOwn(localNames, key) ? localNames[key] : undefined;
  if (local) return local[lang.split('-')[0] ?? ''] ?? local['en'] ?? standard;
  if (Object.hasOwn(names, key)) return names[key] ?? standard;
  const level = /^(.+)-level-(\d)$/.exec(key);
  if (level?.[1]) return `${standardName(level[1], lang)} Level ${level[2]}`;
  const iso = /^iso-(?:iec-)?(\d+)((?:-\d+)*)$/.exec(key);
  // ISO writes "ISO/IEC" for the joint information-security family, 27000 to 27999, 20000 and 42001.
  if (iso?.[1])
    return `${/^(27\d{3}|42001|20000)$/.test(iso[1]) ? 'ISO/IEC' : 'ISO'} ${iso[1]}${iso[2]}`;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(standard)) return standard.replace(/-/g, ' ').toUpperCase();
  return standard;
}
