// Paper cannot be clicked: everything is open while the page is printed. Seen on <trust-badges>.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { fixture, settled } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { queryAllByPart } from '../support/query.js';

const certifications = ['a', 'b'].map((id) => certificationWith({ id }));

async function show(): Promise<TrustBadges> {
  const element = await fixture<TrustBadges>(
    html`<trust-badges .data=${manifestWith({ certifications })}></trust-badges>`,
  );
  await element.ready;
  return element;
}

const print = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

const panels = (element: Element) =>
  queryAllByPart(element, 'badge').map((badge) => badge.querySelector('details'));

const open = (element: Element) => panels(element).map((panel) => panel?.open);

describe('printing', () => {
  it('opens everything before the browser lays out the paper', async () => {
    const element = await show();
    print('beforeprint');
    // Microtasks still run; a task would be too late.
    await element.updateComplete;
    await Promise.resolve();
    expect(open(element)).to.deep.equal([true, true]);
  });

  it('closes afterwards what it opened, and nothing else', async () => {
    const element = await show();
    panels(element)[1]?.setAttribute('open', '');
    print('beforeprint');
    await settled(element);
    print('afterprint');
    expect(open(element)).to.deep.equal([false, true]);
  });

  it('leaves alone an element that has left the page', async () => {
    const element = await show();
    const closed = panels(element);
    element.remove();
    print('beforeprint');
    await settled(await show());
    expect(closed.map((panel) => panel?.open)).to.deep.equal([false, false]);
  });
});
