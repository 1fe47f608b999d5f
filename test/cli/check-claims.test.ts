import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimedCertifications } from '../../src/cli/check/claimed-certifications.js';
import { standardKey } from '../../src/cli/check/standard-key.js';
import { findingsIn, foundIn, onlyFinding, saying, sayingPath } from './support/checked.js';

const certified = {
  id: 'iso-27001',
  standard: 'iso-27001',
  kind: 'certification',
  edition: '2022',
  scope: 'Shift planner',
  issuer: { name: 'Muster Zert' },
  issued: '2025-03-01',
  validUntil: '2028-02-29',
};

describe('a sentence claims a certification', () => {
  const claims: readonly (readonly [sentence: string, standards: string])[] = [
    ['We are GDPR certified.', 'GDPR'],
    ['Our GDPR- and HIPAA-certified service', 'GDPR HIPAA'],
    ['SOC 2® Type II certified', 'SOC 2 Type II'],
    ['We hold certifications for ISO 27001, SOC 2 and HIPAA.', 'ISO 27001 SOC 2 HIPAA'],
    ['Certifications: GDPR, SOC2', 'GDPR SOC2'],
    ['Wir sind nach DSGVO und ISO 27001 zertifiziert.', 'DSGVO ISO 27001'],
    ['unsere SOC-2-Zertifizierung', 'SOC-2'],
    ['DSGVO-zertifizierte Rechenzentren', 'DSGVO'],
    ['HIPAA-Zertifikat', 'HIPAA'],
    ['Somos certificados pela norma ISO e em LGPD.', ''],
    ['Temos certificação em LGPD e SOC 2 Tipo I.', 'LGPD SOC 2 Tipo I'],
    ['as certificações GDPR, CCPA', 'GDPR CCPA'],
  ];

  for (const [sentence, standards] of claims) {
    it(`in "${sentence}"${standards ? '' : ' not seen: only an adjacent list is'}`, () => {
      assert.equal(
        claimedCertifications(sentence)
          .map(({ text }) => text)
          .join(' '),
        standards,
      );
    });
  }
});

describe('a sentence claims no certification for a law or SOC report', () => {
  const harmless = [
    'We received a SOC 2 Type II report and hold an ISO 27001 certificate.',
    'We state certification to ISO 27001, a SOC 2 Type II report, and compliance with the GDPR.',
    'Certified to ISO 27001 and GDPR compliant.',
    'In accordance with GDPR and ISO 27001 certified',
    'There is no such thing as a GDPR certification.',
    'We are not SOC 2 certified.',
    'SOC 2 was created by the American Institute of Certified Public Accountants.',
    'Our staff is trained and certified in incident response under HIPAA rules we wrote.',
    'Wir nennen die Zertifizierung nach ISO 27001, einen Bericht nach SOC 2 Typ II sowie die Einhaltung der DSGVO.',
    'Ein SOC-2-Bericht liegt vor, eine DSGVO-Zertifizierung gibt es nicht.',
    'Konform mit der DSGVO und nach ISO 27001 zertifiziert',
    'declaramos a certificação ISO 27001, um relatório SOC 2 Tipo II e a conformidade com a LGPD',
    'em conformidade com a LGPD e certificada ISO 27001',
    'Não há certificação LGPD.',
  ];

  for (const sentence of harmless) {
    it(`in "${sentence}"`, () => {
      const claimed = claimedCertifications(sentence).map(({ standard }) => standard);
      assert.deepEqual(
        claimed.filter((standard) => standard !== 'iso-27001'),
        [],
      );
    });
  }
});

describe('the names of standards', () => {
  const keys: Readonly<Record<string, string>> = {
    'ISO/IEC 27001:2022': 'iso-27001',
    'iso-iec-27001': 'iso-27001',
    ISO27001: 'iso-27001',
    'SOC2 Type II': 'soc-2',
    'soc-2': 'soc-2',
    'pci-dss-level-1': 'pci-dss',
    PCI: 'pci-dss',
    DSGVO: 'gdpr',
    'DS-GVO': 'gdpr',
    constructor: 'constructor',
  };

  for (const [written, key] of Object.entries(keys)) {
    it(`read ${written} as ${key}`, () => assert.equal(standardKey(written), key));
  }
});

describe('an own certification', () => {
  it('with everything that a certificate states is fine', () => {
    assert.deepEqual(foundIn({ certifications: [certified] }), []);
  });

  for (const key of ['issuer', 'issued', 'validUntil'] as const) {
    it(`without ${key} is incomplete`, () => {
      const { [key]: left, ...rest } = certified;
      const { message } = onlyFinding('claim-incomplete', { certifications: [rest] });
      assert.match(message, new RegExp(`lacks "${key}"`), JSON.stringify(left));
    });
  }

  for (const key of ['scope', 'edition'] as const) {
    it(`without ${key} is unspecific`, () => {
      const { [key]: left, ...rest } = certified;
      const { message } = onlyFinding('claim-scope', { certifications: [rest] });
      assert.match(message, new RegExp(`lacks "${key}"`), JSON.stringify(left));
    });
  }

  it('that is planned need not have them', () => {
    const planned = {
      id: 'iso',
      standard: 'iso-27001',
      kind: 'certification',
      target: '2027-01-01',
    };
    assert.deepEqual(foundIn({ certifications: [planned] }), []);
  });

  for (const standard of ['gdpr', 'ccpa', 'hipaa', 'LGPD', 'DSGVO']) {
    it(`for ${standard} is none`, () => {
      const certifications = [{ ...certified, standard, edition: '1' }];
      assert.deepEqual(foundIn({ certifications }), ['claim-law /certifications/0/kind']);
    });
  }

  it('for SOC 2 is a report', () => {
    const certifications = [{ ...certified, standard: 'soc-2' }];
    assert.deepEqual(foundIn({ certifications }), ['claim-soc /certifications/0/kind']);
  });

  it('that is "not claimed" elsewhere contradicts', () => {
    const notClaimed = [{ standard: 'ISO/IEC 27001:2022' }];
    assert.deepEqual(foundIn({ certifications: [certified], notClaimed }), [
      'claim-contradiction /certifications/0',
    ]);
  });

  it('shows no mark of ISO', () => {
    const certifications = [{ ...certified, mark: { src: 'img/iso-logo.svg' } }];
    assert.deepEqual(foundIn({ certifications }), ['claim-mark /certifications/0/mark/src']);
  });

  it("shows its certification body's mark", () => {
    const certifications = [{ ...certified, mark: { src: 'img/muster-zert-iso-27001.svg' } }];
    assert.deepEqual(foundIn({ certifications }), []);
  });

  it('with an issuer may have the standard of a provider, too', () => {
    const inheritedAssurances = [{ provider: 'AWS', standards: ['iso-27001'] }];
    assert.deepEqual(foundIn({ certifications: [certified], inheritedAssurances }), []);
  });
});

describe('an attestation report', () => {
  it('without auditor and period is incomplete', () => {
    const certifications = [{ id: 'soc-2', standard: 'soc-2', kind: 'attestation-report' }];
    const { message } = onlyFinding('claim-incomplete', { certifications });
    assert.match(message, /"issuer" \(the auditor\) and "period"/);
  });
});

describe('a claim of another kind', () => {
  it('is not worded like a certification', () => {
    const certifications = [
      { id: 'soc-2', standard: 'nist-csf', kind: 'alignment', name: 'NIST CSF certified' },
    ];
    assert.deepEqual(foundIn({ certifications }), ['claim-word /certifications/0/name']);
  });
});

describe('wording', () => {
  it('is read in the interface strings that a manifest overrides', () => {
    const found = foundIn({ strings: { de: { 'badges.heading': 'DSGVO-Zertifizierungen' } } });
    assert.deepEqual(found, ['claim-law /strings/de/badges.heading']);
  });

  it('is free in what a company does not claim', () => {
    const notClaimed = [{ standard: 'gdpr', text: 'GDPR certification for companies' }];
    assert.deepEqual(foundIn({ notClaimed }), []);
  });

  for (const text of ['We are ISO certified.', 'Our platform is ISO 27001 certified.']) {
    it(`names standard and holder: "${text}"`, () => {
      assert.deepEqual(foundIn(saying(text)), [`claim-scope ${sayingPath()}`]);
    });
  }

  it('says what is wrong, with what it saw, and what to do', () => {
    const [found] = findingsIn(saying('We are GDPR certified.'));
    assert.match(found?.message ?? '', /^"We are GDPR certified\." speaks .* Say that you comply/);
  });
});
