// Where an element's manifest comes from, and the states it goes through. Seen on <trust-badges>.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { eventually, nextEvent } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart, textOf } from '../support/query.js';

const named = (name: string) => manifestWith({ certifications: [certificationWith({ name })] });

/** An address that answers with this manifest. */
function urlOf(manifest: object, query = ''): string {
  return `/fixtures/x?body=${encodeURIComponent(JSON.stringify(manifest))}${query}`;
}

const names = (element: Element) => queryAllByPart(element, 'badge-name').map(textOf);
const shows = (element: Element, name: string) =>
  eventually(() => names(element).join() === name, `${names(element).join()} becomes ${name}`);

async function requestsOf(key: string): Promise<number> {
  const response = await fetch(`/fixtures/requests?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

describe('the date at which an element judges', () => {
  const dated = manifestWith({
    updated: '2998-05-03',
    certifications: [certificationWith({ validUntil: '2998-05-02' })],
  });
  const statusOf = async (asOf: string) => {
    const element = await fixture<TrustBadges>(
      html`<trust-badges as-of=${asOf} .data=${dated}></trust-badges>`,
    );
    await element.ready;
    return getByPart(element, 'badge').dataset['status'];
  };

  it('is that of its attribute', async () => {
    expect(await statusOf('2030-01-01')).to.equal('certified');
  });

  it('is not before the manifest, however wrong the clock of the reader is', async () => {
    expect(await statusOf('')).to.equal('expired');
  });
});

describe('the manifest of an element', () => {
  it('comes from the URL in its attribute', async () => {
    const element = await fixture(html`<trust-badges manifest=${urlOf(named('By URL'))}></trust-badges>`); // prettier-ignore
    await shows(element, 'By URL');
  });

  it('comes from the nearest ancestor that names one', async () => {
    const element = await fixture(html`<trust-badges></trust-badges>`, {
      attributes: { 'data-trust-manifest': urlOf(named('From above')) },
    });
    await shows(element, 'From above');
  });

  it('comes from its own attribute before an ancestor', async () => {
    const element = await fixture(
      html`<trust-badges manifest=${urlOf(named('Own'))}></trust-badges>`,
      { attributes: { 'data-trust-manifest': urlOf(named('From above')) } },
    );
    await shows(element, 'Own');
  });

  it('comes from `data` before anything else', async () => {
    const element = await fixture(
      html`<trust-badges manifest=${urlOf(named('Own'))} .data=${named('Data')}></trust-badges>`,
    );
    await shows(element, 'Data');
  });

  it('comes from a script in the page', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'inline';
    script.textContent = JSON.stringify(named('Inline'));
    await fixture(script);
    await shows(await fixture(html`<trust-badges manifest="#inline"></trust-badges>`), 'Inline');
  });

  it('changes with its attribute, and nothing of the one before stands under its name', async () => {
    const element = await fixture<TrustBadges>(
      html`<trust-badges manifest=${urlOf(named('One'))}></trust-badges>`,
    );
    await shows(element, 'One');
    const seen = new Set<string>();
    element.addController({ hostUpdated: () => void seen.add(names(element).join()) });
    element.manifest = urlOf(named('Two'), '&delay=100');
    await shows(element, 'Two');
    expect(seen).to.deep.equal(new Set(['', 'Two']));
  });

  it('changes with an attribute of an ancestor', async () => {
    const element = await fixture(html`<trust-badges></trust-badges>`, {
      attributes: { 'data-trust-manifest': urlOf(named('One')) },
    });
    await shows(element, 'One');
    element.parentElement?.setAttribute('data-trust-manifest', urlOf(named('Two')));
    await shows(element, 'Two');
  });

  it('is asked for once by many elements, and by one that is moved', async () => {
    const key = crypto.randomUUID();
    const url = urlOf(named('Once'), `&delay=200&key=${key}`);
    const box = await fixture(html`<div>${Array.from({ length: 50 }, () => html`<trust-badges manifest=${url}></trust-badges>`)}<p></p></div>`); // prettier-ignore
    const [first] = box.children;
    box.lastElementChild?.append(...box.querySelectorAll('trust-badges'));
    await shows(first as Element, 'Once');
    expect(await requestsOf(key)).to.equal(1);
  });
});

describe('an element', () => {
  const stateOf = (element: Element) =>
    ['loading', 'ready', 'failed', 'empty'].filter((state) => element.matches(`:state(${state})`));

  it('is loading, and busy, until its manifest is there', async () => {
    const element = await fixture(html`<trust-badges manifest=${urlOf(named('Late'), '&delay=100')}></trust-badges>`); // prettier-ignore
    expect([stateOf(element), element.getAttribute('aria-busy')]).to.deep.equal([['loading'], 'true']); // prettier-ignore
    await shows(element, 'Late');
    expect([stateOf(element), element.getAttribute('aria-busy')]).to.deep.equal([['ready'], 'false']); // prettier-ignore
  });

  it('is loading while nobody has told it what', async () => {
    expect(stateOf(await fixture(html`<trust-badges></trust-badges>`))).to.deep.equal(['loading']);
  });

  for (const [state, data] of Object.entries({
    ready: named('A'),
    empty: manifestWith(),
    failed: {},
  }))
    // prettier-ignore
    it(`is ${state} and says so when it is`, async () => {
      const element = await fixture<TrustBadges>(html`<trust-badges .data=${data}></trust-badges>`);
      await element.ready;
      expect([stateOf(element), element.getAttribute('aria-busy')]).to.deep.equal([[state], 'false']); // prettier-ignore
    });

  for (const reference of [
    'javascript:alert(1)',
    'http://example.com/x',
    'data:application/json,{}',
  ])
    it(`does not fetch ${reference}`, async () => {
      const element = await fixture(html`<trust-badges></trust-badges>`);
      const failed = nextEvent(element, 'trust-manifest-failed');
      element.setAttribute('manifest', reference);
      expect((await failed).detail).to.include({ reason: 'unsafe-url' });
    });

  it('loads again when it is told to, and shows the old content until then', async () => {
    const key = crypto.randomUUID();
    const element = await fixture<TrustBadges>(html`<trust-badges manifest=${urlOf(named('A'), `&key=${key}`)}></trust-badges>`); // prettier-ignore
    await shows(element, 'A');
    const reloading = element.reload();
    await settled(element);
    expect(names(element)).to.deep.equal(['A']);
    await reloading;
    expect([await requestsOf(key), names(element)]).to.deep.equal([2, ['A']]);
  });

  it('leaves alone a host that knows custom states by other names', async () => {
    const original = Object.getOwnPropertyDescriptor(CustomStateSet.prototype, 'add');
    CustomStateSet.prototype.add = () => {
      throw new DOMException('The specified value must start with two dashes.', 'SyntaxError');
    };
    try {
      await shows(await fixture(html`<trust-badges .data=${named('A')}></trust-badges>`), 'A');
    } finally {
      Object.defineProperty(CustomStateSet.prototype, 'add', original ?? {});
    }
  });
});

describe('as-of', () => {
  const status = (element: Element) => getByPart(element, 'badge').dataset['status'];
  const data = manifestWith({ certifications: [certificationWith({ validUntil: '2026-05-03' })] });

  it('is the day at which everything is judged, and may change', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges as-of="2025-01-01" .data=${data}></trust-badges>`); // prettier-ignore
    await element.ready;
    expect(status(element)).to.equal('certified');
    element.asOf = '2026-05-04';
    await settled(element);
    expect(status(element)).to.equal('expired');
  });

  const past = manifestWith({ certifications: [certificationWith({ validUntil: '2021-05-03' })] });

  it('is today when it is no date', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges as-of="soon" .data=${past}></trust-badges>`); // prettier-ignore
    await element.ready;
    expect(status(element)).to.equal(
      Date.now() < Date.parse('2026-05-04') ? 'expiring' : 'expired',
    );
  });
});
