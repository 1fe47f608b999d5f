// A manifest with every entity and field that is shown, each text and URL given by the test.

export interface FullManifestTexts {
  /** Wherever a company writes: names, titles, prose. */
  readonly text: unknown;
  /** Wherever a URL stands. */
  readonly url: string;
}

const plain = (text: unknown): string => (typeof text === 'string' ? text : 'plain');

export function fullManifest({ text, url }: FullManifestTexts): Record<string, unknown> {
  return {
    schemaVersion: 1,
    defaultLocale: 'en',
    organization: { name: text, legalName: text, url, logo: { src: url, dark: url, alt: text } },
    updated: '2026-05-01',
    effective: '2026-01-01',
    canonicalUrl: url,
    overview: { title: text, body: text, sections: [{ title: text, body: text }] },
    contacts: [contact(text, url)],
    certifications: [certification(text, url)],
    inheritedAssurances: [{ provider: text, standards: [plain(text)], text, url }],
    notClaimed: [{ standard: plain(text), text }],
    documents: [
      document(
        'public',
        { files: [{ url }, { url, locale: 'de', mime: 'application/pdf' }] },
        text,
      ),
      document('request', {}, text),
      document('contact', {}, text),
    ],
    policies: [{ id: 'group', title: text, intro: text, items: [policy(text, url)] }],
    subprocessors: [subprocessor(text, url)],
    updates: [{ id: 'update', date: '2026-04-01', title: text, body: text, url }],
    disclosure: disclosure(text, url),
    forms: {
      documentRequest: { transport: { type: 'link', url, label: text } },
      disclosure: { transport: { type: 'mailto', to: 'forms@example.com' } },
    },
  };
}

const contact = (text: unknown, url: string): object => ({
  role: 'security',
  name: text,
  title: text,
  email: 'security@example.com',
  phone: plain(text),
  url,
  languages: ['de', 'en'],
  pgp: { fingerprint: 'ABCD1234'.repeat(5), url, expires: '2027-01-01' },
});

const certification = (text: unknown, url: string): object => ({
  id: 'iso',
  standard: 'iso-27001',
  name: text,
  edition: text,
  kind: 'certification',
  scope: text,
  issuer: { name: text, role: text, url },
  certificateNumber: plain(text),
  issued: '2025-01-01',
  validUntil: '2028-01-01',
  reportDate: '2025-12-01',
  verifyUrl: url,
  documents: ['public'],
  mark: { src: url, alt: text },
});

const document = (access: string, rest: object, text: unknown): object => ({
  id: access,
  title: text,
  description: text,
  access,
  updated: '2026-03-01',
  validUntil: '2026-04-01',
  ...rest,
});

const policy = (text: unknown, url: string): object => ({
  id: 'item',
  title: text,
  body: text,
  reviewed: '2026-02-01',
  cadence: text,
  evidence: { url, checked: '2026-02-02' },
  frameworks: [{ standard: plain(text), control: plain(text) }],
});

const subprocessor = (text: unknown, url: string): object => ({
  name: text,
  purpose: text,
  countries: ['DE', plain(text)],
  legalEntity: text,
  data: [text, text],
  transfer: text,
  url,
  dpaUrl: url,
  since: '2024-01-01',
  announced: '2023-11-01',
  objectionUntil: '2023-12-01',
});

const disclosure = (text: unknown, url: string): object => ({
  state: 'paused',
  intro: text,
  bounty: { state: 'open', text },
  channels: [
    { type: 'form', label: text },
    { type: 'email', value: plain(text), label: text },
    { type: 'url', value: url, label: text },
    { type: 'github-advisory', value: url },
  ],
  scope: { in: [{ asset: plain(text), text }], out: [{ asset: plain(text), text }] },
  weaknesses: { accepted: [{ text }], excluded: [{ text, qualifier: text }] },
  reservation: text,
  do: [text],
  dont: [text],
  include: text,
  promises: [{ text, condition: text }],
  safeHarbor: 'full',
  windowDays: 90,
  sla: { acknowledge: 'P3D', triage: text },
  policyVersion: plain(text),
  languages: ['de', 'en'],
});
