/** Duties by law. Nobody is certified for one (FIELD.md, c3: GDPR, CCPA, HIPAA have no certificate). */
const laws: readonly string[] = ['gdpr', 'ccpa', 'cpra', 'hipaa', 'lgpd'];

/** A map: what a manifest writes may be the name of something that every object has. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['dsgvo', 'gdpr'],
  ['rgpd', 'gdpr'],
  ['pci', 'pci-dss'],
]);

/**
 * One key for the ways in which a standard is written: `ISO/IEC 27001:2022` and `iso-27001` are
 * `iso-27001`, `SOC2 Type II` is `soc-2`, `pci-dss-level-1` is `pci-dss`.
 */
export function standardKey(standard: string): string {
  const key = standard
    .toLowerCase()
    .replace(/:\d{4}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^iso-(?:iec-)?/, 'iso-')
    .replace(/^(soc|iso)(?=\d)/, '$1-')
    .replace(/-(level|typ|type|tipo)-.*$/, '');
  return otherNames.get(key.replace(/-/g, '')) ?? key;
}

export function isLaw(standard: string): boolean {
  return laws.includes(standardKey(standard));
}

export function isSocReport(standard: string): boolean {
  return /^soc-[123]$/.test(standardKey(standard));
}
