import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ProofOfWork } from '../../demo/receiver/challenge.js';
import { programPath } from '../runner/browsers.mjs';
import { askForDocuments, chooseDocuments, fieldValues, readReceipt, report } from './steps.js';
import { focused, requester, seen, wordsOf } from './support.js';
import { Visit } from './visit.js';

const finding = {
  title: 'Stored XSS in comments',
  description: 'A comment runs what it says for everybody who reads it.',
};

describe('a receiver with a challenge', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit({ challenge: new ProofOfWork({ difficulty: 10 }) });

  /** The page with a challenge, and documents that come under no agreement. */
  async function openForms(): Promise<void> {
    await visit.open('/challenge/');
    await visit.page.$eval('trust-center', async (center) => {
      center.setAttribute('manifest', '/pages/calcom/trust.json');
      await (center as unknown as { reload(): Promise<void> }).reload();
    });
    await seen(visit.page, '[part="choice"]');
  }

  async function solved(slot: string): Promise<void> {
    await visit.page.waitForSelector(`proof-of-work[slot="${slot}"][data-state="solved"]`);
  }

  it('stores a request whose page has done the work', async () => {
    const typed = requester('pow@klinik.example');
    await openForms();
    await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, typed, () => solved('challenge-request'));
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf(typed['email'] ?? '')).reference, reference);
  });

  it('stores a report whose page has done the work', async () => {
    const email = 'pow@finder.example';
    await openForms();
    await report(visit.page, { ...finding, name: 'Kênia', email });
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf(email)).reference, reference);
  });

  it('takes a second request from the same page, with work of its own', async () => {
    await openForms();
    for (const email of ['one@klinik.example', 'two@klinik.example']) {
      await chooseDocuments(visit.page, 2);
      await askForDocuments(visit.page, requester(email), () => solved('challenge-request'));
      await readReceipt(visit.page);
      await visit.page.keyboard.press('Escape');
      await visit.page.waitForSelector('>>> dialog', { hidden: true });
      assert.equal((await visit.arrivalsOf(email)).length, 1);
    }
  });

  it('gets nothing while the work is not done: the form says so, and keeps everything', async () => {
    const typed = requester('early@klinik.example');
    await openForms();
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => {
      void (request.url().endsWith('/api/challenge') ? request.abort() : request.continue());
    });
    await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, typed, async () => undefined);
    const error = await seen(visit.page, '#error-challenge');
    const sentence = await error.evaluate((it) => it.textContent ?? '');
    assert.equal(sentence, wordsOf('en')('error.challengeOpen'));
    assert.equal((await focused(visit.page)).tag, 'proof-of-work');
    assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
    assert.deepEqual(await visit.arrivalsOf('early@klinik.example'), []);
  });

  it('refuses a token that is none, and takes the next', async () => {
    const typed = requester('forged@klinik.example');
    await openForms();
    await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, typed, async () => {
      await solved('challenge-request');
      await visit.page.$eval('proof-of-work[slot="challenge-request"]', (element) =>
        Object.defineProperty(element, 'value', { value: 'forged', configurable: true }),
      );
    });
    const error = await seen(visit.page, '#error-challenge');
    const sentence = await error.evaluate((it) => it.textContent ?? '');
    assert.equal(sentence, wordsOf('en')('error.challengeRefused'));
    assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
    await visit.page.$eval('proof-of-work[slot="challenge-request"]', (element) => {
      delete (element as { value?: unknown }).value;
    });
    await solved('challenge-request');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf('forged@klinik.example')).reference, reference);
  });

  for (const lang of ['de', 'pt', 'en'])
    it(`is told of in words where the page has no challenge (${lang})`, async () => {
      const typed = requester(`without.${lang}@klinik.example`);
      await visit.openCompany('calcom', lang);
      await chooseDocuments(visit.page, 2);
      await askForDocuments(visit.page, typed);
      const failure = await seen(visit.page, '[part="send-failed"]');
      const sentence = await failure.evaluate((it) => it.textContent ?? '');
      assert.ok(sentence.includes(wordsOf(lang)('send.failed.challenge')), sentence);
      await seen(visit.page, '[part="copy"]');
      assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
      assert.deepEqual(await visit.arrivalsOf(typed['email'] ?? ''), []);
    });
});
