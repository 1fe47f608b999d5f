// What a page asks for, request by request: nothing of the forms until somebody opens one, and then one chunk and a
// file of words. Pointing at what opens a form, or focusing it, loads it ahead, and opening it then asks for nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { eventually, seen, typeInto } from './support.js';
import { Visit } from './visit.js';

/** All that a page with forms that were not opened may have asked for; words are called by their language. */
const ofThePage =
  /^(?:settings|violations|trust|de|en|de\.(?:disclosure|register)|entry|markdown|rolldown-runtime|conduct|contacts-view|fingerprint|export-parts|disclosure-words|register-words|trust-(?:contacts|disclosure|subprocessors|updates))$/;

/** A file's name without the hash of what it holds. */
const nameOf = (url: string): string => /([^/]+?)(?:-[\w-]{6})?\.js(?:\?.*)?$/.exec(url)?.[1] ?? '';

/** Names of the scripts that a page asks for; those since the last look are taken out with `splice`. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = nameOf(request.url());
    if (request.resourceType() === 'script' || name) asked.push(name);
  });
  return asked;
}

const isQuiet = (page: Page): Promise<void> => page.waitForNetworkIdle({ idleTime: 500 });

describe('the forms of a page', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();

  /** Opens a company's page and lets all come that comes by itself; gives back what was asked for. */
  async function openQuietly(id: string): Promise<string[]> {
    const asked = scriptsOf(visit.page);
    await visit.openCompany(id, 'de');
    await isQuiet(visit.page);
    return asked;
  }

  async function isDialogOpen(): Promise<void> {
    await seen(visit.page, 'dialog[open] [part="form"]');
    await isQuiet(visit.page);
  }

  const request = () => seen(visit.page, 'trust-documents >>> [part="request"]');
  const opening = ['de.forms', 'trust-document-request'];

  for (const id of ['calcom', 'cozero', 'joor', 'web1on1'])
    it(`are not asked for by the page of ${id} before they are opened`, async () => {
      const asked = await openQuietly(id);
      assert.ok(asked.includes('trust') && asked.includes('de'), asked.join());
      assert.deepEqual(asked.filter((name) => !ofThePage.test(name)), []); // prettier-ignore
      await visit.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await isQuiet(visit.page);
      assert.deepEqual(asked.filter((name) => !ofThePage.test(name)), []); // prettier-ignore
    });

  it('come as one chunk and their words when the dialog is opened', async () => {
    const asked = await openQuietly('calcom');
    asked.splice(0);
    await (await request()).evaluate((button) => (button as HTMLElement).click());
    await isDialogOpen();
    assert.deepEqual(asked.sort(), opening);
  });

  it('come once: opening the dialog again asks for nothing', async () => {
    const asked = await openQuietly('calcom');
    await (await request()).evaluate((button) => (button as HTMLElement).click());
    await isDialogOpen();
    asked.splice(0);
    await visit.page.keyboard.press('Escape');
    await (await request()).evaluate((button) => (button as HTMLElement).click());
    await isDialogOpen();
    assert.deepEqual(asked, []);
  });

  for (const [intent, show] of [
    ['pointing at', async () => (await request()).hover()],
    ['focusing', async () => (await request()).focus()],
  ] as const)
    it(`come ahead, the same ones, by ${intent} what opens the dialog`, async () => {
      const asked = await openQuietly('calcom');
      asked.splice(0);
      await show();
      await eventually(() => Promise.resolve(assert.deepEqual([...asked].sort(), opening)));
      await isQuiet(visit.page);
      assert.equal((await visit.page.$$('>>> dialog[open]')).length, 0);
      await (await request()).press('Enter');
      await isDialogOpen();
      assert.deepEqual(asked.sort(), opening);
    });

  it('bring what sends them when somebody types, not before', async () => {
    const asked = await openQuietly('calcom');
    await (await request()).press('Enter');
    await isDialogOpen();
    assert.ok(!asked.includes('form-process'), asked.join());
    await typeInto(visit.page, { name: 'Ada' });
    await eventually(() =>
      Promise.resolve(assert.ok(asked.includes('form-process'), asked.join())),
    );
  });
});

describe('a request form of its own', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();

  /** What a page asks for on which such a tag is closed, with a document that comes under an agreement. */
  async function withTag(): Promise<string[]> {
    const asked = scriptsOf(visit.page);
    await visit.open('/plain/');
    asked.splice(0);
    await visit.page.$eval('main', (main) => {
      const form = document.createElement('trust-document-request');
      form.setAttribute('manifest', '/example/trust.json');
      form.setAttribute('documents', 'soc-2-report');
      const button = document.createElement('button');
      button.slot = 'trigger';
      form.append(button);
      main.append(form);
    });
    await visit.page.waitForFunction(
      () => document.querySelector('main > trust-document-request')?.shadowRoot?.querySelector('form'), // prettier-ignore
    );
    await isQuiet(visit.page);
    return asked;
  }

  it('loads itself and its words with the page, and no agreement while it is closed', async () => {
    assert.deepEqual((await withTag()).sort(), ['en.forms', 'trust-document-request']);
  });

  it('loads the agreement of the document it was given when it is opened', async () => {
    const asked = await withTag();
    asked.splice(0);
    await visit.page.$eval('main > trust-document-request > button', (button) => button.click());
    await seen(visit.page, 'dialog[open] [part="agreement"]');
    for (const name of ['later-parts', 'agreements']) assert.ok(asked.includes(name), asked.join());
  });
});
