// What a second language costs a visitor: its own files, once. The built script, on a page of its own.
import { expect } from 'chai';

import { eventually } from '../support/eventually.js';

interface Framed {
  readonly element: HTMLElement & { locale: string };
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

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** A page with a center in English. */
async function open(): Promise<Framed> {
  frame = document.createElement('iframe');
  frame.title = 'a page';
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) throw new Error('no frame');
  const script = page.createElement('script');
  Object.assign(script, { type: 'module', src: `${location.origin}/dist/trust.js` });
  const center = Object.assign(page.createElement('trust-center'), {
    locale: 'en',
    data: manifest,
  });
  page.body.append(center);
  page.head.append(script);
  await eventually(() => center.shadowRoot?.textContent?.includes('Title'));
  const requests = (): string[] =>
    view.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !path.includes('/chunks/'));
  return { element: center, requests };
}

describe('a visitor who changes the language', () => {
  it('loads the words and the catalogue of that language, and nothing else', async () => {
    const { element, requests } = await open();
    const before = requests();
    element.locale = 'pt';
    await eventually(() => element.shadowRoot?.textContent?.includes('Título'));
    // Browsers list a request a little after its answer is there.
    await eventually(() => requests().length > before.length + 1);
    expect(requests().slice(before.length).sort()).to.deep.equal([
      '/dist/locales/pt.js',
      '/fixtures/pt',
    ]);
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
