// Our own composer is a short one; i18next is the measure of what it has to say.
import { expect } from 'chai';

import { compose, type Filling } from '../../src/i18n/compose.js';
import { composeI18next } from '../../src/i18n/compose-i18next.js';
import { formatValue } from '../../src/i18n/index.js';
import { locales, placeholders, sentences } from './locale-files.js';

const counts = [0, 1, 2, 5, 11, 1_000_000];

/** A value for each placeholder; what stands in it must never be read as markup of the format. */
function fillingOf(text: string, count: number | undefined, tag: string): Filling['filling'] {
  const names = placeholders(text).map((one) => one.slice(2, -2));
  const values = names.map((name): [string, string] => [name, `«${name} $t(load.retry) {{lng}}»`]);
  const number = count === undefined ? {} : { number: formatValue({ number: count }, tag) };
  return { ...Object.fromEntries(values), ...number };
}

for (const [tag, words] of Object.entries(locales))
  describe(`in ${tag}`, () => {
    it('both composers say the same, for every sentence and count', () => {
      for (const [sentence, isPlural] of sentences(words))
        for (const count of isPlural ? counts : [undefined]) {
          const text = words[sentence] ?? words[`${sentence}_other`] ?? '';
          const options = { tag, count, filling: fillingOf(text, count, tag) };
          const said = compose(words, sentence, options);
          expect(said, sentence).to.equal(composeI18next(words, sentence, options));
          expect(said, sentence).not.to.equal('');
          for (const value of Object.values(options.filling))
            if (text.includes(value)) expect(said, sentence).to.contain(value);
        }
    });
  });

for (const [name, say] of Object.entries({ compose, composeI18next }))
  describe(name, () => {
    const said = (text: string, filling: Filling['filling'] = {}) =>
      say({ key: text }, 'key', { tag: 'en', filling, count: undefined });

    it('fills in placeholders', () => {
      expect(said('{{a}}, {{b}} and {{a}}', { a: '1', b: '2' })).to.equal('1, 2 and 1');
    });

    it('leaves values as they are', () => {
      const value = '<b>&amp;</b> {{a}} {{lng}} {{- a}} $t(key) $& $1';
      expect(said('[{{a}}]', { a: value })).to.equal(`[${value}]`);
    });

    it('says nothing for what it was not given, its own options and what objects inherit', () => {
      const text = '[{{a}}{{lng}}{{count}}{{replace}}{{constructor}}{{toString}}{{__proto__}}]';
      expect(said(text)).to.equal('[]');
    });

    it('says nothing for a sentence it does not have', () => {
      expect(say({}, 'key', { tag: 'en', filling: {}, count: 2 })).to.equal('');
    });

    const french = { days_one: '{{number}} jour', days_other: '{{number}} jours' };
    const days = (words: Record<string, string>, count: number) =>
      say(words, 'days', { tag: 'fr', filling: { number: String(count) }, count });

    it('chooses the plural form of the language', () => {
      expect([0, 1, 2].map((count) => days(french, count))).to.deep.equal([
        '0 jour',
        '1 jour',
        '2 jours',
      ]);
    });

    it('takes _other where a form is missing, as for a French million', () => {
      expect(days(french, 1_000_000)).to.equal('1000000 jours');
    });

    it('takes _zero for nothing where a translator gives it', () => {
      expect(days({ ...french, days_zero: 'aucun jour' }, 0)).to.equal('aucun jour');
    });
  });
