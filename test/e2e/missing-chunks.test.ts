// A file that does not come must not be asked for without end: a blocker, a half-published folder, a page that is
// being left while something loads.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { Visit } from './visit.js';

/** What a visitor presses who tries all there is, in this order; what is not there is passed by. */
const presses = [
  '[part="policy-summary"]',
  'trust-disclosure >>> [part="open-form"]',
  'trust-disclosure-form >>> input[value="cvss"]',
  'trust-disclosure-form >>> [name="policyAcknowledged"]',
  'trust-disclosure-form >>> [part="submit"]',
  '[part="request"]',
  'trust-document-request >>> [name="name"]',
  'trust-document-request >>> [part="submit"]',
];

/** As often as anything is pressed that could need a file: each press may try again. */
const enough = presses.length;

/** A name without the hash of what it holds. */
const nameOf = (url: string): string => /\/(?:chunks|locales)\/(.+?)(?:-[\w-]{6})?\.js$/.exec(url)?.[1] ?? ''; // prettier-ignore

/** Counts how often each file is asked for, and lets one of them never come. */
async function count(page: Page, missing?: string): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = nameOf(request.url());
    if (name) asked.set(name, (asked.get(name) ?? 0) + 1);
    void (name && name === missing ? request.abort() : request.continue());
  });
  return asked;
}

async function tryAll(page: Page): Promise<void> {
  // A page that asks without end is never idle.
  const idle = () =>
    page.waitForNetworkIdle({ idleTime: 100, timeout: 2000 }).catch(() => undefined);
  for (const selector of presses) {
    await idle();
    await page.$$eval(`>>> ${selector}`, ([first]) => (first as HTMLElement | undefined)?.click());
  }
  await idle();
}

describe('files that do not come', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();
  let files: readonly string[] = [];
  let address = '';

  it('are those that a visitor needs who tries all there is', async () => {
    const asked = await count(visit.page);
    await visit.open('/plain/', 1280, 'load');
    await tryAll(visit.page);
    address = visit.page.url();
    files = [...asked.keys()];
    for (const part of ['encryption-notice', 'cvss-part', 'agreements', 'later-parts', 'markdown'])
      assert.ok(files.includes(part), `${part} is not among ${files.join(', ')}`);
  });

  it('are asked for a few times at most', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const page = await visit.page.browserContext().newPage();
      const asked = await count(page, file);
      await page.goto(address);
      await tryAll(page);
      const times = asked.get(file) ?? 0;
      if (times > enough || times === 0) wrong.push(`${file}: ${times} times`);
      await page.close();
    }
    assert.deepEqual(wrong, []);
  });
});
