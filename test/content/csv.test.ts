import { expect } from 'chai';
import fc from 'fast-check';

import { toCsv } from '../../src/content/csv.js';

/** Reads CSV by the grammar of RFC 4180, section 2. Throws where it does not fit. */
function parse(csv: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines: string[][] = [];
  let line: string[] = [];
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    if (!match) throw new SyntaxError(`No field at ${at}: ${csv.slice(at, at + 40)}`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

describe('toCsv', () => {
  it('puts commas between fields and CRLF after lines', () => {
    expect(
      toCsv([
        ['Name', 'Zweck'],
        ['Briefbote', 'Versand'],
      ]),
    ).to.equal('Name,Zweck\r\nBriefbote,Versand\r\n');
  });

  for (const [text, field] of [
    ['a, b', '"a, b"'],
    ['say "a"', '"say ""a"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['', ''],
  ] as const)
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(field)}`, () => {
      expect(toCsv([[text]])).to.equal(`${field}\r\n`);
    });

  for (const text of [
    '=1+1',
    '+49 30 123',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\ttext',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
  ])
    it(`makes text of ${JSON.stringify(text)}`, () => {
      expect(parse(toCsv([[text]]))).to.deep.equal([[`'${text}`]]);
    });

  for (const text of ["It's 5 = 5", 'a-b', '1', "'quoted'"])
    it(`leaves ${text} as it is`, () => {
      expect(toCsv([[text]])).to.equal(`${text}\r\n`);
    });

  it('is read back as it was written, and no field is a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab",;=+-@\t\r\n \u00a0\ufeffü＝') });
    const lines = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, (given) => {
        const read = parse(toCsv(given));
        expect(read.map((line) => line.length)).to.deep.equal(given.map((line) => line.length));
        read.flat().forEach((field, index) => {
          const original = given.flat()[index];
          expect([original, `'${original}`]).to.include(field);
          expect(field.trimStart()).not.to.match(/^[=+\-@＝]/);
        });
      }),
    );
  });
});
