// What a page hears of its manifest: once per change, with a detail it cannot change.
import { expect } from 'chai';
import { html } from 'lit';

import '../../src/define/trust-badges.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { nextEvent } from '../support/eventually.js';
import { fixture, settled } from '../support/fixture.js';
import { bareManifest, certificationWith, manifestWith } from '../support/manifest.js';

const data = manifestWith({ certifications: [certificationWith()] });
const url = (query = '') =>
  new URL(`/fixtures/manifest.json?page=${crypto.randomUUID()}${query}`, location.href).href;

/** All that is heard around an element, as `type reason`. */
function listen(): string[] {
  const heard: string[] = [];
  const hear = (event: Event) => {
    const { reason } = (event as CustomEvent<{ reason?: string }>).detail;
    heard.push([event.type.replace('trust-manifest-', ''), reason].filter(Boolean).join(' '));
  };
  for (const type of ['trust-manifest-loaded', 'trust-manifest-failed']) {
    document.addEventListener(type, hear);
    afterEachOnce(() => document.removeEventListener(type, hear));
  }
  return heard;
}

const undo: (() => void)[] = [];
const afterEachOnce = (work: () => void) => undo.push(work);
afterEach(() => {
  for (const work of undo.splice(0)) work();
});

async function show(manifest: string): Promise<TrustBadges> {
  const element = await fixture<TrustBadges>(
    html`<trust-badges manifest=${manifest}></trust-badges>`,
  );
  await element.ready;
  return element;
}

describe('trust-manifest-loaded', () => {
  it('has the address and the issues, bubbles through shadow roots and is frozen', async () => {
    const host = await fixture(html`<div></div>`);
    const element = document.createElement('trust-badges') as TrustBadges;
    const heard = nextEvent(host, 'trust-manifest-loaded');
    element.data = { ...bareManifest, extra: 1 };
    host.attachShadow({ mode: 'open' }).append(element);
    const event = await heard;
    expect(event.detail).to.deep.equal({
      url: '',
      issues: [{ path: '/extra', code: 'unknown-key', params: { key: 'extra' } }],
    });
    expect([Object.isFrozen(event.detail), event.cancelable]).to.deep.equal([true, false]);
  });

  it('comes once for a manifest from a URL', async () => {
    const heard = listen();
    await settled(await show(url()));
    expect(heard).to.deep.equal(['loaded']);
  });

  it('comes again when it is loaded again, and not with another language or date', async () => {
    const heard = listen();
    const element = await show(url());
    element.locale = 'de';
    element.asOf = '2026-05-03';
    await settled(element);
    expect(heard).to.deep.equal(['loaded']);
    await element.reload();
    expect(heard).to.deep.equal(['loaded', 'loaded']);
  });

  it('does not come again for an element that is moved', async () => {
    const heard = listen();
    const element = await show(url());
    element.parentElement?.append(document.createElement('p'), element);
    await settled(element);
    element.data = data;
    await settled(element);
    element.parentElement?.prepend(element);
    await settled(element);
    expect(heard).to.deep.equal(['loaded', 'loaded']);
  });

  it('comes for each element that shows it', async () => {
    const heard = listen();
    const one = url();
    await Promise.all([show(one), show(one)]);
    await show(one);
    expect(heard).to.deep.equal(['loaded', 'loaded', 'loaded']);
  });
});

describe('trust-manifest-failed', () => {
  it('has the address, the reason and the issues', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges></trust-badges>`);
    const heard = nextEvent(element, 'trust-manifest-failed');
    element.data = { schemaVersion: 7 };
    expect((await heard).detail).to.deep.equal({
      url: '',
      reason: 'unsupported-version',
      issues: [{ path: '/schemaVersion', code: 'unsupported-version', params: { supported: 1 } }],
    });
  });

  it('comes each time it fails', async () => {
    const heard = listen();
    const element = await show(url('&status=404'));
    await element.reload();
    expect(heard).to.deep.equal(['failed http', 'failed http']);
  });
});

describe('the developer', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('is told of quotes that a text editor has put around the address', async () => {
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const address = new URL('/fixtures/absent.json', location.href).pathname;
    await settled(await show(`\u201d${address}\u201d`));
    expect(warnings.join()).to.match(/cannot be shown \(.*: typographic quotes\)/);
  });
});
