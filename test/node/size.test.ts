import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { npmSizes, sizes } from '../../scripts/size.mjs';

const figures = [...sizes(), ...(await npmSizes())];

for (const { what, bytes, budget } of figures) {
  if (budget === undefined) continue;
  test(`${what} stays within ${budget} bytes of brotli`, () => {
    assert.ok(bytes <= budget, `${what} is ${bytes} bytes; the budget is ${budget}`);
  });
}

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
