import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { npmSizes, sizes } from '../../scripts/size.mjs';

const figures = [...sizes(), ...(await npmSizes())];

for (const { what, bytes, budget } of figures) {
  if (budget === undefined) continue;
  test(`${what} stays within ${budget} bytes of brotli`, () => {
    assert.ok(bytes <= budget, `${what} is ${bytes} bytes; the budget is ${budget}`);
  });
}

test('one chunk opens the request dialog, besides what every chunk needs', () => {
  const folder = new URL('../../dist/chunks/', import.meta.url);
  const file = readdirSync(folder).find((name) => name.startsWith('trust-document-request-')) ?? '';
  const code = readFileSync(new URL(file, folder), 'utf8');
  const imports = [...code.matchAll(/from\s*["']\.\/([\w-]+)-[\w-]{6}\.js["']/g)];
  assert.deepEqual(imports.map(([, name]) => name), ['entry']); // prettier-ignore
});

test('every element that a center loads later has a budget', () => {
  const source = readFileSync(new URL('../../src/define/on-demand.ts', import.meta.url), 'utf8');
  const sections = [...source.matchAll(/'(trust-[a-z]+)': \(\) => import/g)].map(([, tag]) => tag);
  const named = figures.filter(({ budget }) => budget !== undefined).map(({ what }) => what);
  for (const tag of sections)
    assert.ok(
      named.some((what) => what.startsWith(`<${tag}>`)),
      `scripts/size.mjs has no budget for ${tag}`,
    );
  assert.ok(sections.length >= 4);
});

test('importing all from npm has a budget, and so has importing one element', () => {
  const held = figures.filter(({ what, budget }) => what.startsWith('npm') && budget);
  assert.equal(held.length, 2);
});
