// The translator's page: what is dropped, written and saved there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { programPath } from '../runner/browsers.mjs';
import { eventually } from './support.js';
import { locale, part, TranslatorVisit } from './translator-visit.js';

describe('the translator’s page', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const desk = new TranslatorVisit();

  it('saves a file that nobody changed byte for byte', async () => {
    await desk.open();
    assert.equal(await desk.saved('de.json'), locale('de'));
  });

  it('shows a text in its place while it is written, keeps it over a reload, and saves it', async () => {
    await desk.open();
    await desk.choose('badges.heading');
    await desk.write('Was geprüft wurde');
    await eventually(async () => assert.match(await desk.staged(), /Was geprüft wurde/));
    await desk.page.reload({ waitUntil: 'load' });
    await desk.page.waitForSelector(`${part('keys')} button`);
    await eventually(async () => assert.match(await desk.staged(), /Was geprüft wurde/));
    assert.equal(await desk.count('edited'), 1);
    const heading = '"heading": "Zertifizierungen und Berichte"';
    assert.equal(
      await desk.saved('de.json'),
      locale('de').replace(heading, '"heading": "Was geprüft wurde"'),
    );
  });

  it('takes a file that is dropped, and counts what is missing, too long and wrong in it', async () => {
    await desk.open();
    const catalogue = JSON.parse(locale('de'));
    delete catalogue.badges.heading;
    catalogue.badges.notClaimed.heading = 'Welche Normen wir ausdrücklich nicht in Anspruch nehmen';
    catalogue.badges.line.expired = 'abgelaufen';
    await desk.drop('de.json', JSON.stringify(catalogue));
    await eventually(async () => assert.equal(await desk.count('missing'), 1));
    await desk.page.click('.count.too-long');
    const listed = await desk.page.$$eval(`${part('keys')} button`, (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    assert.ok(
      listed.some((text) => text.includes('badges.notClaimed.heading') && /Too long/.test(text)),
    );
    await desk.page.click('.count.all');
    await desk.choose('badges.line.expired');
    assert.match(await desk.textOf('findings'), /\{\{date\}\} is missing/);
  });

  it('refuses what is no file of translators, and says why', async () => {
    await desk.open();
    await desk.drop('holiday.json', '{"a": ');
    await eventually(async () =>
      assert.match(await desk.textOf('said'), /holiday\.json: This is not JSON/),
    );
    assert.equal(await desk.saved('de.json'), locale('de'));
  });

  it('takes a content catalogue, and shows its text in the manifest’s place', async () => {
    await desk.open();
    await desk.drop('trust.pt.json', '{"overview": {"title": "Assim protegemos"}}');
    await eventually(async () => assert.match(await desk.staged(), /Assim protegemos/));
    assert.equal(
      await desk.page.$eval(part('kind'), (one) => (one as HTMLSelectElement).value),
      'content',
    );
  });

  it('goes back to how the files came, after a question', async () => {
    await desk.open();
    await desk.choose('badges.heading');
    await desk.write('Falsch');
    await eventually(async () => assert.equal(await desk.count('edited'), 1));
    await desk.page.click(part('discard'));
    await desk.page.click(part('discard-now'));
    assert.equal(await desk.count('edited'), 0);
    assert.equal(await desk.saved('de.json'), locale('de'));
  });
});
