// From certifications to what a badge says. Statuses have a test of their own.
import { expect } from 'chai';

import { badgesView, type BadgeView } from '../../src/content/badges-view.js';
import { parseManifest, type Manifest } from '../../src/schema/index.js';
import { certificationWith, manifestWith } from '../support/manifest.js';

const english = { chain: ['en'], defaultLocale: 'en' };
const german = { chain: ['de'], defaultLocale: 'en' };
const now = Date.parse('2026-05-03');

function manifest(parts: object): Manifest {
  const result = parseManifest(manifestWith(parts));
  if (!result.ok || result.issues.length > 0) throw new Error(JSON.stringify(result.issues));
  return result.manifest;
}

function badge(parts: object, reader = english, others: object = {}): BadgeView {
  const view = badgesView(manifest({ certifications: [certificationWith(parts)], ...others }), reader, now); // prettier-ignore
  return view.badges[0] as BadgeView;
}

const labels = ({ evidence }: BadgeView) => evidence.map(({ label }) => label);

describe('the name of a badge', () => {
  const names: [parts: object, name: string][] = [
    [{}, 'ISO/IEC 27001'],
    [{ edition: '2022' }, 'ISO/IEC 27001:2022'],
    [{ standard: 'soc-2', edition: 'Type II' }, 'SOC 2 Type II'],
    [{ standard: 'pci-dss', edition: '4.0.1' }, 'PCI DSS 4.0.1'],
    [{ standard: 'tisax', edition: '2024' }, 'TISAX 2024'],
    [{ name: 'Our certificate' }, 'Our certificate'],
    [{ name: 'ISO 27001:2022', edition: '2022' }, 'ISO 27001:2022'],
  ];
  for (const [parts, name] of names)
    it(`is ${name} for ${JSON.stringify(parts)}`, () => {
      expect(badge(parts).name.text).to.equal(name);
    });

  it("is in the reader's language, and says which that is", () => {
    const name = { en: 'Data protection', de: 'Datenschutz' };
    expect(badge({ name }, german).name).to.deep.equal({ text: 'Datenschutz', lang: 'de' });
    expect(badge({ name: 'Only English' }, german).name.lang).to.equal('en');
  });
});

describe('the line of a badge', () => {
  const lines: [what: string, parts: object, when: object | undefined][] = [
    ['a month while it is far', { validUntil: '2027-03-31' }, { key: 'badges.line.until', params: { date: { month: '2027-03-31' } } }],
    ['the day when it is near', { validUntil: '2026-06-01' }, { key: 'badges.line.until', params: { date: { day: '2026-06-01' } } }],
    ['the day on which it ended', { validUntil: '2026-05-02' }, { key: 'badges.line.expired', params: { date: { day: '2026-05-02' } } }],
    ['when it is planned', { issued: undefined, target: '2026-12-01' }, { key: 'badges.line.target', params: { date: { month: '2026-12-01' } } }],
    ['from when it counts', { issued: '2026-06-01' }, { key: 'badges.line.scheduled', params: { date: { month: '2026-06-01' } } }],
    ['the period of a report', { kind: 'attestation-report', period: { from: '2025-01-01', to: '2025-12-31' } }, { key: 'badges.line.period', params: { from: { month: '2025-01-01' }, to: { month: '2025-12-31' } } }],
    ['only who says so, where there are no dates', {}, undefined],
  ]; // prettier-ignore
  for (const [what, parts, when] of lines)
    it(`says ${what}`, () => {
      expect(badge(parts).line).to.deep.equal([
        { text: 'TÜV SÜD', lang: 'en' },
        ...(when ? [when] : []),
      ]);
    });

  it('leaves out an issuer who is not named', () => {
    expect(badge({ kind: 'alignment', issuer: undefined, issued: undefined }).line).to.be.empty;
  });
});

describe('the word of a badge', () => {
  it('calls a registration registered, never certified', () => {
    const { status, word } = badge({ kind: 'registration' });
    expect([status, word]).to.deep.equal(['certified', 'registered']);
  });

  it('is the status otherwise', () => {
    expect(badge({ kind: 'registration', validUntil: '2020-01-01' }).word).to.equal('expired');
  });
});

describe('the line of a badge', () => {
  for (const status of ['suspended', 'withdrawn'])
    it(`names no date of validity when it is ${status}`, () => {
      const parts = { issuer: { name: 'TÜV SÜD' }, validUntil: '2027-03-31', override: { status } };
      expect(badge(parts).line).to.deep.equal([{ text: 'TÜV SÜD', lang: 'en' }]);
    });
});

describe('the evidence of a badge', () => {
  it('leads to the issuer', () => {
    const issuer = { name: 'TÜV SÜD', url: 'https://tuv.example/' };
    expect(badge({ issuer }).evidence[0]?.href).to.equal('https://tuv.example/');
  });

  it('has a row for each thing that is known, in reading order', () => {
    const everything = {
      edition: '2022',
      scope: 'All *services*',
      issuer: { name: 'TÜV SÜD', role: 'Certifier' },
      certificateNumber: '12 310',
      validUntil: '2027-03-31',
      period: { from: '2025-01-01', to: '2025-12-31' },
      reportDate: '2026-01-31',
      target: '2025-01-01',
      override: { status: 'suspended', reason: 'Audit pending' },
    };
    expect(labels(badge(everything))).to.deep.equal(
      ['reason', 'issuer.body', 'issuerRole', 'scope', 'edition', 'certificateNumber', 'issued', 'validUntil', 'period', 'reportDate', 'target'].map((label) => `badges.${label}`), // prettier-ignore
    );
  });

  it('has no row for what is not known', () => {
    expect(labels(badge({}))).to.deep.equal(['badges.issuer.body', 'badges.issued']);
  });

  it('calls who issued it by the right name', () => {
    const kinds = ['certification', 'attestation-report', 'registration'];
    expect(kinds.map((kind) => labels(badge({ kind }))[0])).to.deep.equal([
      'badges.issuer.body',
      'badges.issuer.auditor',
      'badges.issuer.other',
    ]);
  });

  it('marks only the scope as prose', () => {
    const rows = badge({ scope: 'All *services*', edition: '*2022*' }).evidence;
    expect(rows.filter(({ rich }) => rich).map(({ label }) => label)).to.deep.equal([
      'badges.scope',
    ]);
  });

  it('names the documents that exist, and leaves out dead references', () => {
    const documents = ['a', 'b'].map((id) => ({ id, title: `Document ${id}`, access: 'public' }));
    expect(badge({ documents: ['b', 'gone'] }, english, { documents }).documents).to.deep.equal([
      { id: 'b', title: { text: 'Document b', lang: 'en' } },
    ]);
  });

  it('has the text of a mark, or none', () => {
    const src = '/mark.svg';
    const marks = [badge({ mark: { src, alt: { de: 'Siegel' } } }), badge({ mark: { src } })];
    expect(marks.map(({ mark }) => mark)).to.deep.equal([
      { src, alt: 'Siegel' },
      { src, alt: '' },
    ]);
  });
});

describe('what is not the company’s own', () => {
  const apart = {
    inheritedAssurances: [{ provider: 'Host AG', standards: ['iso-27001', 'gdpr'], url: '/x' }],
    notClaimed: [{ standard: 'soc-2', text: 'Planned.' }],
  };

  it('stands apart from its badges', () => {
    expect(badgesView(manifest(apart), german, now)).to.deep.equal({
      badges: [],
      inherited: [
        {
          provider: { text: 'Host AG', lang: 'en' },
          standards: ['ISO/IEC 27001', 'DSGVO'],
          text: undefined,
          url: '/x',
        },
      ],
      notClaimed: [{ standard: 'SOC 2', text: { text: 'Planned.', lang: 'en' } }],
    });
  });
});
