/** The smallest manifest there is. */
export const bareManifest = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
} as const;

/** The smallest manifest, and what a test is about. */
export function manifestWith(parts: object = {}): Record<string, unknown> {
  return { ...bareManifest, ...parts };
}

/** A certification that holds at any date, and what a test is about. */
export function certificationWith(parts: object = {}): Record<string, unknown> {
  return {
    id: 'iso',
    standard: 'iso-27001',
    kind: 'certification',
    issuer: { name: 'TÜV SÜD' },
    issued: '2020-01-01',
    ...parts,
  };
}
