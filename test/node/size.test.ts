import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sizes } from '../../scripts/size.mjs';

for (const { what, bytes, budget } of sizes()) {
  if (budget === undefined) continue;
  test(`${what} stays within ${budget} bytes of brotli`, () => {
    assert.ok(bytes <= budget, `${what} is ${bytes} bytes; the budget is ${budget}`);
  });
}
