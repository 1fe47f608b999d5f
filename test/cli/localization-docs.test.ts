// docs/localization.md, for translators: it says what the glossary and the commands say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { glossary, glossaryTags } from '../../src/cli/catalog/glossary.js';

const page = readFileSync(new URL('../../docs/localization.md', import.meta.url), 'utf8');

describe('docs/localization.md', () => {
  for (const { en, in: words } of glossary)
    it(`has "${en}" as the glossary has it`, () => {
      const row = page.split('\n').find((line) => line.split('|')[1]?.trim() === en);
      assert.ok(row, `There is no row "${en}".`);
      const cells = row.split('|').map((cell) => cell.trim());
      assert.deepEqual(
        cells.slice(2, 5),
        glossaryTags.map((tag) => words[tag]?.use[0]),
      );
    });

  for (const command of ['extract', 'status', 'check', 'pseudo', 'export', 'import', 'glossary'])
    it(`explains "catalog ${command}"`, () =>
      assert.match(page, new RegExp(`^\\| \`${command}\\b`, 'm')));

  it('has settings that are JSON where they say so', () => {
    for (const [, json = ''] of page.matchAll(/```json\n([^]*?)```/g))
      assert.doesNotThrow(() => JSON.parse(json));
  });
});
