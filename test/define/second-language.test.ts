// What a second language costs a visitor: its own files, once. The built script, on a page of its own.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';

type Localized = HTMLElement & { locale: string; data: unknown };

interface Framed {
  readonly element: Localized;
  readonly requests: () => string[];
}

const manifest = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  catalogs: {
    de: '/fixtures/de?body={"overview":{"title":"Titel"}}',
    pt: '/fixtures/pt?body={"overview":{"title":"Título"}}',
  },
  overview: { title: 'Title' },
};

/** The same texts, in the manifest itself. */
const titles = { en: 'Title', pt: 'Título' };

const reportable = {
  schemaVersion: 1,
  organization: { name: 'Example' },
  defaultLocale: 'en',
  disclosure: { state: 'open' },
};

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** A page with an element in English. */
async function open(
  tag = 'trust-center',
  data: object = manifest,
  says = 'Title',
): Promise<Framed> {
  frame = document.createElement('iframe');
  frame.title = 'a page';
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) throw new Error('no frame');
  const script = page.createElement('script');
  Object.assign(script, { type: 'module', src: `${location.origin}/dist/trust.js` });
  const element = Object.assign(page.createElement(tag), { locale: 'en', data }) as Localized;
  page.body.append(element);
  page.head.append(script);
  await eventually(() => element.shadowRoot?.textContent?.includes(says));
  const requests = (): string[] =>
    view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return { element, requests };
}

/**
 * What is loaded when the language changes.
 * @param change `count`: how many files are waited for; `of`: only those count
 */
async function changed(
  { element, requests }: Framed,
  { locale, says, count, of = /./ }: { locale: string; says: string; count: number; of?: RegExp },
): Promise<readonly string[]> {
  const before = requests().length;
  const loaded = (): string[] =>
    requests()
      .slice(before)
      .filter((path) => of.test(path));
  element.locale = locale;
  await eventually(() => element.shadowRoot?.textContent?.includes(says));
  // Browsers list a request a little after its answer is there.
  await eventually(() => loaded().length >= count);
  return loaded().sort();
}

describe('a visitor who changes the language', () => {
  it('loads the words and the catalogue of that language, and nothing else', async () => {
    const page = await open();
    expect(await changed(page, { locale: 'pt', says: 'Título', count: 2 })).to.deep.equal([
      '/dist/locales/pt.js',
      '/fixtures/pt',
    ]);
  });

  it('loads one file where the manifest has no catalogues', async () => {
    const { catalogs: _, ...inline } = manifest;
    const page = await open('trust-center', { ...inline, overview: { title: titles } });
    expect(await changed(page, { locale: 'pt', says: 'Título', count: 1 })).to.deep.equal([
      '/dist/locales/pt.js',
    ]);
  });

  it('loads the files of the parent for a region without files', async () => {
    const page = await open();
    expect(await changed(page, { locale: 'pt-BR', says: 'Título', count: 2 })).to.deep.equal([
      '/dist/locales/pt.js',
      '/fixtures/pt',
    ]);
  });

  it('loads an overlay with what it lies over', async () => {
    const page = await open();
    expect(await changed(page, { locale: 'pt-PT', says: 'Título', count: 3 })).to.deep.equal([
      '/dist/locales/pt-PT.js',
      '/dist/locales/pt.js',
      '/fixtures/pt',
    ]);
  });

  it('loads the words of a form only for a form, each part once', async () => {
    const page = await open('trust-disclosure-form', reportable, 'Report a vulnerability');
    const parts = ['', '.disclosure', '.forms', '.scope'];
    // Of the form, code may still be on its way.
    const options = { locale: 'de', says: 'Schwachstelle melden', of: /\/locales\// };
    expect(await changed(page, { ...options, count: parts.length })).to.deep.equal(
      parts.map((part) => `/dist/locales/de${part}.js`).sort(),
    );
  });

  it('and goes back loads nothing', async () => {
    const { element, requests } = await open();
    element.locale = 'de';
    await eventually(() => element.shadowRoot?.textContent?.includes('Titel'));
    element.locale = 'en';
    await eventually(() => element.shadowRoot?.textContent?.includes('Title'));
    const before = requests();
    element.locale = 'de';
    await eventually(() => element.shadowRoot?.textContent?.includes('Titel'));
    expect(requests()).to.deep.equal(before);
  });

  it('had none of it before', async () => {
    const { requests } = await open();
    expect(requests().filter((path) => /\/(de|pt)/.test(path))).to.deep.equal([]);
  });
});
