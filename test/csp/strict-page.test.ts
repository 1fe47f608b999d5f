// The strictest policy a host can set that lets Lit run, and the built script on it: not one violation.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';
import { violationsOf, type Page } from '../support/page.js';
import { openWithBadges, partsOf, words } from './built-page.js';

/** What a page has loaded of a folder of `dist/`: names without their hashes. */
const loaded = ({ window }: Page, folder: string) =>
  window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => new RegExp(`/dist/${folder}/(.+?)(-.{6})?\\.js`).exec(name)?.[1] ?? [])
    .sort();

const localeFiles = (page: Page) => loaded(page, 'locales');

describe('the built script on a page with the strictest policy', () => {
  it('shows its badges', async () => {
    const page = await openWithBadges('strict');
    expect(words(partsOf(page, 'badge-name')[0])).to.equal('ISO/IEC 27001');
  });

  it('violates nothing: not by styles, prose, words of the company, pictures or another language', async () => {
    const page = await openWithBadges('strict');
    partsOf(page, 'badge')[0]?.querySelector('summary')?.click();
    await eventually(() => partsOf(page, 'prose')[0]?.querySelector('em'));
    page.document.documentElement.lang = 'de';
    await eventually(() => words(partsOf(page, 'badge-status')[0]) === 'Geprüft');
    await eventually(() => words(partsOf(page, 'prose')[0]) === 'Alle Dienste in Europa.');
    expect(await violationsOf(page)).to.deep.equal([]);
    expect([page.window.errors, page.window.warnings]).to.deep.equal([[], []]);
  });

  it('is styled', async () => {
    const page = await openWithBadges('strict');
    const [badge] = partsOf(page, 'badge');
    expect(badge && page.window.getComputedStyle(badge).borderTopStyle).to.equal('solid');
  });

  it('loads only the words of its language, and those of forms not at all', async () => {
    const page = await openWithBadges('strict');
    expect(localeFiles(page)).to.deep.equal(['en']);
    page.document.documentElement.lang = 'de-AT';
    await eventually(() => words(partsOf(page, 'badge-status')[0]) === 'Geprüft');
    expect(localeFiles(page)).to.deep.equal(['de', 'en']);
  });

  it("loads i18next only for a company's own words", async () => {
    const page = await openWithBadges('strict');
    expect(loaded(page, 'chunks')).not.to.include('compose-i18next');
    page.document.documentElement.lang = 'de';
    await eventually(() => words(partsOf(page, 'badge-status')[0]) === 'Geprüft');
    expect(loaded(page, 'chunks')).to.include('compose-i18next');
  });

  it('loads an overlay and its parent, but not English', async () => {
    const page = await openWithBadges('strict');
    page.document.documentElement.lang = 'pt-PT';
    await eventually(() => words(partsOf(page, 'badge-status')[0]) === 'Certificado');
    expect(localeFiles(page)).to.deep.equal(['en', 'pt', 'pt-PT']);
  });
});

describe('the built script where words cannot be loaded', () => {
  it('keeps the fallback and says so to developers', async () => {
    const page = await openWithBadges('no-words', 0);
    const element = page.document.querySelector('trust-badges');
    await eventually(() => element?.getAttribute('aria-busy') === 'false');
    expect(element?.matches(':state(failed)')).to.be.true;
    expect(element?.querySelector('p')?.checkVisibility()).to.be.true;
    expect(page.window.warnings?.join()).to.match(/\[trust-badges\] No words could be loaded/);
  });

  it('says in English what did not come, and the rest in the language of the page', async () => {
    const page = await openWithBadges('some-words');
    const element = page.document.querySelector('trust-disclosure-form');
    const form = await eventually(
      () => element?.shadowRoot?.querySelector('form'),
      `a form; ${JSON.stringify([page.window.violations, page.window.errors])}`,
    );
    expect(words(form)).to.contain('Send report');
    expect(words(partsOf(page, 'heading')[0])).to.equal('Zertifizierungen und Berichte');
  });

  it("says a company's own words also without i18next", async () => {
    const page = await openWithBadges('no-i18next');
    expect(words(partsOf(page, 'badge-status')[0])).to.equal('Geprüft');
  });
});
