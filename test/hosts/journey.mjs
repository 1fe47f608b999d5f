// What a visitor does in every host.
import assert from 'node:assert/strict';

import { eventually, requester, seen, wordsOf } from '../e2e/support.ts';
import { openPage } from './browser.mjs';

const REFERENCE = 'CRM-0042';
const LANGUAGES = ['de', 'pt', 'en'];

/**
 * The application shows the center and single elements, a button `[data-language]` per language, and in
 * `[data-received]` under which reference its own code took a request, which it posts to `/crm`.
 * @param {(step: string, act: () => Promise<unknown>) => Promise<boolean>} check
 */
export async function journey(browser, { url, others }, check) {
  const { page, complaints } = await openPage(browser, url, others);
  const received = await answerAsCrm(page);
  const opened = await check('shows badges', async () => {
    await page.goto(url, { waitUntil: 'load' });
    await seen(page, 'trust-badges >>> [part~="badge"]');
  });
  if (opened) {
    await check('opens a policy', () => openPolicy(page));
    await check('takes a request over', () => request(page, received));
    for (const lang of LANGUAGES)
      await check(`speaks ${lang} when the application does`, () => speak(page, lang));
  }
  await check('complains of nothing', async () => assert.deepEqual(complaints, []));
  await page.browserContext().close();
}

/** Stands in for the application's own back end, whatever serves it. */
async function answerAsCrm(page) {
  const received = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/crm') return void request.continue();
    received.push(JSON.parse(request.postData() ?? 'null'));
    const body = JSON.stringify({ reference: REFERENCE });
    return void request.respond({ status: 201, contentType: 'application/json', body });
  });
  return received;
}

async function openPolicy(page) {
  await (await seen(page, 'trust-policies >>> [part="policy-summary"]')).click();
  const body = await seen(page, 'trust-policies >>> [part="policy-body"]');
  await eventually(async () =>
    assert.match(await body.evaluate((it) => it.innerText), /encrypted/i),
  );
}

async function request(page, received) {
  const typed = requester('dora@klinik.example');
  await (await seen(page, 'trust-documents >>> [part="request"]')).click();
  for (const [name, text] of Object.entries(typed))
    await (await seen(page, `dialog[open] [name="${name}"]`)).type(text);
  // A person is slower than what a form loads while one types; its arrival may move the button.
  await page.waitForNetworkIdle({ idleTime: 300 });
  await (await seen(page, 'dialog[open] [part="submit"]')).click();
  const reference = await seen(page, 'dialog[open] [part="receipt"] dd');
  assert.equal(await reference.evaluate((it) => it.textContent), REFERENCE);
  assert.equal(received.length, 1, 'the application has got it once');
  // A test types faster than a person, and may be flagged for it.
  const { suspicion, ...data } = received[0].data;
  assert.deepEqual(suspicion ?? ['too-fast'], ['too-fast']);
  assert.deepEqual(data, { documents: ['soc-2-report'], ...typed });
  await eventually(async () => {
    const said = await page.$eval('[data-received]', (output) => output.textContent);
    assert.ok(said.includes(REFERENCE), `the page says of what it received: ${said}`);
  });
  await page.keyboard.press('Escape');
  await page.waitForSelector('>>> dialog', { hidden: true });
}

async function speak(page, lang) {
  await page.click(`[data-language="${lang}"]`);
  for (const tag of ['badges', 'documents', 'policies'])
    await eventually(async () => {
      const heading = await seen(page, `trust-${tag} >>> [part="heading"]`);
      const text = await heading.evaluate((it) => it.textContent.trim());
      assert.equal(text, wordsOf(lang)(`${tag}.heading`));
    });
}
