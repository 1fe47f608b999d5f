// The translator's page: for everybody.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

import type Axe from 'axe-core';

import { programPath } from '../runner/browsers.mjs';
import { part, TranslatorVisit } from './translator-visit.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

describe(
  'the translator’s page, for everybody',
  { skip: !programPath('chromium') && 'no Chromium' },
  () => {
    const desk = new TranslatorVisit();

    it('is worked with from the keyboard', async () => {
      const page = await desk.open();
      await page.focus(`${part('keys')} button`);
      await page.keyboard.press('ArrowDown');
      const second = await page.$$eval(`${part('keys')} button`, ([, one]) => one?.value);
      assert.equal(await page.$eval(part('key'), (one) => one.textContent), second);
      assert.equal(
        await page.evaluate(() => (document.activeElement as HTMLButtonElement).value),
        second,
      );
    });

    for (const width of [390, 1280])
      for (const scheme of ['light', 'dark'])
        it(`has no barriers at ${width} px, ${scheme}, and fits`, async () => {
          await desk.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const page = await desk.open(width);
          await desk.choose('badges.heading');
          await page.evaluate(axeSource);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: typeof Axe };
            const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const { violations } = await axe.run(document, { runOnly: tags, iframes: false });
            return violations.map(({ id, nodes }) => [
              id,
              nodes.map(({ html }) => html).slice(0, 3),
            ]);
          });
          assert.deepEqual(violations, []);
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
          assert.equal(scrollWidth, clientWidth);
        });
  },
);
