import { expect } from 'chai';

import { parseDuration } from '../../src/content/duration.js';

describe('parseDuration', () => {
  for (const [text, unit, amount] of [
    ['P3D', 'days', 3],
    ['P2W', 'weeks', 2],
    ['P1Y', 'years', 1],
    ['P6M', 'months', 6],
    ['PT24H', 'hours', 24],
    ['PT30M', 'minutes', 30],
    ['PT45S', 'seconds', 45],
    ['P0D', 'days', 0],
    [' P3D ', 'days', 3],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseDuration(text)).to.deep.equal({ unit, amount });
    });
  }

  for (const [text, unit, amount] of [
    ['P1Y6M', 'months', 18],
    ['P1W2D', 'days', 9],
    ['P1DT12H', 'hours', 36],
    ['PT1H30M', 'minutes', 90],
  ] as const) {
    it(`says ${text} in the smaller unit`, () => {
      expect(parseDuration(text)).to.deep.equal({ unit, amount });
    });
  }

  it('leaves months together with days as they are, because a month has no fixed length', () => {
    expect(parseDuration('P1M10D')).to.equal(undefined);
  });

  for (const text of ['', 'P', 'PT', '3 business days', 'p3d', 'P3', 'P-3D', 'P1.5D']) {
    it(`takes "${text}" for words`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }
});
