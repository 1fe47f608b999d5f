import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { programPath } from '../runner/browsers.mjs';
import { askForDocuments, chooseDocuments, openPolicy, readReceipt, report } from './steps.js';
import { eventually, focused, requester, seen, wordsOf } from './support.js';
import { Visit } from './visit.js';

const languages = ['de', 'pt', 'en'];
const withForm = ['calcom', 'web1on1', 'cozero'];

describe('a visit to the demo', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();

  /** The inbox shows what was typed under the reference that the visitor has. */
  async function expectInInbox(reference: string, texts: readonly string[]): Promise<void> {
    const entry = await visit.inboxEntry(reference);
    for (const text of texts) assert.ok(entry.includes(text), `${text} is not in: ${entry}`);
  }

  for (const lang of languages) {
    const words = wordsOf(lang);

    it(`asks Cal.com for two documents by keyboard (${lang})`, async () => {
      const typed = requester(`dora.${lang}@klinik.example`);
      await visit.openCompany('calcom', lang);
      const documents = await chooseDocuments(visit.page, 2);
      await askForDocuments(visit.page, typed);
      const { heading, reference } = await readReceipt(visit.page);
      assert.equal(heading, words('send.receipt.heading'));
      const arrival = await visit.onlyArrivalOf(typed['email'] ?? '');
      assert.deepEqual(arrival.data, { documents, ...typed });
      assert.deepEqual([arrival.reference, arrival.locale], [reference, lang]);
      await expectInInbox(reference, [...documents, ...Object.values(typed)]);
    });

    it(`opens a policy of Cal.com by keyboard (${lang})`, async () => {
      await visit.openCompany('calcom', lang);
      assert.notEqual(await openPolicy(visit.page), '');
    });

    for (const id of withForm)
      it(`reports a vulnerability to ${id} by keyboard (${lang})`, async () => {
        const typed = {
          title: `Stored XSS at ${id}`,
          description: 'A comment runs "<img src=x onerror=alert(1)>" for everybody who reads it.',
          proof: `curl -d '<b>&</b>' https://${id}.example/`,
          name: 'Kênia Weiß',
          email: `kenia.${id}.${lang}@finder.example`,
        };
        await visit.openCompany(id, lang);
        await report(visit.page, typed);
        const { heading, reference } = await readReceipt(visit.page);
        assert.equal(heading, words('send.receipt.heading'));
        const arrival = await visit.onlyArrivalOf(typed.email);
        const { policyAcknowledgement, ...data } = arrival.data as Record<string, unknown>;
        assert.deepEqual(data, { ...typed, policyAcknowledged: true });
        assert.equal((policyAcknowledgement as { locale?: unknown }).locale, lang);
        assert.deepEqual([arrival.reference, arrival.locale], [reference, lang]);
        await expectInInbox(reference, Object.values(typed));
      });

    it(`shows all measures of JOOR and where to write (${lang})`, async () => {
      await visit.openCompany('joor', lang);
      assert.equal((await visit.page.$$('>>> [part="policy"]')).length, 22);
      await seen(visit.page, 'trust-contacts >>> a[href="mailto:security@joor.com"]');
    });
  }

  it('gives the focus back to the documents when the receipt is closed', async () => {
    await visit.openCompany('calcom', 'de');
    const [first] = await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, requester('fokus@klinik.example'));
    await readReceipt(visit.page);
    await visit.page.keyboard.press('Escape');
    await visit.page.waitForSelector('>>> dialog', { hidden: true });
    await eventually(async () => {
      const { tag, row, isInView } = await focused(visit.page);
      assert.deepEqual([tag, row, isInView], ['button', `document-${first}`, true]);
    });
  });

  it('fits a request into 320 px, receipt included', async () => {
    await visit.openCompany('calcom', 'de', 320);
    await openPolicy(visit.page);
    await chooseDocuments(visit.page, 2);
    await askForDocuments(visit.page, requester('schmal@klinik.example'));
    await readReceipt(visit.page);
    const { scrollWidth, clientWidth } = await visit.page.evaluate(() => document.documentElement);
    assert.equal(scrollWidth, clientWidth);
  });

  it('shows badges, documents, policies and both forms on the plain page', async () => {
    await visit.open('/plain/');
    await seen(visit.page, 'trust-badges >>> [part~="badge"]');
    await seen(visit.page, 'trust-policies >>> [part="policy"]');
    await (await seen(visit.page, 'trust-documents >>> [part="request"]')).click();
    await seen(visit.page, 'dialog[open] [part="form"]');
    await visit.page.keyboard.press('Escape');
    await (await seen(visit.page, 'trust-disclosure >>> [part="open-form"]')).click();
    await seen(visit.page, 'trust-disclosure-form >>> [part="form"]');
    assert.equal(await visit.page.$eval('[data-violations]', (count) => count.textContent), '0');
  });
});
