// The repository's own interface strings, by the rules of `catalog check`. When somebody adds a text, these
// tests say which file still lacks what.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

import { checkSet } from '../../src/cli/catalog/check-set.js';
import { writeTexts } from '../../src/cli/catalog/texts-file.js';
import { localeFile, ownSet } from './support/catalogues.js';

const told = (set = ownSet()): string[] =>
  checkSet(set).map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);

/** A file without the line that holds this. */
function without(tag: string, key: string): string {
  const lines = localeFile(tag).split('\n');
  const at = lines.findIndex((line) => line.includes(`"${key}":`));
  assert.ok(at >= 0, `${tag} has ${key}`);
  lines.splice(at, 1);
  return lines.join('\n').replace(/,(\s*})/g, '$1');
}

describe('locales/', () => {
  it('has nothing that `catalog check` finds', () => assert.deepEqual(told(), []));

  for (const file of readdirSync('locales').filter((name) => name.endsWith('.json')))
    it(`has ${file} sorted, with two spaces`, () => {
      const tag = file.replace('.json', '');
      const set = ownSet();
      const language = [set.source, ...set.languages].find((one) => one.tag === tag);
      assert.ok(language, `${file} is known to these tests`);
      assert.equal(localeFile(tag), writeTexts(language.file.texts));
    });
});

describe('a mistake in pt.json', () => {
  it('that loses a key is found, with file and key', () => {
    const [finding, ...rest] = told(ownSet({ pt: without('pt', 'reportDate') }));
    assert.match(finding ?? '', /^locales\/pt\.json:\d+ key-missing: .*"badges\.reportDate"/);
    assert.deepEqual(rest, []);
  });

  it('that loses a placeholder is found, with file and key', () => {
    const pt = localeFile('pt').replace('"Atualizado em {{date}}"', '"Atualizado em"');
    const findings = checkSet(ownSet({ pt }));
    assert.deepEqual(
      findings.map(({ file, code, key }) => [file, code, key]),
      [['locales/pt.json', 'placeholder', 'center.updated']],
    );
  });

  it('that loses a plural form is found, with file, key and the forms there are', () => {
    const findings = checkSet(ownSet({ pt: without('pt', 'selected_many') }));
    assert.deepEqual(
      findings.map(({ file, code, key }) => [file, code, key]),
      [['locales/pt.json', 'plural-missing', 'documents.selected_many']],
    );
    assert.match(findings[0]?.message ?? '', /"many" is missing; Portuguese has one, many, other/);
  });

  it('stands at its line', () => {
    const pt = localeFile('pt').replace('"Atualizado em {{date}}"', '"Atualizado em {{data}}"');
    const line = pt.split('\n').findIndex((one) => one.includes('{{data}}')) + 1;
    assert.deepEqual(
      checkSet(ownSet({ pt })).map((one) => one.line),
      [line, line],
    );
  });
});

describe('a text that is new in en.json', () => {
  const en = localeFile('en').replace('"badges": {', '$&\n    "brandNew": "New {{date}}",');

  it('is missing in every whole language and in the sidecar, by its key', () => {
    const findings = checkSet(ownSet({ en })).map(
      ({ file, code, key }) => `${file} ${code} ${key}`,
    );
    assert.deepEqual(findings, [
      'locales/de.json key-missing badges.brandNew',
      'locales/pt.json key-missing badges.brandNew',
      'locales/strings.context context badges.brandNew',
    ]);
  });
});
