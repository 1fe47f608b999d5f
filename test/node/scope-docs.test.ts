// docs/scope.md is written by hand; its table of keys follows the code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { knownWeaknesses } from '../../src/content/weakness-keys.js';

const page = readFileSync(new URL('../../docs/scope.md', import.meta.url), 'utf8');

describe('docs/scope.md', () => {
  it('lists every key that has a name, with its number', () => {
    const rows = [...page.matchAll(/^\| `([\w.-]+)` +\| (?:CWE-(\d+))? +\|/gm)];
    assert.deepEqual(
      rows.map(([, key, cwe]) => [key, cwe]),
      knownWeaknesses.map(({ key, cwe }) => [key, cwe?.toString()]),
    );
  });
});
