import { expect } from 'chai';

import { documentsIn, documentsView, type DocumentView } from '../../src/content/documents-view.js';
import type { Manifest, TrustDocument } from '../../src/schema/index.js';

const german = { chain: ['de'], defaultLocale: 'en' };
const bare: Manifest = { schemaVersion: 1, organization: { name: 'Example' }, defaultLocale: 'en' };
const now = Date.UTC(2026, 5, 1);

function viewOf(document: Partial<TrustDocument>, rest: Partial<Manifest> = {}): DocumentView {
  const documents: TrustDocument[] = [{ id: 'a', title: 'A', access: 'public', ...document }];
  const [view] = documentsView({ ...bare, ...rest, documents }, german, now);
  if (!view) throw new Error('There is no document.');
  return view;
}

describe('documentsIn', () => {
  const documents: TrustDocument[] = [
    { id: 'a', title: 'A', access: 'public', category: 'policy' },
    { id: 'b', title: 'B', access: 'public', category: 'report' },
    { id: 'c', title: 'C', access: 'public' },
    { id: 'd', title: 'D', access: 'public', category: 'policy' },
  ];
  const ids = (categories: string[]) =>
    documentsIn({ ...bare, documents }, categories).map(({ id }) => id);

  it('keeps all documents in the order of the manifest', () => {
    expect(ids([])).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('keeps the categories asked for, in the order asked for', () => {
    expect(ids(['report', 'policy'])).to.deep.equal(['b', 'a', 'd']);
  });

  it('counts a document without a category as another one', () => {
    expect(ids(['other'])).to.deep.equal(['c']);
  });

  it('keeps a category once that is asked for twice', () => {
    expect(ids(['report', 'report'])).to.deep.equal(['b']);
  });

  it('keeps nothing of a manifest without documents', () => {
    expect(documentsIn(bare, [])).to.deep.equal([]);
  });
});

describe('documentsView', () => {
  it('speaks the language of the reader where it can', () => {
    const { title, description } = viewOf({ title: { en: 'A', de: 'Ä' }, description: 'About A' });
    expect([title, description]).to.deep.equal([
      { text: 'Ä', lang: 'de' },
      { text: 'About A', lang: 'en' },
    ]);
  });

  it('tells the category, and calls what has none a document', () => {
    const types = [viewOf({ category: 'pentest' }).type, viewOf({}).type];
    expect(types).to.deep.equal([
      { key: 'documents.category.pentest' },
      { key: 'documents.category.other' },
    ]);
  });

  it('tells the file in the language of the reader and the dates', () => {
    const files = [
      { url: '/en.pdf', locale: 'en' },
      { url: '/de.pdf', locale: 'de' },
    ];
    const view = viewOf({ files, updated: '2026-05-03', validUntil: '2027-05-03' });
    expect(view.facts).to.deep.equal([
      'PDF',
      { language: 'de' },
      { key: 'documents.updated', params: { date: { day: '2026-05-03' } } },
      { key: 'documents.validUntil', params: { date: { day: '2027-05-03' } } },
    ]);
  });

  it('tells the file of a document that is not public without leading to it', () => {
    const view = viewOf({ access: 'request', files: [{ url: '/secret.pdf' }] });
    expect(view.facts).to.deep.equal(['PDF']);
    expect(JSON.stringify(view)).not.to.contain('secret');
  });
});

describe('the validity of a document', () => {
  it('lasts through its last day', () => {
    expect(viewOf({ validUntil: '2026-06-01' }).expired).to.equal(undefined);
  });

  it('has ended on the day after', () => {
    const { expired, facts } = viewOf({ validUntil: '2026-05-31' });
    expect(expired).to.deep.equal({
      key: 'documents.expired',
      params: { date: { day: '2026-05-31' } },
    });
    expect(facts).to.deep.equal([]);
  });
});

describe('the access to a document', () => {
  const agreements = [{ id: 'mnda', version: '1', title: 'NDA' }];

  it('is the one the manifest gives', () => {
    const words = (['public', 'request', 'nda', 'contact'] as const).map(
      (access) => viewOf({ access }).access,
    );
    expect(words).to.deep.equal(['public', 'request', 'nda', 'contact']);
  });

  it('is under an agreement where a request asks for one', () => {
    const view = viewOf({ access: 'request', agreement: 'mnda' }, { agreements });
    expect(view.access).to.equal('nda');
  });

  it('is on request where the agreement does not exist', () => {
    expect(viewOf({ access: 'request', agreement: 'gone' }, { agreements }).access).to.equal(
      'request',
    );
  });
});

describe('the action of a document', () => {
  it('is to download what is public, in the language of the reader first', () => {
    const files = [
      { url: '/en.pdf', locale: 'en', bytes: 10 },
      { url: '/de.pdf', locale: 'de' },
      { url: '/de.docx', locale: 'de' },
    ];
    expect(viewOf({ files }).action).to.deep.equal({
      type: 'download',
      file: { url: '/de.pdf', lang: 'de', label: [], facts: [{ language: 'de' }, 'PDF'] },
      others: [
        {
          url: '/en.pdf',
          lang: 'en',
          label: [{ language: 'en' }],
          facts: [{ language: 'en' }, 'PDF', { bytes: 10 }],
        },
        { url: '/de.docx', lang: 'de', label: ['DOCX'], facts: [{ language: 'de' }, 'DOCX'] },
      ],
    });
  });

  it('is none for a public document without files', () => {
    expect(viewOf({}).action).to.deep.equal({ type: 'none' });
  });

  it('is to request what is released on request or under an agreement', () => {
    const actions = (['request', 'nda'] as const).map((access) => viewOf({ access }).action.type);
    expect(actions).to.deep.equal(['request', 'request']);
  });

  it('is to write to sales, then security, then anybody, about the document', () => {
    const contacts = [
      { role: 'general', email: 'hello@example.com' },
      { role: 'security', email: 'security@example.com' },
      { role: 'sales', phone: '+49 30 1' },
    ] as const;
    const { action } = viewOf({ access: 'contact', title: 'A & B' }, { contacts: [...contacts] });
    expect(action).to.deep.equal({
      type: 'contact',
      url: 'mailto:security@example.com?subject=A%20%26%20B',
      address: 'security@example.com',
    });
  });

  it('is to open the page of a contact without an address for mail', () => {
    const url = 'https://example.com/sales';
    const { action } = viewOf({ access: 'contact' }, { contacts: [{ role: 'sales', url }] });
    expect(action).to.deep.equal({ type: 'contact', url, address: url });
  });

  it('is none where nobody can be asked', () => {
    const contacts = [{ role: 'press' as const, email: 'press@example.com' }];
    expect(viewOf({ access: 'contact' }, { contacts }).action).to.deep.equal({ type: 'none' });
  });

  it('adds nothing to a mail but its subject', () => {
    const contacts = [{ role: 'sales' as const, email: 'a?cc=b&x@example.com' }];
    const { action } = viewOf({ access: 'contact', title: 'Q\ud800' }, { contacts });
    expect(action).to.have.property('url', 'mailto:a%3Fcc%3Db%26x@example.com?subject=Q');
  });
});
