import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { publishedUrls } from '../../src/cli/published-url.js';
import { jsonLd, scriptJson } from '../../src/cli/render/json-ld.js';
import { parseManifest } from '../../src/schema/index.js';
import { demoManifests } from './support/demo-manifests.js';
import { fullManifest } from './support/full-manifest.js';

/** The terms of schema.org (version 30) for the types that are written. */
const terms: Readonly<Record<string, readonly string[]>> = {
  Organization: ['name', 'legalName', 'url', 'logo', 'hasCertification'],
  Certification: [
    ...['name', 'url', 'logo', 'about', 'auditDate', 'certificationIdentification'],
    ...['certificationRating', 'certificationStatus', 'datePublished', 'expires'],
    ...['hasMeasurement', 'issuedBy', 'validFrom', 'validIn'],
  ],
};
const statuses = [
  'https://schema.org/CertificationActive',
  'https://schema.org/CertificationInactive',
];

interface LinkedData {
  readonly hasCertification?: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}

function dataOf(input: unknown, now = '2026-05-03'): LinkedData {
  const { manifest } = parseManifest(input);
  assert.ok(manifest);
  const { defaultLocale } = manifest;
  const context = {
    manifest,
    reader: { chain: ['de'], defaultLocale },
    words: {
      lang: 'de',
      dir: 'ltr' as const,
      t: (key: string) => key,
      langOf: () => 'de',
      isPart: false,
    },
    now: Date.parse(now),
    level: 2,
    url: publishedUrls('https://example.com/trust.json'),
  };
  return JSON.parse(scriptJson(jsonLd(context))) as LinkedData;
}

function assertTerms(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(assertTerms);
  if (typeof value !== 'object' || value === null) return;
  const { '@type': type, '@context': context, ...properties } = value as Record<string, unknown>;
  assert.ok(context === undefined || context === 'https://schema.org');
  for (const name of Object.keys(properties)) {
    assert.ok(terms[String(type)]?.includes(name), `${String(type)} has no ${name}`);
    assertTerms(properties[name]);
  }
}

const certification = {
  id: 'a',
  standard: 'iso-27001',
  edition: '2022',
  kind: 'certification',
  issuer: { name: 'TÜV', url: 'https://tuv.example/' },
  certificateNumber: '12 345',
  issued: '2025-03-14',
  validUntil: '2028-03-13',
  verifyUrl: 'https://tuv.example/12345',
};
const withCertification = (changes: object): object => ({
  schemaVersion: 1,
  defaultLocale: 'de',
  organization: { name: 'Example', url: 'https://example.com' },
  certifications: [{ ...certification, ...changes }],
});

describe('linked data', () => {
  it('states a certificate with its body, number and dates', () => {
    assert.deepEqual(dataOf(withCertification({})), {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Example',
      url: 'https://example.com/',
      hasCertification: [
        {
          '@type': 'Certification',
          name: 'ISO/IEC 27001:2022',
          certificationIdentification: '12 345',
          certificationStatus: 'https://schema.org/CertificationActive',
          issuedBy: { '@type': 'Organization', name: 'TÜV', url: 'https://tuv.example/' },
          datePublished: '2025-03-14',
          validFrom: '2025-03-14',
          expires: '2028-03-13',
          url: 'https://tuv.example/12345',
        },
      ],
    });
  });

  for (const { name, manifest } of demoManifests()) {
    it(`of ${name} names terms of schema.org only`, () => {
      assertTerms(dataOf(manifest));
    });
  }

  it('of a manifest with everything names terms of schema.org only', () => {
    const data = dataOf(fullManifest({ text: 'A', url: '/b' }));
    assertTerms(data);
    assert.equal(data.hasCertification?.length, 1);
    assert.equal(data['logo'], 'https://example.com/b');
  });

  for (const [now, changes, status] of [
    ['2028-01-13', {}, 'Active'],
    ['2028-03-13', {}, 'Active'],
    ['2028-03-14', {}, 'Inactive'],
    ['2026-05-03', { override: { status: 'suspended' } }, 'Inactive'],
    ['2026-05-03', { override: { status: 'withdrawn' } }, 'Inactive'],
    ['2026-05-03', { validUntil: undefined }, 'Active'],
  ] as const) {
    it(`says ${status} on ${now} with ${JSON.stringify(changes)}`, () => {
      const [one] = dataOf(withCertification(changes), now).hasCertification ?? [];
      assert.ok(statuses.includes(String(one?.['certificationStatus'])));
      assert.equal(one?.['certificationStatus'], `https://schema.org/Certification${status}`);
    });
  }

  for (const [what, changes] of [
    ['a report', { kind: 'attestation-report' }],
    ['a register entry', { kind: 'registration' }],
    ["a company's own assessment", { kind: 'self-attestation' }],
    ['criteria that are followed', { kind: 'alignment' }],
    ['a duty by law', { kind: 'legal-compliance' }],
    ['a law that is withdrawn', { kind: 'legal-compliance', override: { status: 'withdrawn' } }],
    ['what is planned', { issued: undefined, target: '2027-01-01' }],
    ['what is issued later', { issued: '2026-05-04' }],
    ['a certificate without its body', { issuer: undefined }],
    ['a certificate without its date', { issued: undefined }],
    ['an expired one without its body', { issuer: undefined, validUntil: '2026-01-01' }],
  ] as const) {
    it(`does not call ${what} a certification`, () => {
      assert.equal(dataOf(withCertification(changes)).hasCertification, undefined);
    });
  }

  it('cannot end the script it stands in', () => {
    const json = scriptJson({ name: '</script><!-- \u2028 \u009b' });
    assert.doesNotMatch(json, /[<\u2028\u009b]/);
    assert.deepEqual(JSON.parse(json), { name: '</script><!-- \u2028 \u009b' });
  });
});
