// A reader who is in the middle of the fallback when the script comes stays at the same section.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-center.js';
import type { TrustCenter } from '../../src/elements/trust-center/trust-center.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';

const items = Array.from({ length: 40 }, (_, index) => ({
  id: `p${index}`,
  title: `Policy ${index}`,
}));
const data = manifestWith({
  certifications: [certificationWith()],
  policies: [{ id: 'all', title: 'All', items }],
  contacts: [{ role: 'security', email: 'security@example.com' }],
  updates: Array.from({ length: 15 }, (_, index) => ({
    id: `u${index}`,
    date: '2026-05-03',
    title: `Update ${index}`,
  })),
});

/** As `render` writes it, each section 2,000 px high: overview, badges, policies, updates, contacts. */
async function open(count: number): Promise<TrustCenter> {
  const sections = Array.from({ length: count }, (_, index) => html`<section>${index}</section>`);
  const center = await fixture<TrustCenter>(
    html`<trust-center locale="en"><div>${sections}</div></trust-center>`,
  );
  for (const section of center.querySelectorAll('section')) section.style.height = '2000px';
  return center;
}

const topOf = (center: TrustCenter, selector: string): number =>
  center.shadowRoot?.querySelector(selector)?.getBoundingClientRect().top ?? NaN;

describe('a reader in the middle of the fallback', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('is at the beginning of the same section afterwards', async () => {
    const center = await open(5);
    center.querySelectorAll('section')[2]?.scrollIntoView();
    center.data = data;
    await eventually(() => Math.abs(topOf(center, 'trust-policies')) < 2);
  });

  it('has read the same share of it', async () => {
    const center = await open(5);
    center.querySelectorAll('section')[2]?.scrollIntoView();
    window.scrollBy(0, 1000);
    center.data = data;
    await eventually(() => {
      const policies = center.shadowRoot?.querySelector('trust-policies')?.getBoundingClientRect();
      return policies && Math.abs(policies.top + policies.height / 2) < 2;
    });
  });

  it('has what is loaded later at once', async () => {
    const center = await open(5);
    center.querySelectorAll('section')[1]?.scrollIntoView();
    center.data = data;
    await center.ready;
    const contacts = center.shadowRoot?.querySelector('trust-contacts');
    expect(contacts?.matches(':state(ready)')).to.equal(true);
  });

  it('stays where the fallback has other sections than the center', async () => {
    const center = await open(9);
    center.querySelectorAll('section')[1]?.scrollIntoView();
    const { scrollY } = window;
    center.data = data;
    await center.ready;
    expect(window.scrollY).to.be.at.most(scrollY);
    expect(topOf(center, 'trust-badges')).not.to.equal(0);
  });
});
