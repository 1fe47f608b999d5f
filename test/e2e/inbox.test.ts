import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import type * as Axe from 'axe-core';
import type { FastifyInstance } from 'fastify';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { readKeys } from '../../demo/receiver/open-report.js';
import { demoKey } from '../../demo/receiver/settings.js';
import { createServer } from '../../demo/serve.js';
import {
  disclosure,
  documentRequest,
  post,
  postFiles,
  reportWith,
} from '../node/receiver-submissions.js';
import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';

const axeSource = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const examples = JSON.parse(
  readFileSync(new URL('../../docs/submission-examples.json', import.meta.url), 'utf8'),
);

const axeOptions: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

describe('the inbox in a browser', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  let app: FastifyInstance;
  let browser: Browser;
  let page: Page;
  let origin: string;

  before(async () => {
    browser = await launch({
      executablePath: programPath('chromium') ?? '',
      args: CHROMIUM_ARGUMENTS,
    });
  });

  after(() => browser.close());

  beforeEach(async () => {
    app = await createServer({ databaseUrl: ':memory:', inboxKeys: await readKeys(demoKey) });
    await app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    page = await browser.newPage();
  });

  afterEach(async () => {
    await page.close();
    // A browser opens connections in advance, and a server that ends would wait for them.
    app.server.closeAllConnections();
    await app.close();
  });

  /** One of each: flagged, with files, encrypted and opened, encrypted and locked, with a record inside. */
  async function receiveAll(): Promise<void> {
    const files = [new File(['GET / 200'], 'access of a very long night in november.log')];
    await post(app, examples.documentRequest);
    await post(app, disclosure({ suspicion: ['too-fast'], severity: 'medium' }));
    await post(app, disclosure({ title: 'W'.repeat(150), severity: 'critical', anonymous: true }));
    await postFiles(app, reportWith(files), files);
    await post(app, examples.encryptedReport);
    await post(app, { ...examples.encryptedReport, id: disclosure().id });
  }

  async function open(address: string, width: number, scheme: string): Promise<void> {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(origin + address);
  }

  async function expectAccessible(): Promise<void> {
    // By the debugger: the page's policy lets no script run.
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async (options) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    }, axeOptions);
    assert.deepEqual(violations, []);
  }

  for (const width of [390, 1280])
    for (const scheme of ['light', 'dark'])
      it(`has no barriers at ${width} px, ${scheme}, with everything open`, async () => {
        await receiveAll();
        await open('/inbox/', width, scheme);
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        await expectAccessible();
      });

  it('has no barriers while it is empty, on a page that is not there, and filtered', async () => {
    await open('/inbox/', 390, 'light');
    await expectAccessible();
    await post(app, documentRequest());
    for (const address of ['/inbox/?page=9', '/inbox/?type=disclosure']) {
      await open(address, 390, 'light');
      await expectAccessible();
    }
  });

  it('fits a narrow window, whatever was sent', async () => {
    await receiveAll();
    await open('/inbox/', 320, 'light');
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    assert.ok((content ?? 0) <= (window ?? 0), `${content} px of content`);
  });

  it('is read with the keyboard alone', async () => {
    const files = [new File(['GET / 200'], 'access.log')];
    await postFiles(app, reportWith(files), files);
    await open('/inbox/', 1280, 'light');
    const stops: string[] = [];
    for (let count = 0; count < 6; count++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    assert.deepEqual(
      stops.map((text) => text.replace(/\s+/g, ' ')),
      [
        'All demo pages',
        'All 1',
        'Reports 1',
        'Requests 0',
        'access.log',
        'Everything that was sent',
      ],
    );
    await page.keyboard.press('Enter');
    assert.ok(await page.$eval('details', (details) => details.open));
  });

  it('leads to one type alone, by a link', async () => {
    await receiveAll();
    await open('/inbox/', 1280, 'light');
    await Promise.all([
      page.waitForNavigation(),
      page.click('nav a[href="?type=document-request"]'),
    ]);
    assert.equal((await page.$$('article')).length, 1);
    assert.equal(await page.$eval('[aria-current]', (link) => link.textContent?.trim()[0]), 'R');
  });
});
