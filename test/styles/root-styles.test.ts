// Where a page lets width follow content, an element asks for a reading width, and gives way where there is less.
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';

import '../../src/define/index.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { fixture, settled } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart } from '../support/query.js';

const data = manifestWith({ certifications: [certificationWith()] });

const ways: Readonly<Record<string, string>> = {
  'in a row': 'display: flex',
  'in a column that centres': 'display: flex; flex-direction: column; align-items: center',
  'in a column of a grid that centres': 'display: grid; justify-items: center',
  floating: 'float: left',
  'absolutely placed': 'position: absolute',
  'where lines do not break': 'display: flex; white-space: nowrap',
};

async function widths(style: string, room: number): Promise<readonly number[]> {
  const content: TemplateResult = html`<div data-room>
    <div data-way><trust-badges locale="en" .data=${data}></trust-badges></div>
  </div>`;
  const box = await fixture<HTMLElement>(content);
  box.style.cssText = `position: relative; width: ${room}px`;
  const way = box.querySelector<HTMLElement>('[data-way]');
  if (way) way.style.cssText = style;
  const element = box.querySelector<TrustBadges>('trust-badges');
  if (!element || !way) throw new Error('there is no element');
  await element.ready;
  await settled(element);
  return [getByPart(element, 'root').getBoundingClientRect().width, way.scrollWidth];
}

describe('an element whose width follows its content', () => {
  for (const [way, style] of Object.entries(ways)) {
    it(`can be read: ${way}`, async () => {
      const [width] = await widths(style, 1400);
      expect(width).to.be.within(960, 1400);
    });

    it(`fits into 300 px: ${way}`, async () => {
      const [width, needed] = await widths(style, 300);
      expect([width, needed]).to.deep.equal([300, 300]);
    });
  }

  it('takes no more than its share of a row of a page', async () => {
    const element = await fixture<HTMLElement>(
      html`<div>
        <trust-badges locale="en" .data=${data}></trust-badges>
        <p>Beside</p>
      </div>`,
    );
    element.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; width: 400px';
    const root = getByPart(element.querySelector('trust-badges') ?? element, 'root');
    expect(root.getBoundingClientRect().width).to.equal(200);
  });
});

describe('a request, of which the page shows its button only', () => {
  it('adds nothing to the row that it stands in', async () => {
    const row = await fixture<HTMLElement>(
      html`<div>
        <trust-document-request locale="en" .data=${data}>
          <button slot="trigger">Ask</button>
        </trust-document-request>
      </div>`,
    );
    row.style.cssText = 'display: flex; justify-content: end; width: 600px';
    const button = row.querySelector('button')?.getBoundingClientRect();
    expect(button?.right).to.equal(row.getBoundingClientRect().right);
    expect(row.scrollWidth).to.equal(600);
    expect(button?.width).to.be.lessThan(200);
  });
});
