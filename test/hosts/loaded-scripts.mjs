// What a page costs its visitor.
import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';

import { seen } from '../e2e/support.ts';
import { openPage } from './browser.mjs';

/**
 * The scripts that a page has loaded once it rests, each compressed with brotli by itself.
 * @param {'without' | 'one' | 'all'} kind what the page shows
 * @returns {Promise<{bytes: number, files: number}>}
 */
export async function loadedScripts(browser, { url, others }, kind) {
  const { page, complaints } = await openPage(browser, url, others);
  const scripts = new Map();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('javascript')) scripts.set(response.url(), response.buffer());
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (kind !== 'without') await seen(page, 'trust-badges >>> [part~="badge"]');
  const bodies = await Promise.all(scripts.values());
  const defined = await page.evaluate(() => Boolean(customElements.get('trust-policies')));
  assert.equal(defined, kind === 'all', 'more is defined than was imported');
  assert.deepEqual(complaints, []);
  await page.browserContext().close();
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  return { bytes, files: bodies.length };
}
