import { expect } from 'chai';

import { textOrder, type Direction } from '../../src/content/text-order.js';

const sorted = (texts: readonly string[], direction: Direction, lang = 'de') =>
  textOrder(
    texts.map((text, index) => ({ text, index })),
    ({ text }) => text,
    lang,
  )(direction);

const texts = (...given: Parameters<typeof sorted>) => sorted(...given).map(({ text }) => text);

describe('textOrder', () => {
  it('orders as the language does', () => {
    const words = ['Zürich', 'Ärzte', 'Arzt', 'zebra', 'Ö', 'O'];
    expect(texts(words, 'ascending')).to.deep.equal(['Arzt', 'Ärzte', 'O', 'Ö', 'zebra', 'Zürich']);
    expect(texts(words, 'ascending', 'sv').slice(-2)).to.deep.equal(['Ärzte', 'Ö']);
  });

  it('orders the other way round', () => {
    expect(texts(['b', 'c', 'a'], 'descending')).to.deep.equal(['c', 'b', 'a']);
  });

  for (const direction of ['ascending', 'descending'] as const) {
    it(`keeps what says the same in its order (${direction})`, () => {
      const indexes = sorted(['b', 'a', 'b', 'a'], direction).map(({ index }) => index);
      expect(indexes).to.deep.equal(direction === 'ascending' ? [1, 3, 0, 2] : [0, 2, 1, 3]);
    });

    it(`puts what says nothing last (${direction})`, () => {
      expect(texts(['', 'b', '', 'a'], direction).slice(2)).to.deep.equal(['', '']);
    });
  }

  it('orders nothing', () => {
    expect(texts([], 'ascending')).to.deep.equal([]);
  });
});
