import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { focused, seen, tabTo, typeInto } from './support.js';

/** Opens the first policy with the keyboard; gives back what it says. */
export async function openPolicy(page: Page): Promise<string> {
  await tabTo(page, ({ part }) => part === 'policy-summary');
  await page.keyboard.press('Enter');
  const body = await seen(page, '[part="policy-body"]');
  return body.evaluate((element) => (element as HTMLElement).innerText);
}

/** Chooses the first documents with the keyboard, from the top of the page; gives back their ids. */
export async function chooseDocuments(page: Page, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.focus('main');
  while (ids.length < count) {
    await tabTo(page, ({ part }) => part === 'choice');
    await page.keyboard.press('Space');
    ids.push((await focused(page)).row.replace('document-', ''));
  }
  return ids;
}

/**
 * Opens the dialog for what was chosen, types into it in its Tab order and sends it with Enter.
 * @param beforeSend what happens when all is typed and loaded
 */
export async function askForDocuments(
  page: Page,
  typed: Readonly<Record<string, string>>,
  beforeSend: () => Promise<void> = () => page.waitForNetworkIdle(),
): Promise<void> {
  await tabTo(page, ({ part }) => part === 'request-selected');
  await page.keyboard.press('Enter');
  await seen(page, 'dialog[open] [part="form"]');
  assert.equal((await focused(page)).part, 'heading');
  const passed = await typeInto(page, typed);
  assert.deepEqual([...new Set(passed)].filter(Boolean), ['documents', ...Object.keys(typed)]);
  await beforeSend();
  await page.keyboard.press('Enter');
}

/** Opens the form of the page, types into it in its Tab order and sends it with Enter. */
export async function report(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  await tabTo(page, ({ part }) => part === 'open-form');
  await page.keyboard.press('Enter');
  await seen(page, 'trust-disclosure-form >>> form');
  await page.waitForFunction(
    () => document.querySelector('trust-center')?.shadowRoot?.activeElement !== null,
  );
  await typeInto(page, typed);
  await tabTo(page, ({ name }) => name === 'policyAcknowledged');
  await page.keyboard.press('Space');
  await tabTo(page, ({ part }) => part === 'submit');
  await page.keyboard.press('Enter');
}

/** What a visitor keeps: the receipt's heading and its reference. The focus is on it. */
export async function readReceipt(page: Page): Promise<{ heading: string; reference: string }> {
  await seen(page, '[part="receipt"]');
  assert.equal((await focused(page)).part, 'receipt');
  const heading = await page.$eval('>>> [part="receipt-heading"]', (it) => it.textContent ?? '');
  const reference = await page.$eval('>>> [part="receipt"] dd', (it) => it.textContent ?? '');
  assert.match(reference, /^TR-\w{4}-\w{4}$/);
  return { heading, reference };
}

/** The text of the field's error, in words, beside the control. */
export async function errorAt(page: Page, field: string): Promise<string> {
  const error = await seen(page, `#error-${field}`);
  return error.evaluate((it) => it.textContent ?? '');
}

/** What the fields of the shown form hold at the moment. */
export function fieldValues(
  page: Page,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  return page.$eval(
    '>>> dialog[open] form',
    (form, names) =>
      Object.fromEntries(
        names.map((name) => [name, (form.elements.namedItem(name) as HTMLInputElement).value]),
      ),
    names,
  );
}
