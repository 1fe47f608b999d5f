import { expect } from 'chai';

import { textSearch } from '../../src/content/text-search.js';

const things = [{ text: 'Zahlungs\u00adabwicklung in São Paulo' }, { text: 'Straße, München' }];
const search = textSearch(({ text }: { text: string }) => text);
const found = (query: string) => things.filter(search(query)).map((thing) => things.indexOf(thing));

describe('textSearch', () => {
  for (const [query, indexes] of [
    ['', [0, 1]],
    ['  ', [0, 1]],
    ['paulo', [0]],
    ['SAO', [0]],
    ['zahlungsabwicklung', [0]],
    ['strasse', [1]],
    ['MUNCHEN straße', [1]],
    ['paulo münchen', []],
  ] as const)
    it(`finds ${indexes.length} of 2 by "${query}"`, () => {
      expect(found(query)).to.deep.equal(indexes);
    });

  it('asks for the text of a thing once, and only when it is searched', () => {
    let asked = 0;
    const search = textSearch(() => `${++asked}`);
    const thing = {};
    search('')(thing);
    const before = asked;
    search('a')(thing);
    search('b')(thing);
    expect([before, asked]).to.deep.equal([0, 1]);
  });
});
