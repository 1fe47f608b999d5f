// Each rule of `catalog check`, on the smallest files that break it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkSet } from '../../src/cli/catalog/check-set.js';
import { foundIn, stringsSet } from './support/catalogues.js';

const nbsp = '\u00a0';

const rows: [what: string, tag: string, en: string, text: string, found: string[]][] = [
  ['a text as it should be', 'de', 'Updated {{date}}', 'Aktualisiert am {{date}}', []],
  ['nesting', 'de', 'Updated', '$t(other)', ['nesting a']],
  ['unescaped interpolation', 'de', 'Updated {{date}}', 'Am {{- date}}', ['nesting a']],
  ['a placeholder that was renamed', 'de', 'On {{date}}', 'Am {{datum}}', ['placeholder a', 'placeholder a']],
  ['a placeholder in single brackets', 'de', 'On {{date}}', 'Am {date}', ['placeholder a', 'placeholder a']],
  ['a placeholder twice', 'de', 'On {{date}}', '{{date}} {{date}}', ['placeholder a']],
  ['markup', 'de', 'On', '<b>An</b>', ['markup a']],
  ['an entity', 'de', 'On and off', 'An &amp; aus', ['markup a']],
  ['"du" in the formal file', 'de', 'Check it', 'Prüfe deine Angabe', ['address a']],
  ['"Du" in it', 'de-AT', 'Check it', 'Das hast Du geprüft', ['address a']],
  ['a word that only contains "du"', 'de', 'Done', 'Industrie und Dusche', []],
  ['"Sie" in the informal file', 'de-x-informal', 'Check it', 'Bitte prüfen Sie das', ['address a']],
  ['"Sie" that means "they"', 'de-x-informal', 'They end', 'Sie enden heute', []],
  ['"você" in Portugal', 'pt-PT', 'You can', 'Você pode', ['address a']],
  ['straight quotes', 'de', 'The “x”', 'Das "x"', ['quotes a']],
  ['English quotes in German', 'de', 'The “x”', 'Das “x”', ['quotes a']],
  ['a straight apostrophe', 'en', "Don't", "Don't", ['quotes a']],
  ['German quotes in Portuguese', 'pt', 'The “x”', 'O „x“', ['quotes a']],
  ['a space before an ellipsis', 'de', 'Loading', 'Lädt …', ['no-break a']],
  ['a no-break space before it', 'de', 'Loading', `Lädt${nbsp}…`, []],
  ['an abbreviation that may break', 'de', 'For instance x', 'z. B. x', ['no-break a']],
  ['a unit that may break', 'pt', 'At most 10 MB', 'No máximo 10 MB', ['no-break a']],
  ['French signs that may break', 'fr', 'Really?', 'Vraiment ?', ['no-break a']],
  ['spaces at the end', 'de', 'On', 'An ', ['spaces a']],
  ['two spaces', 'de', 'On and off', 'An  aus', ['spaces a']],
  ['a word of Brazil in Portugal', 'pt-PT', 'Open file', 'Abrir arquivo', ['term a']],
  ['a word of Portugal in Brazil', 'pt', 'Open file', 'Abrir ficheiro', ['term a']],
  ['a term that the glossary has otherwise', 'de', 'A vulnerability', 'Eine Verwundbarkeit', ['term a', 'term a']],
  ['a term within a longer word', 'de', 'Severity of the vulnerability', 'Schwachstellenschweregrad', []],
  ['a text that was not translated', 'de', 'This is one of the texts of ours', 'This is one of the texts of ours', ['language a']],
  ['an empty text', 'de', 'On', '', ['key-empty a']],
]; // prettier-ignore

describe('check', () => {
  for (const [what, tag, en, text, found] of rows)
    it(`${found.length > 0 ? 'finds' : 'lets stand'} ${what} (${tag})`, () => {
      const files = tag === 'en' ? { en: { a: text } } : { en: { a: en }, [tag]: { a: text } };
      assert.deepEqual(foundIn(files, tag), found);
    });

  it('finds a key that the source does not have', () => {
    assert.deepEqual(foundIn({ en: { a: 'On' }, de: { a: 'An', b: 'Aus' } }, 'de'), [
      'key-unknown b',
    ]);
  });

  it('finds a plural form that the language does not have', () => {
    const en = { a_one: '{{number}} day', a_other: '{{number}} days' };
    const de = { a_one: '{{number}} Tag', a_many: '{{number}} Tage', a_other: '{{number}} Tage' };
    assert.deepEqual(foundIn({ en, de }, 'de'), ['plural-extra a_many']);
  });

  it('wants all six forms of Arabic', () => {
    const en = { a_one: '{{number}} day', a_other: '{{number}} days' };
    const ar = { a_other: '{{number}} يوم' };
    assert.deepEqual(
      [...foundIn({ en, ar }, 'ar')].sort(),
      ['few', 'many', 'one', 'two', 'zero'].map((form) => `plural-missing a_${form}`),
    );
  });

  it('finds a text that stands without its plural forms', () => {
    const en = { a_one: '{{number}} day', a_other: '{{number}} days' };
    assert.deepEqual([...foundIn({ en, de: { a: 'Tage' } }, 'de')].sort(), [
      'key-missing a_one',
      'key-missing a_other',
      'plural-missing a',
    ]);
  });

  it('finds what an overlay has in common with its language', () => {
    const files = { en: { a: 'On' }, pt: { a: 'Ligado' }, 'pt-PT': { a: 'Ligado' } };
    assert.deepEqual(foundIn(files, 'pt-PT'), ['key-same a']);
  });

  it('finds what an informal overlay takes over from a formal file', () => {
    const files = { en: { a: 'Check it' }, de: { a: 'Prüfen Sie das' }, 'de-x-informal': {} };
    assert.deepEqual(foundIn(files, 'de-x-informal'), ['address a']);
  });

  it('finds a text beyond its maximum, where a placeholder counts as ten', () => {
    const context = { description: 'x', where: 'x', placeholders: {}, maximum: 12 };
    const set = stringsSet({ en: '{"a": "On {{date}}"}', de: '{"a": "Am {{date}}"}' });
    const found = (maximum: number): number =>
      checkSet({ ...set, contexts: new Map([['a', { ...context, maximum }]]) }).length;
    assert.deepEqual([found(13), found(12)], [0, 2]);
  });

  for (const [what, json] of [
    ['is no JSON', '{"a": "An",}'],
    ['has a list', '{"a": ["An"]}'],
    ['has a number', '{"a": 1}'],
    ['has a dot in a key', '{"a.b": "An"}'],
    ['has a key twice', '{"a": "An", "a": "Aus"}'],
    ['is a list', '["An"]'],
  ] as const)
    it(`finds a file that ${what}`, () => {
      const set = stringsSet({ en: '{"a": "On"}', de: json });
      assert.ok(
        checkSet(set).some(({ code, file }) => code === 'file' && file.endsWith('de.json')),
      );
    });
});
