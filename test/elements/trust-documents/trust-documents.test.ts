import { expect } from 'chai';
import { html } from 'lit';

import '../../../src/define/trust-documents.js';
import type {
  DocumentDownloadDetail,
  TrustDocuments,
} from '../../../src/elements/trust-documents/trust-documents.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused } from '../../support/keyboard.js';
import { canEmulateMedia, emulateMedia } from '../../support/media.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { data, documents, only } from './documents.js';

const rows = (element: TrustDocuments): HTMLElement[] => queryAllByPart(element, 'document');

const titles = (element: TrustDocuments): string[] =>
  queryAllByPart(element, 'document-title').map(textOf);

describe('<trust-documents>', () => {
  it('lists the documents as the manifest does', async () => {
    const element = await documents();
    expect(titles(element)).to.deep.equal([
      'Technical measures',
      'SOC 2 report',
      'Penetration test',
      'Continuity plan',
      'ISO certificate',
    ]);
  });

  it('is accessible', async () => {
    await expectAccessible(await documents());
  });

  (canEmulateMedia ? it : it.skip)('is accessible on a dark page', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await documents();
    element.style.cssText = 'color-scheme: dark; background: #16181d';
    await expectAccessible(element);
  });

  it('tells what a document is', async () => {
    const element = await documents({ manifest: only('measures') });
    expect(textOf(getByPart(element, 'document-type'))).to.equal('Policy');
    expect(textOf(getByPart(element, 'prose'))).to.equal('As annex to the agreement');
    expect(textOf(getByPart(element, 'document-meta'))).to.equal(
      'PDF · 2.1 MB · 12 pages · English · updated May 3, 2026 · valid until December 31, 2027',
    );
  });

  it('tells it in the language of the reader', async () => {
    const element = await documents({ manifest: only('measures'), locale: 'de' });
    expect(titles(element)).to.deep.equal(['Technische Maßnahmen']);
    expect(textOf(getByPart(element, 'document-meta'))).to.match(
      /^PDF · 1,9 MB · 11 Seiten · Deutsch · aktualisiert am 3\. Mai 2026 · gültig bis/,
    );
  });

  it('marks a title that is not in the language of the reader', async () => {
    const element = await documents({ manifest: only('soc-2'), locale: 'de' });
    expect(getByText(element, 'SOC 2 report').lang).to.equal('en');
  });

  it('says plainly that a document has expired', async () => {
    const element = await documents({ manifest: only('iso') });
    expect(getByText(element, 'expired on March 31, 2026')).to.exist;
  });

  it('says who may have a document', async () => {
    const element = await documents();
    expect(queryAllByPart(element, 'document-access').map(textOf)).to.deep.equal([
      'Public',
      'Under NDA',
      'On request',
      'Through a contact',
      'Public',
    ]);
  });

  it('offers one action for each document', async () => {
    const element = await documents();
    const actions = rows(element).map((row) =>
      [...row.querySelectorAll('[part~=download], [part~=request], [part~=contact]')].map(
        (action) => action.getAttribute('aria-label'),
      ),
    );
    expect(actions).to.deep.equal([
      ['Download “Technical measures”: English, PDF, 2.1 MB, 12 pages'],
      ['Request “SOC 2 report”'],
      ['Request “Penetration test”'],
      ['Contact us about “Continuity plan”'],
      [],
    ]);
  });

  it('leads to the file in the language of the reader, and to the others', async () => {
    const element = await documents({ manifest: only('measures'), locale: 'de' });
    const links = queryAllByRole(element, 'link') as HTMLAnchorElement[];
    expect(links.map(({ pathname, hreflang }) => [pathname, hreflang])).to.deep.equal([
      ['/measures.en.pdf', 'en'],
      ['/measures.de.pdf', 'de'],
    ]);
  });

  it('names a file of which nothing is known by its category', async () => {
    const files = [{ url: 'https://example.com/file' }];
    const document = { id: 'a', title: 'A', category: 'report', access: 'public', files };
    const element = await documents({ manifest: { ...data, documents: [document] } });
    expect(getByRole(element, 'link', { name: 'Download “A”: Report' })).to.exist;
  });

  it('leads nowhere from an address it refuses', async () => {
    const files = [{ url: 'http://example.com/a.pdf' }];
    const document = { id: 'a', title: 'A', access: 'public', files };
    const element = await documents({ manifest: { ...data, documents: [document] } });
    expect(queryAllByRole(element, 'link')).to.deep.equal([]);
  });

  it('writes to a contact about the document', async () => {
    const element = await documents({ manifest: only('plan') });
    const link = getByRole<HTMLAnchorElement>(element, 'link', { name: /^Contact us about/ });
    expect(link.href).to.equal('mailto:sales@example.com?subject=Continuity%20plan');
  });

  it('shows the categories it is asked for, in this order', async () => {
    const element = await documents({ categories: 'pentest  policy' });
    expect(titles(element)).to.deep.equal(['Penetration test', 'Technical measures']);
  });

  it('follows a change of the categories', async () => {
    const element = await documents({ categories: 'pentest' });
    element.setAttribute('categories', 'report');
    await settled(element);
    element.removeAttribute('categories');
    await settled(element);
    expect(rows(element)).to.have.length(5);
  });

  it('warns of a category that does not exist', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    await documents({ categories: 'report reports' });
    console.warn = warn;
    expect(warnings.join()).to.include('[trust-documents] There is no category "reports".');
  });

  it('puts its headings below the page’s', async () => {
    const element = await documents({ manifest: only('iso') });
    element.headingLevel = 4;
    await settled(element);
    const levels = queryAllByRole(element, 'heading').map(({ localName }) => localName);
    expect(levels).to.deep.equal(['h4', 'h5']);
  });

  it('fits into 280 pixels', async () => {
    const element = await documents({ width: '280px', locale: 'de' });
    expect(element.scrollWidth).to.be.at.most(280);
    await expectAccessible(element);
  });
});

describe('a download', () => {
  /** A click that would leave the page of the tests is stopped after the element has seen it. */
  async function clicked(prevented: boolean) {
    const element = await documents({ manifest: only('measures') });
    const details: DocumentDownloadDetail[] = [];
    element.addEventListener('trust-document-download', (event) => {
      details.push((event as CustomEvent<DocumentDownloadDetail>).detail);
      if (prevented) event.preventDefault();
    });
    let isPrevented: boolean | undefined;
    element.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    getByPart(element, 'download').click();
    return { details, isPrevented };
  }

  it('is told to the page before the file is opened', async () => {
    const { details, isPrevented } = await clicked(false);
    const url = new URL('/measures.en.pdf', location.href).href;
    expect(details).to.deep.equal([{ documentId: 'measures', url }]);
    expect(isPrevented).to.equal(false);
  });

  it('is left to a page that takes it over', async () => {
    expect((await clicked(true)).isPrevented).to.equal(true);
  });
});

describe('a link to a document', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('scrolls to it and focuses it', async () => {
    const element = await documents();
    location.hash = '#trust-document-plan';
    await eventually(() => focused()?.part.contains('document'));
    expect(focused()).to.equal(rows(element)[3]);
  });

  it('is followed once the document is there', async () => {
    location.hash = '#trust-document-iso';
    const element = await documents();
    await eventually(() => focused() === rows(element)[4]);
  });
});

describe('the states of <trust-documents>', () => {
  it('are loading: the fallback is shown', async () => {
    const element = await fixture<TrustDocuments>(
      html`<trust-documents locale="en" manifest="/fixtures/documents?delay=9000">
        <p>Write to us.</p>
      </trust-documents>`,
    );
    expect(textOf(element)).to.equal('Write to us.');
    expect(element.ariaBusy ?? element.getAttribute('aria-busy')).to.equal('true');
    await expectAccessible(element);
  });

  it('are empty: it says what is to come', async () => {
    const element = await documents({ categories: 'questionnaire' });
    expect(textOf(element)).to.equal('Documents No documents have been published yet.');
    await expectAccessible(element);
  });

  it('are failed: it says so, keeps the fallback, and tries again', async () => {
    const url = `/fixtures/documents?key=${crypto.randomUUID()}&status=404`;
    const element = await fixture<TrustDocuments>(
      html`<trust-documents locale="en" manifest=${url}><p>Write to us.</p></trust-documents>`,
    );
    await element.ready;
    await settled(element);
    expect(textOf(element)).to.equal(
      'This information is not available at the moment. Try again Write to us.',
    );
    await expectAccessible(element);
    const failedAgain = nextEvent(element, 'trust-manifest-failed');
    getByRole(element, 'button', { name: 'Try again' }).click();
    await failedAgain;
  });
});

describe('a printed <trust-documents>', () => {
  (canEmulateMedia ? it : it.skip)('has no controls', async () => {
    const element = await documents();
    await emulateMedia({ media: 'print' });
    const controls = ['button', 'checkbox'].flatMap((role) => queryAllByRole(element, role));
    expect(controls).to.deep.equal([]);
  });

  (canEmulateMedia ? it : it.skip)('spells out where a file is and whom to ask', async () => {
    const element = await documents();
    await emulateMedia({ media: 'print' });
    const printed = ['download', 'contact'].map((part) => {
      const link = getByPart(element, part);
      // Firefox computes `attr()` as it is written.
      const { content } = getComputedStyle(link, '::after');
      return content.replace('attr(data-printed)', link.dataset['printed'] ?? '');
    });
    const url = new URL('/measures.en.pdf', location.href).href;
    expect(printed.join()).to.contain(url).and.to.contain('sales@example.com');
  });
});
