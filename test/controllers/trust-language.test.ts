// Words and content speak one language, and change it in one frame. Seen on <trust-badges>.
import { expect } from 'chai';
import { html, type ReactiveController } from 'lit';

import '../../src/define/trust-badges.js';
import { addCatalogue } from '../../src/i18n/index.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart, textOf } from '../support/query.js';

const name = { en: 'English name', de: 'Deutscher Name', pt: 'Nome português' };
const data = manifestWith({ certifications: [certificationWith({ name })] });

const english = 'English name · Certified';
const german = 'Deutscher Name · Zertifiziert';
const portuguese = 'Nome português · Certificado';

/** The content's language and the words' language, side by side. */
function spoken(element: Element): string {
  const parts = ['badge-name', 'badge-status'].flatMap((part) => queryAllByPart(element, part));
  return parts.map(textOf).join(' · ');
}

const speaks = (element: Element, text: string) =>
  eventually(() => spoken(element) === text, `${spoken(element)} becomes ${text}`);

/** Everything that an element showed, one entry per update. */
function record(element: TrustBadges): string[] {
  const shown: string[] = [];
  const recorder: ReactiveController = {
    hostUpdated: () => void shown.push(spoken(element)),
  };
  element.addController(recorder);
  return shown;
}

const badges = (locale?: string, manifest: object = data) =>
  fixture<TrustBadges>(
    html`<trust-badges locale=${locale ?? ''} .data=${manifest}></trust-badges>`,
  );

describe('the language of an element', () => {
  it('is that of its attribute', async () => {
    await speaks(await badges('pt-BR'), portuguese);
  });

  it('is that of the nearest ancestor without one', async () => {
    const element = await fixture(html`<div><trust-badges .data=${data}></trust-badges></div>`, {
      attributes: { lang: 'de-AT' },
    });
    await speaks(element, german);
  });

  it('is that of the manifest where the page says nothing, or that it is not known', async () => {
    const element = await fixture(
      html`<div lang="">
        <trust-badges .data=${{ ...data, defaultLocale: 'de' }}></trust-badges>
      </div>`,
    );
    await speaks(element, german);
  });

  it('is that of the manifest for readers of a language that nobody wrote', async () => {
    await speaks(await badges('fr', { ...data, defaultLocale: 'pt' }), portuguese);
  });

  it('is that of the manifest for what is no language', async () => {
    await speaks(await badges('!!', { ...data, defaultLocale: 'de' }), german);
  });

  it('follows an ancestor', async () => {
    const element = await fixture(html`<trust-badges .data=${data}></trust-badges>`, {
      attributes: { lang: 'de' },
    });
    await speaks(element, german);
    element.parentElement?.setAttribute('lang', 'pt');
    await speaks(element, portuguese);
  });

  it('stands on its root', async () => {
    const element = await badges('pt-BR');
    await speaks(element, portuguese);
    expect(getByPart(element, 'root').lang).to.equal('pt');
  });

  it('has a direction', async () => {
    addCatalogue('ar', { status: { certified: { word: 'معتمد' } } });
    const element = await badges('ar');
    await eventually(() => spoken(element).endsWith('معتمد'));
    expect(getByPart(element, 'root').dir).to.equal('rtl');
  });
});

describe('another language', () => {
  it('comes for content and words in one update', async () => {
    const element = await badges('en');
    await speaks(element, english);
    const shown = record(element);
    element.locale = 'de';
    await speaks(element, german);
    expect(new Set(shown)).to.deep.equal(new Set([english, german]));
  });

  it('that was asked for last wins', async () => {
    const element = await badges('en');
    await speaks(element, english);
    const shown = record(element);
    for (const locale of ['pt', 'de', 'pt', 'de']) {
      element.locale = locale;
      await element.updateComplete;
    }
    await speaks(element, german);
    expect(shown.at(-1)).to.equal(german);
  });

  it('of another manifest comes with that manifest', async () => {
    const element = await badges('', data);
    await speaks(element, english);
    const shown = record(element);
    element.data = { ...data, defaultLocale: 'de' };
    await speaks(element, german);
    expect(new Set(shown)).to.deep.equal(new Set([english, german]));
  });
});

describe("a company's own words", () => {
  it('are there from the first frame', async () => {
    const strings = { de: { 'status.certified.word': 'Geprüft' } };
    const element = document.createElement('trust-badges') as TrustBadges;
    const shown = record(element);
    Object.assign(element, { data: { ...data, strings }, locale: 'de' });
    await fixture(element);
    await speaks(element, 'Deutscher Name · Geprüft');
    expect(new Set(shown)).to.deep.equal(new Set(['', 'Deutscher Name · Geprüft']));
  });
});

describe('text in a language that is not the page’s', () => {
  it('is marked with its own', async () => {
    const certifications = [certificationWith({ name: 'Only English' })];
    const element = await badges('de', manifestWith({ certifications }));
    await eventually(() => queryAllByPart(element, 'badge-name').length === 1);
    const marked = getByPart(element, 'badge-name').querySelector('[lang]');
    expect(marked?.getAttribute('lang')).to.equal('en');
  });

  it('is not marked where it is the same language of another region', async () => {
    const certifications = [certificationWith({ name: { 'de-AT': 'Auf gut Österreichisch' } })];
    const element = await badges('de', manifestWith({ certifications }));
    await eventually(() => queryAllByPart(element, 'badge-name').length === 1);
    expect(getByPart(element, 'badge-name').querySelector('[lang]')).to.equal(null);
  });
});
