import { expect } from 'chai';

import '../../../src/define/trust-badges.js';
import type { TrustBadges } from '../../../src/elements/trust-badges/trust-badges.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { press } from '../../support/keyboard.js';
import { certificationWith, manifestWith } from '../../support/manifest.js';
import {
  getByPart,
  getByRole,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';

const soc2 = { id: 'soc-2-report', title: 'SOC 2 report', access: 'request' };

const iso = certificationWith({
  edition: '2022',
  scope: 'All *services* in [Europe](/europe).',
  issuer: { name: 'TÜV SÜD', role: 'Certification body' },
  certificateNumber: '12 310 7842',
  issued: '2024-03-31',
  validUntil: '2027-03-31',
  verifyUrl: '/verify/12310',
  documents: ['soc-2-report'],
  mark: { src: '/fixtures/mark.svg', alt: 'Mark of the body' },
});

const full = manifestWith({
  certifications: [iso, certificationWith({ id: 'tisax', standard: 'tisax' })],
  documents: [soc2],
  inheritedAssurances: [
    { provider: 'Host AG', standards: ['iso-27001', 'soc-2'], text: 'In *all* regions.', url: 'https://host.example/' },
  ],
  notClaimed: [{ standard: 'pci-dss', text: 'We store no card data.' }],
}); // prettier-ignore

async function show(
  data: object = full,
  attributes: Record<string, string> = {},
): Promise<TrustBadges> {
  const element = document.createElement('trust-badges') as TrustBadges;
  for (const [name, value] of Object.entries({
    'as-of': '2026-05-03',
    locale: 'en',
    ...attributes,
  }))
    element.setAttribute(name, value);
  element.data = data;
  await fixture(element);
  await element.ready;
  return element;
}

const firstBadge = (element: Element) => queryAllByPart(element, 'badge')[0] as HTMLElement;

async function open(element: TrustBadges): Promise<HTMLElement> {
  firstBadge(element).querySelector('summary')?.click();
  await settled(element);
  return queryAllByPart(element, 'evidence')[0] as HTMLElement;
}

describe('trust-badges', () => {
  it('shows each badge with its name, its status, and who says so until when', async () => {
    expect(textOf(firstBadge(await show()))).to.match(
      /^ISO\/IEC 27001:2022 Certified TÜV SÜD until March 2027$/,
    );
  });

  it('opens the evidence in place', async () => {
    const evidence = await open(await show());
    expect(evidence.checkVisibility()).to.be.true;
    for (const text of [
      'TÜV SÜD',
      'Certification body',
      '12 310 7842',
      'March 31, 2024',
      'March 31, 2027',
    ])
      // prettier-ignore
      expect(textOf(evidence)).to.contain(text);
  });

  it('formats prose in the evidence, with links relative to the page', async () => {
    const evidence = await open(await show());
    await eventually(() => evidence.querySelector('em'));
    expect(getByRole(evidence, 'link', { name: 'Europe' }).getAttribute('href')).to.equal(
      new URL('/europe', location.href).href,
    );
  });

  it('links to where the certificate can be checked, and to its documents', async () => {
    const evidence = await open(await show());
    const links = queryAllByRole(evidence, 'link').map((link) => link.getAttribute('href'));
    expect(links).to.include.members([
      new URL('/verify/12310', location.href).href,
      '#trust-document-soc-2-report',
    ]);
  });

  it('shows the mark that the company is licensed to show', async () => {
    const mark = getByRole(await show(), 'img', { name: 'Mark of the body' });
    expect(mark.getAttribute('src')).to.equal(new URL('/fixtures/mark.svg', location.href).href);
  });

  it('opens and closes with the keyboard', async () => {
    const element = await show();
    const panel = firstBadge(element).querySelector('details');
    panel?.querySelector('summary')?.focus();
    await press('Enter');
    expect(panel?.open).to.be.true;
    await press('Space');
    expect(panel?.open).to.be.false;
  });

  it('keeps open what is open when the language changes', async () => {
    const element = await show();
    const evidence = await open(element);
    element.locale = 'de';
    await eventually(() => textOf(evidence).includes('31. März 2027'));
    expect(evidence.checkVisibility()).to.be.true;
  });

  it('is accessible with everything open', async () => {
    const element = await show();
    const evidence = await open(element);
    await eventually(() => evidence.querySelector('em'));
    await expectAccessible(element);
  });
});

describe('trust-badges, compact', () => {
  it('show names and statuses in one line each, and nothing that opens', async () => {
    const element = await show(full, { layout: 'compact' });
    expect(textOf(firstBadge(element))).to.equal('ISO/IEC 27001:2022 Certified');
    expect(queryAllByPart(element, 'evidence')).to.be.empty;
    await expectAccessible(element);
  });
});

describe('the headings of trust-badges', () => {
  const levels = (element: Element) =>
    queryAllByRole(element, 'heading').map((heading) => heading.localName);

  it('start at level 2, and badges stand one below', async () => {
    expect(levels(await show())).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3']);
  });

  it('start where the page says', async () => {
    expect(levels(await show(full, { 'heading-level': '4' })).slice(0, 2)).to.deep.equal(['h4', 'h5']); // prettier-ignore
  });

  for (const level of ['', 'x', '0'])
    it(`start at level 2 for heading-level="${level}"`, async () => {
      expect(levels(await show(full, { 'heading-level': level })).slice(0, 2)).to.deep.equal(['h2', 'h3']); // prettier-ignore
    });

  it('start with what stands apart where the company has no badge of its own', async () => {
    const parts = { notClaimed: [{ standard: 'pci-dss' }] };
    expect(levels(await show(manifestWith(parts)))).to.deep.equal(['h2']);
  });

  it('start at level 2 again when the attribute is taken away', async () => {
    const element = await show(full, { 'heading-level': '4' });
    element.removeAttribute('heading-level');
    await settled(element);
    expect(levels(element).slice(0, 2)).to.deep.equal(['h2', 'h3']);
  });
});

describe('what is not the company’s own', () => {
  it('is named as its suppliers’, apart from its badges', async () => {
    const inherited = getByPart(await show(), 'inherited');
    expect(textOf(inherited)).to.match(/not to Example\. Host AG ISO\/IEC 27001 SOC 2 In all regions\./); // prettier-ignore
    expect(queryAllByPart(inherited, 'badge')).to.be.empty;
  });

  it('is said where the company does not claim it', async () => {
    expect(textOf(getByPart(await show(), 'not-claimed'))).to.match(/PCI DSS We store no card data\.$/); // prettier-ignore
  });

  it('is left out where there is nothing to say', async () => {
    const element = await show(manifestWith({ certifications: [iso] }));
    expect(['inherited', 'not-claimed'].flatMap((part) => queryAllByPart(element, part))).to.be
      .empty;
  });
});
