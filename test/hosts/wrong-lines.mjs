// Proof that a type checker sees our types: it complains where a value is wrong, and nowhere else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { run } from './host-folder.mjs';

/** `src/App.tsx(12,3)`, `src/App.vue:12:3`, `"src/App.svelte" 12:3`. */
const PLACE = /([\w./-]+\.\w+)"?[(: ]+(\d+)[:,]\d+/g;

/**
 * Runs a checker over the host's folder `wrong/`. The line below each comment `wrong:` has to be refused, and
 * no other.
 */
export async function wrongLines(command, folder) {
  const files = readdirSync(join(folder, 'wrong'), { recursive: true });
  const expected = files.flatMap((file) => markedLines(join(folder, 'wrong', file), file));
  assert.ok(expected.length >= 3, 'there are wrong lines to be found');
  const { code, text: said } = await run(command, folder);
  const text = stripVTControlCharacters(said); // Angular's compiler colours whatever it is told
  assert.notEqual(code, 0, `${command.join(' ')} finds nothing wrong`);
  const found = [...text.matchAll(PLACE)].map(([, file, line]) => `${file.replace(/^.*wrong\//, '')}:${line}`); // prettier-ignore
  assert.deepEqual([...new Set(found)].sort(), expected.sort(), text);
}

function markedLines(path, file) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (/\bwrong:/.test(line) ? [`${file}:${at + 2}`] : []));
}
