import { expect } from 'chai';

import { sameName } from '../../src/schema/same-name.js';

describe('two names', () => {
  for (const [one, other, is] of [
    ['Ada Lovelace', 'ada  LOVELACE', true],
    ['Jos\u00e9', 'Jose\u0301', true],
    ['Strau\u00df', 'STRAUSS', true],
    [
      '\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2',
      '\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3',
      true,
    ],
    ['Jos\u00e9', 'Jose', false],
    ['Ada', 'Ada Lovelace', false],
  ] as const) {
    it(`${one} and ${other} are ${is ? 'one' : 'two'}`, () => {
      expect(sameName(one, other)).to.equal(is);
    });
  }
});
