// `#trust-badge-<id>` opens its target, which lives in a shadow root. Seen on <trust-badges>.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { eventually, nextEvent } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { focused } from '../support/keyboard.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { queryAllByPart } from '../support/query.js';

const certifications = ['iso', 'soc.2', 'a_b'].map((id) => certificationWith({ id }));
const data = manifestWith({ certifications });

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

const show = (manifest: unknown = data) =>
  fixture<TrustBadges>(html`<trust-badges .data=${manifest}></trust-badges>`);

const openIds = (element: Element) =>
  queryAllByPart(element, 'badge')
    .filter((badge) => badge.querySelector('details')?.open)
    .map((badge) => badge.id);

const opens = (element: Element, id: string) =>
  eventually(() => openIds(element).join() === id, `${openIds(element).join()} becomes ${id}`);

describe('a deep link', () => {
  for (const id of ['iso', 'soc.2', 'a_b'])
    it(`opens ${id} when the page is opened with it`, async () => {
      location.hash = `trust-badge-${id}`;
      await opens(await show(), `badge-${id}`);
    });

  it('opens its target when it is followed, and moves the focus there', async () => {
    const element = await show();
    await element.ready;
    location.hash = 'trust-badge-iso';
    await opens(element, 'badge-iso');
    await eventually(() => focused()?.closest('[part~="badge"]')?.id === 'badge-iso');
  });

  it('scrolls its target into view', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    await fixture(spacer);
    const element = await show();
    await element.ready;
    location.hash = 'trust-badge-iso';
    await eventually(() => element.getBoundingClientRect().top < innerHeight);
    scrollTo(0, 0);
  });

  it('waits for content that comes later', async () => {
    location.hash = 'trust-badge-iso';
    const element = await show(null);
    element.data = data;
    await opens(element, 'badge-iso');
  });

  it('is given up when the reader goes elsewhere before its content has come', async () => {
    location.hash = 'trust-badge-iso';
    const element = await show(null);
    const gone = nextEvent<Event>(window, 'hashchange');
    location.hash = 'contact';
    await gone;
    element.data = data;
    await element.ready;
    await settled(element);
    expect(openIds(element)).to.be.empty;
  });

  it('is followed once: what a reader then closes stays closed', async () => {
    location.hash = 'trust-badge-iso';
    const element = await show();
    await opens(element, 'badge-iso');
    queryAllByPart(element, 'badge')[0]?.querySelector('details')?.removeAttribute('open');
    element.locale = 'de';
    await settled(element);
    expect(openIds(element)).to.be.empty;
  });

  for (const hash of [
    'trust-badge-',
    'trust-badge-absent',
    'trust-badge-"]',
    'trust-badge-%',
    'trust-badge-%E0%A4',
    'trust-policy-iso',
    'iso',
    'badge-iso',
  ])
    // prettier-ignore
    it(`to ${hash} opens nothing and breaks nothing`, async () => {
      location.hash = hash;
      const element = await show();
      await element.ready;
      await settled(element);
      expect([openIds(element), queryAllByPart(element, 'badge').length]).to.deep.equal([[], 3]);
    });

  it('reads what a browser encodes', async () => {
    location.hash = 'trust-badge-%69so';
    await opens(await show(), 'badge-iso');
  });
});
