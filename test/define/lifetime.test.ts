// Elements come before their definition, are moved, leave and come back: nothing is lost, nothing stays behind.
import { expect } from 'chai';
import { html } from 'lit';

import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import type { TrustCenter } from '../../src/elements/trust-center/trust-center.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { queryAllByPart } from '../support/query.js';

const data = manifestWith({
  certifications: [certificationWith()],
  policies: [{ id: 'a', title: 'A', items: [{ id: 'x', title: 'X', body: 'Y' }] }],
  documents: [{ id: 'd', title: 'D', access: 'request' }],
});

/** Who listens to the page, and what is observed: counted where it is asked for. */
function counted(): { readonly open: Map<string, number>; readonly stop: () => void } {
  const open = new Map<string, number>();
  const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
  const undo: (() => void)[] = [];
  const wrap = <T extends object>(
    owner: T,
    key: keyof T,
    before: (self: unknown, ...args: never[]) => void,
  ) => {
    const original = owner[key] as unknown as (...args: unknown[]) => unknown;
    owner[key] = function (this: unknown, ...args: never[]) {
      before(this, ...args);
      return original.apply(this, args);
    } as T[keyof T];
    undo.push(() => (owner[key] = original as T[keyof T]));
  };
  const ofPage = (self: unknown) => self === window || self === document || self === document.body || self === undefined; // prettier-ignore
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (self, type, _, options: AddEventListenerOptions) => {
      if (ofPage(self) && !options?.once) count(`listener ${String(type)}`, 1);
    },
  );
  wrap(EventTarget.prototype, 'removeEventListener', (self, type) => {
    if (ofPage(self)) count(`listener ${String(type)}`, -1);
  });
  const observers = new Set<unknown>();
  for (const owner of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    wrap(owner.prototype as MutationObserver, 'observe', (self) => observers.add(self));
    wrap(owner.prototype as MutationObserver, 'disconnect', (self) => observers.delete(self));
  }
  return {
    open,
    stop: () => {
      for (const one of undo) one();
      open.set('observers', observers.size);
    },
  };
}

describe('elements that come before their definition', () => {
  it('keep the properties that were set on them', async () => {
    const element = document.createElement('trust-badges') as TrustBadges;
    Object.assign(element, { data, layout: 'compact', headingLevel: 4, locale: 'de' });
    document.body.append(element);
    expect(customElements.get('trust-badges')).to.equal(undefined);
    await import('../../src/define/index.js');
    await element.ready;
    expect(element.shadowRoot?.querySelector('h4')?.textContent).to.contain('Zertifizierungen');
    expect([Object.hasOwn(element, 'data'), element.layout]).to.deep.equal([false, 'compact']);
    element.remove();
  });
});

describe('elements that are defined', () => {
  before(() => import('../../src/define/index.js'));

  it('show their light children until there is something better, in the same place', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges><p>Fallback</p></trust-badges>`);
    const fallback = element.querySelector('p');
    expect(fallback?.checkVisibility()).to.be.true;
    element.data = data;
    await element.ready;
    await element.updateComplete;
    expect(fallback?.checkVisibility()).to.be.false;
  });

  it('settle `ready` each for itself, also for elements made by script and never seen before', async () => {
    const elements = [1, 2].map(() => document.createElement('trust-center') as TrustCenter);
    for (const element of elements) Object.assign(element, { data });
    const readies = elements.map((element) => element.ready);
    document.body.append(...elements);
    await Promise.all(readies);
    for (const element of elements) {
      expect(queryAllByPart(element, 'badge')).to.have.length(1);
      element.remove();
    }
  });

  it('show the same when they are moved, and when they come back later', async () => {
    const box = await fixture(html`<div><section></section></div>`);
    const element = document.createElement('trust-center') as TrustCenter;
    element.data = data;
    box.append(element);
    await element.ready;
    box.firstElementChild?.append(element);
    await element.ready;
    expect(queryAllByPart(element, 'badge')).to.have.length(1);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    box.append(element);
    element.locale = 'de';
    await eventually(() => queryAllByPart(element, 'heading')[0]?.textContent?.includes('Zertifizierungen')); // prettier-ignore
  });

  it('leave no listener on the page and no observer behind', async () => {
    const box = await fixture(html`<div></div>`);
    const counts = counted();
    for (let round = 0; round < 20; round += 1) {
      const element = document.createElement('trust-center') as TrustCenter;
      element.data = data;
      box.append(element);
      await element.ready;
      // Moved, too: what is acquired twice has to be released twice.
      box.prepend(element);
      await element.updateComplete;
      element.remove();
    }
    counts.stop();
    const left = [...counts.open].filter(([, count]) => count > 0);
    expect(left).to.deep.equal([]);
    expect(counts.open.size).to.be.greaterThan(2);
  });
});
