// To another page and back: from the browser's memory of whole pages, and where it keeps none.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { chooseDocuments, fieldValues } from './steps.js';
import { focused, requester, seen, tabTo, typeInto } from './support.js';
import { Visit } from './visit.js';

const typed = requester('back@klinik.example');

async function typeRequest(page: Page): Promise<void> {
  await chooseDocuments(page, 1);
  await openRequest(page);
  await typeInto(page, typed);
}

async function openRequest(page: Page): Promise<void> {
  await tabTo(page, ({ part }) => part === 'request-selected');
  await page.keyboard.press('Enter');
  await seen(page, 'dialog[open] [part="form"]');
}

/** Goes to another page and comes back; tells whether the page itself was kept. */
async function leaveAndReturn(visit: Visit): Promise<boolean> {
  const { page } = visit;
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = String(persisted))); // prettier-ignore
  });
  await visit.open('/plain/');
  await page.goBack({ waitUntil: 'load' });
  return page.$eval('body', (body) => body.dataset['kept'] === 'true');
}

describe('a visitor who comes back', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();

  it('finds the dialog as it was, and closes it', async () => {
    await visit.openCompany('calcom', 'en');
    await typeRequest(visit.page);
    assert.equal(await leaveAndReturn(visit), true, 'the page was not kept');
    assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
    await visit.page.keyboard.press('Escape');
    await visit.page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement !== null,
    );
    assert.equal(await visit.page.$('>>> dialog[open]'), null);
  });

  it('finds what was typed where the page was not kept', async () => {
    await visit.page.evaluateOnNewDocument(() => addEventListener('unload', () => undefined));
    await visit.openCompany('calcom', 'en');
    await typeRequest(visit.page);
    assert.equal(await leaveAndReturn(visit), false, 'the page was kept');
    await visit.page.$eval('trust-center', (center) => (center as { ready?: Promise<void> }).ready);
    await chooseDocuments(visit.page, 1);
    await openRequest(visit.page);
    await seen(visit.page, '[part="draft"]');
    assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
    assert.equal((await focused(visit.page)).part, 'heading');
  });
});
