// Loading keeps the fallback, empty says what to expect, failed says what to do.
import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-badges.js';
import type { TrustBadges } from '../../../src/elements/trust-badges/trust-badges.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { certificationWith, manifestWith } from '../../support/manifest.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import { getByPart, getByRole, getByText, queryAllByPart, textOf } from '../../support/query.js';

const data = manifestWith({ certifications: [certificationWith()] });

const show = (manifest: string, fallback: unknown = '') =>
  fixture<TrustBadges>(html`<trust-badges manifest=${manifest}>${fallback}</trust-badges>`);

const answering = (query: string) => `/fixtures/x?page=${crypto.randomUUID()}&${query}`;
const fallback = html`<p>We are certified to ISO/IEC 27001.</p>`;

/** An address that fails the first time and then answers. */
function failingOnce(): { url: string; restore: () => void } {
  const url = new URL(answering('status=503'), location.href).href;
  const fetch = window.fetch.bind(window);
  let calls = 0;
  window.fetch = (input, init) => {
    if (input !== url) return fetch(input, init);
    calls += 1;
    return calls === 1 ? fetch(input, init) : Promise.resolve(Response.json(data));
  };
  return { url, restore: () => (window.fetch = fetch) };
}

async function inBothSchemes(element: Element): Promise<void> {
  await expectAccessible(element);
  if (!canEmulateMedia) return;
  // What a page in dark mode has behind everything; axe takes it for white otherwise.
  element.parentElement?.style.setProperty('background', 'Canvas');
  document.documentElement.style.colorScheme = 'light dark';
  await emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(element);
  document.documentElement.style.colorScheme = '';
}

describe('trust-badges while it is loading', () => {
  it('shows its fallback', async () => {
    const element = await show(answering('as=stalled'), fallback);
    expect(textOf(element)).to.equal('We are certified to ISO/IEC 27001.');
  });

  it('says that it is loading where there is no fallback', async () => {
    const element = await show(answering('as=stalled'));
    element.setAttribute('locale', 'en');
    await eventually(() => textOf(element) === 'Loading …');
    await inBothSchemes(element);
  });

  const blank: [what: string, content: string, says: string][] = [
    ['white space', '\n  ', 'Loading …'],
    ['a comment between lines', '\n<!-- later -->\n', 'Loading …'],
    ['what stands in another slot', '\n<p slot="aside">Aside</p>\n', 'Loading …'],
    ['a bare text', ' Certified. ', 'Certified.'],
    ['a picture', '<img alt="">', ''],
  ];
  for (const [what, content, says] of blank)
    it(`says so beside ${what}${says === 'Loading …' ? '' : ', or not'}`, async () => {
      const element = await show(answering('as=stalled'), '');
      element.setAttribute('locale', 'en');
      element.append(document.createRange().createContextualFragment(content));
      await eventually(() => textOf(element) === says, `${textOf(element)} becomes ${says}`);
    });

  it('says so where a component passes nothing on', async () => {
    const box = await fixture(html`<div></div>`);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<trust-badges locale="en"><slot></slot></trust-badges>';
    await eventually(() => textOf(root) === 'Loading …');
    box.append('Certified.');
    await eventually(() => textOf(root) === 'Certified.');
  });

  it('says so again when its fallback is taken away', async () => {
    const element = await show(answering('as=stalled'), fallback);
    element.setAttribute('locale', 'en');
    await settled(element);
    element.querySelector('p')?.remove();
    await eventually(() => textOf(element) === 'Loading …');
  });
});

describe('trust-badges with nothing to show', () => {
  it('says what to expect, and no longer its fallback', async () => {
    const element = await fixture<TrustBadges>(html`<trust-badges .data=${manifestWith()}>${fallback}</trust-badges>`); // prettier-ignore
    await element.ready;
    expect(textOf(getByPart(element, 'empty'))).to.equal(
      'No certifications or reports have been published yet.',
    );
    expect(textOf(element)).not.to.contain('We are certified');
    await inBothSchemes(element);
  });
});

describe('trust-badges that could not be loaded', () => {
  const sentences: [what: string, query: string, sentence: RegExp][] = [
    ['nothing there', 'status=404', /not available at the moment/],
    ['no connection', 'as=dropped', /check your connection/],
    ['a page where JSON belongs', 'as=html', /could not be read/],
    ['a body without end', 'as=endless', /could not be read/],
    ['a broken manifest', 'body={}', /could not be read/],
  ];
  for (const [what, query, sentence] of sentences)
    it(`says so calmly: ${what}`, async () => {
      const element = await show(answering(query));
      await element.ready;
      expect(textOf(getByRole(element, 'status'))).to.match(sentence);
    });

  it('keeps its fallback, and can be used by everybody', async () => {
    const element = await show(answering('status=404'), fallback);
    await element.ready;
    expect(getByText(element, 'We are certified to ISO/IEC 27001.')).to.exist;
    await inBothSchemes(element);
  });

  it('tries again when the button is pressed', async () => {
    const { url, restore } = failingOnce();
    const element = await show(url);
    await element.ready;
    getByRole(element, 'button', { name: 'Try again' }).focus();
    await press('Enter');
    await eventually(() => queryAllByPart(element, 'badge').length === 1);
    restore();
    expect(queryAllByPart(element, 'failed')).to.be.empty;
  });

  it('gives the button back to a reader who pressed it in vain', async () => {
    const element = await show(answering('status=404'));
    await element.ready;
    const button = getByRole(element, 'button', { name: 'Try again' });
    button.focus();
    await press('Enter');
    await eventually(() => focused() !== button && focused()?.part.contains('retry'));
  });

  it('leaves the focus at the content for a reader who pressed it with success', async () => {
    const { url, restore } = failingOnce();
    const element = await show(url);
    await element.ready;
    getByRole(element, 'button', { name: 'Try again' }).focus();
    await press('Enter');
    await eventually(() => focused()?.part.contains('root'));
    restore();
    expect(queryAllByPart(element, 'badge')).to.have.length(1);
  });
});

describe('trust-badges whose newer data cannot be had', () => {
  it('keep what they show', async () => {
    const { url, restore } = failingOnce();
    const element = await show(url);
    await element.ready;
    await element.reload();
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await element.reload();
    restore();
    expect(queryAllByPart(element, 'badge')).to.have.length(1);
  });
});
