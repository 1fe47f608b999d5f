// What goes to translators comes back as it was: files of any texts, through XLIFF and CSV.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { CatalogueSet } from '../../src/cli/catalog/catalogue-set.js';
import { readCsv, writeCsv } from '../../src/cli/catalog/csv-exchange.js';
import { exchangeOf, imported, type Exchange } from '../../src/cli/catalog/exchange.js';
import { parseCsv } from '../../src/cli/catalog/parse-csv.js';
import { readTexts, writeTexts, type Texts } from '../../src/cli/catalog/texts-file.js';
import { readXliff } from '../../src/cli/catalog/xliff-read.js';
import { writeXliff } from '../../src/cli/catalog/xliff-write.js';
import { localeFile, ownSet, stringsSet } from './support/catalogues.js';

const formats = { XLIFF: [writeXliff, readXliff], CSV: [writeCsv, readCsv] } as const;

type Format = (typeof formats)[keyof typeof formats];

/** A language's file after its way there and back, beginning with nothing. */
function roundTrip(set: CatalogueSet, tag: string, [write, read]: Format): string {
  const language = set.languages.find((one) => one.tag === tag);
  assert.ok(language);
  return writeTexts(imported(new Map(), read(write(exchangeOf(language, set)))));
}

/** What files, spreadsheets, XML and terminals trip over. */
const awkward = fc.constantFrom(
  ...['"', '""', "'", "'=1", '=1+1', '@x', '+', '-', ',', ';', '\t', '\n', '\r', '\r\n', '\\', '\u0000', '\u001b[31m'],
  ...['😀', '👩‍👩‍👧', '\u202e', '\u2066', '\u2069', '\u200f', '\ufeff', '\u2028', '\ufffe', '\u0085', '\u00a0', 'é', 'é'],
  ...['{{date}}', '{{number}} {{number}}', '{{', '}}', '<b>', '</target>', '&amp;', ']]>', '<!--', '&#13;', '<ph id="1"/>'],
); // prettier-ignore
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const name = fc
  .oneof(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/), fc.constantFrom('1', '10', '9', 'ключ', '🔑', '__proto__', 'a b'))
  .filter((one) => !/_(zero|one|two|few|many|other)$/.test(one)); // prettier-ignore
/** Groups of two levels, so that no key is both a text and a group. */
const texts = fc
  .dictionary(name, fc.dictionary(name, text, { minKeys: 1, maxKeys: 5 }), { maxKeys: 5 })
  .map((groups): Texts => {
    const entries = Object.entries(groups).flatMap(([group, inner]) =>
      Object.entries(inner).map(([key, value]) => [`${group}.${key}`, value] as const),
    );
    return new Map(entries);
  });

for (const [format, pair] of Object.entries(formats))
  describe(`${format}, there and back`, () => {
    for (const tag of ['de', 'de-x-informal', 'pt', 'pt-PT'])
      it(`reproduces locales/${tag}.json byte for byte`, () => {
        assert.equal(roundTrip(ownSet(), tag, pair), localeFile(tag));
      });

    it('reproduces any file byte for byte', () => {
      fc.assert(
        fc.property(texts, texts, (source, target) => {
          const file = writeTexts(target);
          const set = stringsSet({ en: writeTexts(source), de: file });
          assert.equal(roundTrip(set, 'de', pair), file);
        }),
        { numRuns: 300 },
      );
    });

    it('keeps states, notes, sources and lengths', () => {
      const set = ownSet();
      const language = set.languages.find(({ tag }) => tag === 'pt-PT');
      assert.ok(language);
      const before = exchangeOf(language, set);
      const { units } = pair[1](pair[0](before));
      assert.deepEqual(units, before.units);
    });

    it('leaves what is not mentioned as it is', () => {
      const exchange: Exchange = { sourceTag: 'en', tag: 'de', original: '', units: [] };
      const file = new Map([['a.b', 'Bleibt']]);
      assert.deepEqual([...imported(file, pair[1](pair[0](exchange)))], [['a.b', 'Bleibt']]);
    });
  });

it('a file that was read and written is the same', () => {
  fc.assert(
    fc.property(texts, (any) => {
      const file = writeTexts(any);
      assert.equal(writeTexts(readTexts(file).texts), file);
    }),
  );
});

describe('XLIFF', () => {
  it('shows placeholders as inline codes', () => {
    const set = stringsSet({ en: '{"a": "On {{date}}"}', de: '{"a": "Am {{date}}"}' });
    const xml = writeXliff(exchangeOf(set.languages[0]!, set));
    assert.match(xml, /<originalData><data id="d1">\{\{date\}\}<\/data><\/originalData>/);
    assert.match(
      xml,
      /<target xml:space="preserve">Am <ph id="1" dataRef="d1" disp="\{\{date\}\}"\/>/,
    );
  });

  it('takes segments that a tool has split, and passes over what it added', () => {
    const { units } = readXliff(`<?xml version="1.0"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:x" version="2.1" srcLang="en" trgLang="de">
        <file id="f"><m:skeleton>x</m:skeleton><unit id="a.b"><m:target>no</m:target>
          <segment state="final"><source>One. </source><target>Eins. </target></segment>
          <segment state="final"><source>Two.</source><target><mrk id="m">Zwei</mrk>.</target></segment>
        </unit></file>
      </xliff>`);
    assert.deepEqual(
      units.map(({ key, target, state }) => [key, target, state]),
      [['a.b', 'Eins. Zwei.', 'translated']],
    );
  });

  const refused: [what: string, xml: string, message: RegExp][] = [
    ['that is not well-formed', '<xliff>', /not well-formed/],
    ['of version 1.2', '<xliff version="1.2"/>', /no XLIFF 2/],
    ['with entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', /DOCTYPE/],
    ['that is HTML', '<!DOCTYPE html><p>x</p>', /DOCTYPE/],
  ];
  for (const [what, xml, message] of refused)
    it(`refuses a file ${what}`, () =>
      assert.throws(() => readXliff(xml), { name: 'UsageError', message }));
});

describe('CSV', () => {
  it('gives a spreadsheet no formula', () => {
    const set = stringsSet({ en: '{"a": "=cmd()"}', de: '{"a": "@x"}' });
    assert.match(writeCsv(exchangeOf(set.languages[0]!, set)), /a,'=cmd\(\),'@x,/);
  });

  it('is read after a spreadsheet has saved it with semicolons', () => {
    const { units, tag } = readCsv('key;source:en;target:de\r\na;On;"An; und aus"\r\n');
    assert.equal(tag, 'de');
    assert.deepEqual(
      units.map(({ key, target }) => [key, target]),
      [['a', 'An; und aus']],
    );
  });

  it('refuses half a character, and says where', () => {
    const set = stringsSet({ en: '{"a": "On"}', de: '{"a": "\\ud83d"}' });
    assert.throws(() => writeCsv(exchangeOf(set.languages[0]!, set)), /"a" holds half a character/);
  });

  for (const csv of ['"a', 'a,"b" c', 'key;target:de\na;b'])
    it(`refuses ${JSON.stringify(csv)}`, () =>
      assert.throws(() => readCsv(csv), { name: 'UsageError' }));

  it('reads any table that it can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const csv = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          assert.deepEqual(parseCsv(csv), rows);
        },
      ),
    );
  });
});
