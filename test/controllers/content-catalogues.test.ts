// Texts of a manifest that stand in files of their own: which are fetched, what comes first, and what is
// never seen. Shown on <trust-badges> and <trust-center>.
import { expect } from 'chai';
import { html, type ReactiveController } from 'lit';

import '../../src/define/trust-badges.js';
import '../../src/define/trust-center.js';
import type { TrustBadges } from '../../src/elements/trust-badges/trust-badges.js';
import type { TrustCenter } from '../../src/elements/trust-center/trust-center.js';
import { expectAccessible } from '../support/axe.js';
import { eventually } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { certificationWith, manifestWith } from '../support/manifest.js';
import { getByPart, queryAllByPart, textOf } from '../support/query.js';

let count = 0;
const freshKey = () => `catalogue-${performance.now()}-${count++}`;

const catalogueUrl = (name: unknown, query = '') =>
  `/fixtures/x?body=${encodeURIComponent(JSON.stringify({ certifications: { iso: { name } } }))}${query}`;

const dataWith = (name: unknown, catalogs: Record<string, string>) =>
  manifestWith({ certifications: [certificationWith({ name })], catalogs });

async function requestsOf(key: string): Promise<number> {
  const response = await fetch(`/fixtures/requests?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

const badges = (locale: string, data: object) =>
  fixture<TrustBadges>(html`<trust-badges locale=${locale} .data=${data}></trust-badges>`);
const names = (element: Element) => queryAllByPart(element, 'badge-name').map(textOf).join();
const shows = (element: Element, name: string) =>
  eventually(() => names(element) === name, `${names(element)} becomes ${name}`);

/** Every name that an element showed, one entry per update. */
function record(element: TrustBadges): Set<string> {
  const shown = new Set<string>();
  const recorder: ReactiveController = { hostUpdated: () => void shown.add(names(element)) };
  element.addController(recorder);
  return shown;
}

describe('a content catalogue', () => {
  it('gives the texts of its language', async () => {
    const element = await badges('pt', dataWith('English', { pt: catalogueUrl('Português') }));
    await shows(element, 'Português');
    expect(getByPart(element, 'badge-name').querySelector('[lang]')).to.equal(null);
    await expectAccessible(element);
  });

  it('names its language in any case', async () => {
    const data = dataWith('English', { 'pt-br': catalogueUrl('Brasil') });
    await shows(await badges('pt-BR', data), 'Brasil');
  });

  it('comes after what the manifest itself says in the language', async () => {
    const name = { en: 'English', pt: 'No manifesto' };
    const data = dataWith(name, { pt: catalogueUrl('No catálogo') });
    await shows(await badges('pt', data), 'No manifesto');
  });

  it('of the language comes before that of its parent', async () => {
    const catalogs = { pt: catalogueUrl('Pai'), 'pt-BR': catalogueUrl('Brasil') };
    await shows(await badges('pt-BR', dataWith('English', catalogs)), 'Brasil');
  });

  it('of the parent serves a country without one', async () => {
    const data = dataWith('English', { pt: catalogueUrl('Pai') });
    await shows(await badges('pt-BR', data), 'Pai');
  });

  it('of a parent is left alone when nothing is missing any more', async () => {
    const key = freshKey();
    const catalogs = {
      pt: catalogueUrl('Pai', `&key=${key}`),
      'pt-BR': `/fixtures/x?body=${encodeURIComponent(
        JSON.stringify({ certifications: { iso: { name: 'Brasil', issuer: { name: 'TÜV' } } }, organization: { name: 'Exemplo' } }),
      )}`,
    }; // prettier-ignore
    await shows(await badges('pt-BR', dataWith('English', catalogs)), 'Brasil');
    expect(await requestsOf(key)).to.equal(0);
  });

  it('is not fetched for readers of the default locale, nor for those of another language', async () => {
    const key = freshKey();
    const data = dataWith('English', { pt: catalogueUrl('Português', `&key=${key}`) });
    await shows(await badges('en', data), 'English');
    await shows(await badges('de', data), 'English');
    expect(await requestsOf(key)).to.equal(0);
  });

  it('is fetched once for all elements that show the manifest', async () => {
    const key = freshKey();
    const data = dataWith('English', { pt: catalogueUrl('Português', `&key=${key}`) });
    const center = await fixture<TrustCenter>(
      html`<trust-center locale="pt" sections="overview badges" .data=${data}></trust-center>`,
    );
    await center.ready;
    await shows(center, 'Português');
    await shows(await badges('pt', data), 'Português');
    expect(await requestsOf(key)).to.equal(1);
  });

  it('finds an id with dots and underscores by its name in keys', async () => {
    const certifications = [certificationWith({ id: 'iso_27001.2022', name: 'English' })];
    const catalogue = { certifications: { 'iso-27001-2022': { name: 'Português' } } };
    const catalogs = { pt: `/fixtures/x?body=${encodeURIComponent(JSON.stringify(catalogue))}` };
    await shows(await badges('pt', manifestWith({ certifications, catalogs })), 'Português');
  });
});

describe('a catalogue that is on its way', () => {
  it('is waited for, so that no other language flashes', async () => {
    const catalogs = { pt: catalogueUrl('Português', '&delay=200') };
    const element = document.createElement('trust-badges') as TrustBadges;
    const shown = record(element);
    Object.assign(element, { data: dataWith('English', catalogs), locale: 'pt' });
    await fixture(element);
    await shows(element, 'Português');
    expect([...shown]).to.deep.equal(['', 'Português']);
  });

  it('lets the language before it stand until it is there', async () => {
    const catalogs = { pt: catalogueUrl('Português', '&delay=200') };
    const element = await badges('en', dataWith('English', catalogs));
    await shows(element, 'English');
    const status = () => textOf(getByPart(element, 'badge-status'));
    const seen = new Set<string>();
    element.addController({ hostUpdated: () => void seen.add(`${names(element)} ${status()}`) });
    element.locale = 'pt';
    await shows(element, 'Português');
    expect([...seen]).to.deep.equal(['English Certified', 'Português Certificado']);
  });
});

describe('a catalogue that cannot be had', () => {
  const hostile: [what: string, url: string][] = [
    ['is not there', '/fixtures/x?status=404'],
    ['is no JSON', '/fixtures/x?body=nonsense'],
    ['is a list', '/fixtures/x?body=[]'],
    ['breaks off', '/fixtures/x?as=dropped'],
    ['does not end', '/fixtures/x?as=endless'],
    ['is nested without end', `/fixtures/x?body=${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
  ];
  for (const [what, url] of hostile)
    it(`because it ${what} leaves the default locale, marked with its language`, async () => {
      const element = await badges('pt', dataWith('English', { pt: `${url}&once=${freshKey()}` }));
      await shows(element, 'English');
      const marked = getByPart(element, 'badge-name').querySelector('[lang]');
      expect(marked?.getAttribute('lang')).to.equal('en');
    });

  it('is asked for again when the language is shown again', async () => {
    const key = freshKey();
    const data = dataWith('English', { pt: `/fixtures/x?status=503&key=${key}` });
    const element = await badges('pt', data);
    await shows(element, 'English');
    element.locale = 'de';
    await eventually(() => textOf(getByPart(element, 'badge-status')) === 'Zertifiziert');
    element.locale = 'pt';
    await eventually(() => textOf(getByPart(element, 'badge-status')) === 'Certificado');
    expect(await requestsOf(key)).to.equal(2);
  });

  it('shows texts that are no texts as nothing', async () => {
    const url = catalogueUrl({ _$litType$: 1, strings: ['<b>'] });
    await shows(await badges('pt', dataWith('English', { pt: url })), 'English');
  });
});
