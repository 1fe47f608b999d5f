import { expect } from 'chai';

import { agreementsView } from '../../src/content/agreements-view.js';
import { requestView } from '../../src/content/request-view.js';
import type { Manifest } from '../../src/schema/index.js';
import { manifestWith } from '../support/manifest.js';

const reader = { chain: ['de'], defaultLocale: 'en' };
const nda = { id: 'nda', version: '3', title: 'NDA', body: { en: 'Quiet.', de: 'Still.' } };
const documents = [
  { id: 'a', title: 'A', access: 'nda', agreement: 'nda' },
  { id: 'b', title: 'B', access: 'request', agreement: 'nda' },
  { id: 'c', title: 'C', access: 'nda', agreement: 'gone' },
  { id: 'd', title: 'D', access: 'nda' },
];

function view(agreement: object = nda, from = reader) {
  const manifest = manifestWith({ documents, agreements: [agreement] }) as unknown as Manifest;
  return agreementsView(manifest, from, requestView(manifest, from).documents);
}

const keyOf = (agreement: object, from = reader) => view(agreement, from).agreements[0]?.key;

describe('the agreements of documents', () => {
  it('are there once, in the language of the reader, with the documents they are for', () => {
    const [agreement, ...others] = view().agreements;
    expect([agreement?.text, agreement?.requireName, agreement?.documents, others]).to.deep.equal([
      { text: 'Still.', lang: 'de' },
      true,
      [
        { text: 'A', lang: 'en' },
        { text: 'B', lang: 'en' },
      ],
      [],
    ]);
  });

  it('that do not exist withhold their documents', () => {
    expect(view().withheld).to.deep.equal([{ text: 'C', lang: 'en' }]);
  });

  it('that have no text withhold theirs, too', () => {
    const { agreements, withheld } = view({ ...nda, body: undefined });
    expect([agreements, withheld.map(({ text }) => text)]).to.deep.equal([[], ['A', 'B', 'C']]);
  });

  it('have an address where they have no text', () => {
    const [agreement] = view({ ...nda, body: undefined, url: '/nda.pdf' }).agreements;
    expect(agreement?.url).to.equal('/nda.pdf');
  });
});

describe('the key of a text', () => {
  for (const [what, change] of [
    ['version', { version: '4' }],
    ['hash', { sha256: 'a'.repeat(64) }],
    ['text', { body: { en: 'Quiet.', de: 'Leise.' } }],
  ] as const) {
    it(`differs with its ${what}`, () => {
      expect(keyOf({ ...nda, ...change })).not.to.equal(keyOf(nda));
    });
  }

  it('differs with the language that it is read in', () => {
    expect(keyOf(nda, { ...reader, chain: ['en'] })).not.to.equal(keyOf(nda));
  });

  it('stays with another title, and with a language that has no text', () => {
    const key = keyOf({ ...nda, body: 'One.' });
    expect(keyOf({ ...nda, title: 'Other', body: 'One.' }, { ...reader, chain: ['pt'] })) //
      .to.equal(key);
  });
});
