// What a hostile manifest, or a page with strange habits, must not be able to do.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-badges.js';
import type { TrustBadges } from '../../../src/elements/trust-badges/trust-badges.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { certificationWith, manifestWith } from '../../support/manifest.js';
import { whilePolluted } from '../../support/pollution.js';
import { everyElement, queryAllByPart, textOf } from '../../support/query.js';

const stranger = () => 'a method of an old library';

async function show(data: unknown): Promise<TrustBadges> {
  const element = await fixture<TrustBadges>(
    html`<trust-badges locale="en" as-of="2026-05-03" .data=${data}></trust-badges>`,
  );
  await element.ready;
  await settled(element);
  return element;
}

/** Everything that a click or a load could follow. */
const addresses = (element: Element) =>
  [...everyElement(element)].flatMap((one) =>
    ['href', 'src', 'action', 'formaction'].flatMap((name) => one.getAttribute(name) ?? []),
  );

describe('an object where text belongs', () => {
  const live = { _$litType$: 1, strings: Object.assign(['<b>live</b>'], { raw: ['<b>live</b>'] }), values: [] }; // prettier-ignore
  const objects = { live, node: { nodeType: 1 }, text: { toString: 1, valueOf: 1 }, list: ['a'], flag: true }; // prettier-ignore

  for (const [what, value] of Object.entries(objects))
    it(`is left out with its entry, and the others stand: ${what}`, async () => {
      const fields = [
        'standard',
        'name',
        'scope',
        'certificateNumber',
        'edition',
        'issuer',
        'mark',
      ];
      const broken = fields.map((field) => certificationWith({ id: field, [field]: value }));
      const certifications = [...broken, certificationWith({ id: 'fine', name: 'Fine' })];
      const element = await show(manifestWith({ certifications }));
      expect(queryAllByPart(element, 'badge-name').map(textOf)).to.deep.equal(['Fine']);
      expect(element.shadowRoot?.querySelector('b')).to.equal(null);
    });

  it('fails calmly in place of the organization', async () => {
    const element = await show(manifestWith({ organization: { name: live } }));
    expect(queryAllByPart(element, 'failed')).to.have.length(1);
  });
});

describe('markup in a text', () => {
  it('shows as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await show(manifestWith({ certifications: [certificationWith({ name })] }));
    expect(textOf(element)).to.contain(name);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});

describe('a live URL', () => {
  it('reaches no element, wherever it is written', async () => {
    const bad = 'javascript:alert(1)';
    const certifications = [
      certificationWith({ id: 'a', verifyUrl: bad }),
      certificationWith({ id: 'b', mark: { src: 'data:image/svg+xml,<svg/>' } }),
      certificationWith({ id: 'c', scope: `[x](${bad})` }),
    ];
    const inheritedAssurances = [{ provider: 'P', standards: [], url: bad, text: `<${bad}>` }];
    const element = await show(manifestWith({ certifications, inheritedAssurances }));
    await eventually(() => !textOf(element).includes('[x]'));
    expect(addresses(element)).to.be.empty;
  });
});

describe('on a page with a polluted Object.prototype', () => {
  const data = manifestWith({
    certifications: [certificationWith({ scope: 'All *services*' })],
    inheritedAssurances: [{ provider: 'Host AG', standards: ['soc-2'] }],
    notClaimed: [{ standard: 'pci-dss' }],
  });

  it('a method of an old library changes nothing', async () => {
    const elsewhere = textOf(await show(data));
    const properties = { extend: { value: stranger, writable: true } };
    const element = await whilePolluted(properties, () => show({ ...data }));
    expect(textOf(element)).to.equal(elsewhere);
  });

  for (const name of ['url', 'href', 'src', 'verifyUrl', 'mark', 'link'])
    it(`an inherited ${name} becomes no link and no image`, async () => {
      const value = { toString: () => 'javascript:alert(1)', src: 'https://evil.example/x.png' };
      const inherited = ['mark'].includes(name) ? value : 'javascript:alert(1)';
      const properties = { [name]: { value: inherited, writable: true } };
      const element = await whilePolluted(properties, () => show({ ...data, note: name }));
      expect(addresses(element)).to.be.empty;
      expect(queryAllByPart(element, 'badge')).to.have.length(1);
    });
});
