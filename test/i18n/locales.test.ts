// What every locale file holds to, measured by en.json. Overlays (`pt-PT`) say only what differs.
import { expect } from 'chai';

import { locales, placeholders, sentenceOf, sentences } from './locale-files.js';

const source = locales['en'] ?? {};
const whole = Object.keys(locales).filter((tag) => !tag.includes('-'));
const placeholdersIn = (words: Readonly<Record<string, string>>, sentence: string) =>
  placeholders(
    Object.keys(words)
      .filter((key) => sentenceOf(key) === sentence)
      .map((key) => words[key])
      .join(' '),
  );

it('locales/ has English, German and Portuguese', () => {
  expect(whole).to.include.members(['de', 'en', 'pt']);
});

for (const [tag, words] of Object.entries(locales))
  describe(`locales/${tag}.json`, () => {
    it('has no sentence that English has not', () => {
      const unknown = [...sentences(words).keys()].filter((key) => !sentences(source).has(key));
      expect(unknown).to.be.empty;
    });

    it('has plural forms where English has, and only there', () => {
      const other = [...sentences(words)].filter(([key, is]) => sentences(source).get(key) !== is);
      expect(other).to.be.empty;
    });

    it('has exactly the plural categories of its language', () => {
      const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const [sentence, isPlural] of sentences(words)) {
        if (!isPlural) continue;
        const has = Object.keys(words).filter((key) => sentenceOf(key) === sentence);
        expect(has, sentence).to.have.members(wanted.map((one) => `${sentence}_${one}`));
      }
    });

    it('uses the placeholders of the English sentence, all of them', () => {
      for (const sentence of sentences(words).keys())
        expect(placeholdersIn(words, sentence), sentence).to.deep.equal(
          placeholdersIn(source, sentence),
        );
    });

    it('has no other placeholder than {{name}}, no nesting and no empty text', () => {
      const odd = Object.entries(words).filter(
        ([, text]) =>
          text.trim() === '' ||
          text !== text.trim() ||
          /\$t\(|<|>/.test(text) ||
          /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
      );
      expect(odd).to.be.empty;
    });

    it('is sorted, so that changes are easy to read', () => {
      const keys = Object.keys(words).map((key) => key.split('.'));
      const sorted = [...keys].sort((a, b) => compare(a, b));
      expect(keys.map(String)).to.deep.equal(sorted.map(String));
    });

    if (!whole.includes(tag)) return;

    it('has every sentence', () => {
      const missing = [...sentences(source).keys()].filter((key) => !sentences(words).has(key));
      expect(missing).to.be.empty;
    });
  });

/** Groups are sorted by themselves: `a.b` before `a-b` would be another order than that of the file. */
function compare(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  return (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}
