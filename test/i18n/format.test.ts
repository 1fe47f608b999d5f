// Values are plain data until the language of their sentence is known.
import { expect } from 'chai';
import * as fc from 'fast-check';

import { formatValue, type Value } from '../../src/i18n/index.js';

/** Engines put different spaces between a number and its unit. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

describe('formatValue', () => {
  const values: [value: Value, lang: string, text: string][] = [
    ['As written', 'de', 'As written'],
    [{ day: '2026-05-03' }, 'en-GB', '3 May 2026'],
    [{ day: '2026-05-03' }, 'de', '3. Mai 2026'],
    [{ day: '2026-05-03' }, 'pt', '3 de maio de 2026'],
    [{ month: '2027-03-31' }, 'en', 'March 2027'],
    [{ month: '2027-03-31' }, 'de', 'März 2027'],
    [{ number: 1234567.5 }, 'de', '1.234.567,5'],
    [{ bytes: 0 }, 'en', '0 byte'],
    [{ bytes: 999 }, 'en', '999 byte'],
    [{ bytes: 1000 }, 'en', '1 kB'],
    [{ bytes: 2_100_000 }, 'de', '2,1 MB'],
    [{ bytes: 7e12 }, 'en', '7,000 GB'],
    [{ list: ['a', { language: 'de' }, { number: 1000 }] }, 'en', 'a, German, and 1,000'],
    [{ language: 'pt' }, 'de', 'Portugiesisch'],
    [{ country: 'DE' }, 'pt', 'Alemanha'],
    [{ country: 'Worldwide' }, 'de', 'Worldwide'],
  ];
  for (const [value, lang, text] of values)
    it(`says ${text} to ${JSON.stringify(value)} in ${lang}`, () => {
      expect(spaced(formatValue(value, lang))).to.equal(text);
    });

  const asWritten: Value[] = [
    { day: '2026-02-30' },
    { day: 'soon' },
    { day: '5' },
    { month: '3 May 2026' },
    { language: '!' },
    { country: 'de' },
  ];
  for (const value of asWritten)
    it(`leaves ${JSON.stringify(value)} as it is written`, () => {
      expect(formatValue(value, 'en')).to.equal(Object.values(value)[0]);
    });

  it('shows the same day to every reader, with or without a time', () => {
    const days: Value[] = [{ day: '2026-05-03' }, { day: '2026-05-03T23:30' }, { day: '2026-05-03T00:30Z' }]; // prettier-ignore
    expect(days.map((day) => formatValue(day, 'de'))).to.deep.equal(Array(3).fill('3. Mai 2026'));
  });

  it("shows a moment in the reader's own time", () => {
    const moment = '2026-05-03T10:30:00Z';
    const local = new Date(moment).toLocaleTimeString('de', { timeStyle: 'short' });
    expect(formatValue({ moment }, 'de')).to.contain(local);
  });

  it('never throws, whatever is written or counted', () => {
    const text = fc.tuple(fc.constantFrom('day', 'month', 'moment', 'language', 'country'), fc.string()); // prettier-ignore
    const amount = fc.tuple(fc.constantFrom('number', 'bytes'), fc.double());
    fc.assert(
      fc.property(fc.oneof(text, amount), ([key, value]) => {
        expect(formatValue({ [key]: value } as unknown as Value, 'en')).to.be.a('string');
      }),
    );
  });
});
