import { expect } from 'chai';

import { withoutMarks } from '../../src/content/plain-prose.js';

const cases: Record<string, string> = {
  'Plain text.': 'Plain text.',
  '**Strong** and *soft* and `code`': 'Strong and soft and code',
  '_soft_, __strong__ and snake_case': 'soft, strong and snake_case',
  '- one\n- two\n  1. three': 'one\ntwo\nthree',
  '> - quoted': 'quoted',
  '[a link](https://example.com/a_b) here': 'a link here',
  '[no link] and [half](': '[no link] and [half](',
  '\\*kept\\* as it is': '*kept* as it is',
  '24 hours - always': '24 hours - always',
};

describe('withoutMarks', () => {
  for (const [text, plain] of Object.entries(cases)) {
    it(`makes ${JSON.stringify(plain)} of ${JSON.stringify(text)}`, () => {
      expect(withoutMarks(text)).to.equal(plain);
    });
  }

  it('does not stall on brackets that are never closed', () => {
    const text = '['.repeat(50_000);
    expect(withoutMarks(text)).to.equal(text);
  });
});
