import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { programPath } from '../runner/browsers.mjs';
import {
  askForDocuments,
  chooseDocuments,
  errorAt,
  fieldValues,
  readReceipt,
  report,
} from './steps.js';
import { focused, requester, seen, tabTo, wordsOf } from './support.js';
import { Visit } from './visit.js';

describe('a visit with trouble', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();

  it('requires the proof where the company does', async () => {
    await visit.openCompany('cozero', 'en');
    await report(visit.page, {
      title: 'A finding',
      description: 'It is described at some length here.',
    });
    assert.equal(await errorAt(visit.page, 'proof'), wordsOf('en')('error.missing'));
  });

  it('tells what the receiver says of a field, and sends what was mended', async () => {
    await visit.openCompany('calcom', 'pt');
    await chooseDocuments(visit.page, 2);
    await visit.interceptOnce((request) =>
      request.respond({
        status: 422,
        contentType: 'application/problem+json',
        body: JSON.stringify({ errors: [{ field: 'email', code: 'free-mail' }] }),
      }),
    );
    await askForDocuments(visit.page, requester('dora@free-mail.example'));
    assert.equal(await errorAt(visit.page, 'email'), wordsOf('pt')('error.freeMail'));
    assert.equal((await focused(visit.page)).part, 'error-summary');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    assert.equal((await focused(visit.page)).name, 'email');
    await visit.page.keyboard.down('Control');
    await visit.page.keyboard.press('a');
    await visit.page.keyboard.up('Control');
    await visit.page.keyboard.type('dora@hospital.example');
    await visit.page.keyboard.press('Enter');
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf('dora@hospital.example')).reference, reference);
  });

  it('keeps the text while the network is down, and sends it once when it is back', async () => {
    const typed = requester('offline@klinik.example');
    await visit.openCompany('calcom', 'en');
    await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, typed, () => visit.page.setOfflineMode(true));
    await seen(visit.page, '[part="waiting"]');
    assert.deepEqual(await fieldValues(visit.page, Object.keys(typed)), typed);
    await visit.page.setOfflineMode(false);
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf('offline@klinik.example')).reference, reference);
  });

  it('says that the words of the dialog did not come, and has them with another try', async () => {
    await visit.openCompany('calcom', 'en');
    let isBlocked = true;
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => {
      const isWords = request.url().endsWith('/locales/en.forms.js');
      void (isBlocked && isWords ? request.abort() : request.continue());
    });
    await chooseDocuments(visit.page, 1);
    await tabTo(visit.page, ({ part }) => part === 'request-selected');
    await visit.page.keyboard.press('Enter');
    const failure = await seen(visit.page, 'dialog[open] [part="failed"]');
    assert.match(await failure.evaluate((it) => it.textContent ?? ''), /could not be loaded/);
    const title = await seen(visit.page, 'dialog[open] [part="heading"]');
    assert.equal(await title.evaluate((it) => it.textContent), wordsOf('en')('documents.heading'));
    isBlocked = false;
    await tabTo(visit.page, ({ part }) => part === 'retry');
    await visit.page.keyboard.press('Enter');
    await seen(visit.page, 'dialog[open] [part="form"]');
    const heading = await seen(visit.page, 'dialog[open] [part="heading"]');
    assert.equal(await heading.evaluate((it) => it.textContent), wordsOf('en')('request.heading'));
  });

  it('stores once what has arrived although its answer was lost', async () => {
    await visit.openCompany('calcom', 'en');
    await chooseDocuments(visit.page, 2);
    await visit.interceptOnce(async (request) => {
      await fetch(request.url(), {
        method: 'POST',
        headers: request.headers(),
        body: request.postData() ?? '',
      });
      await request.abort();
    });
    await askForDocuments(visit.page, requester('lost@klinik.example'));
    await seen(visit.page, '[part="waiting"]');
    const { reference } = await readReceipt(visit.page);
    assert.equal((await visit.onlyArrivalOf('lost@klinik.example')).reference, reference);
  });
});
