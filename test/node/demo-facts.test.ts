import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { blocksOf, table } from '../../demo/site/facts-page.js';

describe('a facts file', () => {
  it('falls into headings, prose and tables', () => {
    const file =
      '# Title\n\nProse over\ntwo lines.\n\n| A |\n|---|\n| 1 |\n## Next\n- one\n- two\n';
    assert.deepEqual(blocksOf(file), [
      '# Title',
      'Prose over\ntwo lines.',
      '| A |\n|---|\n| 1 |',
      '## Next',
      '- one\n- two',
    ]);
  });

  it('shows code and emphasis in cells', () => {
    const shown = table('| A |\n|---|\n| `/a`, *b* |').toString();
    assert.match(shown, /<td role="cell"><code>\/a<\/code>, <em>b<\/em><\/td>/);
  });

  it('keeps a pipe that belongs to the text', () => {
    const shown = table('| A | B |\n|---|---|\n| x \\| y | z |').toString();
    assert.deepEqual(shown.match(/(?<=role="cell">)[^<]+/g), ['x | y', 'z']);
  });

  it('shows markup as the text it is', () => {
    const shown = table('| A |\n|---|\n| <img src=x> |').toString();
    assert.match(shown, /&lt;img src=x&gt;/);
  });
});
