// The translator's page: where each text stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { programPath } from '../runner/browsers.mjs';
import { eventually } from './support.js';
import { TranslatorVisit } from './translator-visit.js';

describe('the translator’s preview', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const desk = new TranslatorVisit();

  it('has the text outlined and in view while it is chosen', async () => {
    await desk.open();
    await desk.choose('subprocessors.heading');
    await eventually(async () => {
      const seen = await desk.frame.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots)
          for (const one of root.querySelectorAll('*'))
            if (one.shadowRoot) roots.push(one.shadowRoot);
        const chosen = roots.flatMap((root) => [...root.querySelectorAll('[data-chosen]')]);
        return chosen.some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && /\S/.test(one.textContent ?? '');
        });
      });
      assert.ok(seen);
    });
  });

  it('speaks the pseudo-languages one click away, right to left included', async () => {
    await desk.open();
    await desk.page.click('[data-manner="accented"]');
    await eventually(async () => assert.match(await desk.staged(), /⟦Çéŕţ/));
    await desk.page.click('[data-manner="mirrored"]');
    await eventually(async () => {
      assert.equal(await desk.frame.$eval('html', (root) => root.dir), 'rtl');
      assert.match(await desk.staged(), /\u202e/);
    });
  });

  it('says where else a text is that stands in no element', async () => {
    await desk.open();
    await desk.choose('subprocessors.website');
    assert.match(await desk.textOf('places-note'), /^Not in an element\..* CSV/);
  });

  it('finds a plural form in the states of its sentence', async () => {
    await desk.open();
    await desk.choose('documents.pages_one');
    await eventually(async () => {
      assert.match(await desk.textOf('places-note'), /^In /);
      assert.equal(await desk.frame.$eval('main > *', (one) => one.localName), 'trust-center');
    });
  });
});
