import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { FastifyInstance } from 'fastify';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { buildDemo } from '../../demo/build.js';
import { createServer } from '../../demo/serve.js';
import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const companies = ['calcom', 'web1on1', 'joor', 'cozero'];
const addresses = [
  '/',
  '/gallery/?element=trust-badges&state=ready&lang=de&colours=dark&width=320',
  '/plain/',
  '/challenge/',
  ...companies.flatMap((id) => [`/pages/${id}/`, `/pages/${id}/facts/`]),
];

describe('the demo in a browser', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  let app: FastifyInstance;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let requests: string[];
  let complaints: string[];

  before(async () => {
    assert.ok(
      existsSync(`${dist}/trust.js`),
      'dist/trust.js is missing: run `npm run build` first',
    );
    await buildDemo(`${dist}/demo`);
    app = await createServer({ databaseUrl: ':memory:', dist });
    await app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    browser = await launch({
      executablePath: programPath('chromium') ?? '',
      args: CHROMIUM_ARGUMENTS,
    });
  });

  after(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    requests = [];
    complaints = [];
    page = await (await browser.createBrowserContext()).newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  afterEach(() => page.browserContext().close());

  async function open(address: string, width = 1280): Promise<void> {
    await page.setViewport({ width, height: 900 });
    await page.goto(origin + address, { waitUntil: 'networkidle0' });
  }

  /** The levels of the headings that can be seen, in reading order, through shadow roots. */
  const headingLevels = async (): Promise<number[]> =>
    // A text: what compiles this file names inner functions by a helper that the page does not have.
    (await page.evaluate(`(() => {
      const walk = (root) => [...root.children].flatMap((one) => [one, ...(one.shadowRoot ? walk(one.shadowRoot) : []), ...walk(one)]);
      return walk(document)
        .filter((one) => /^H[1-6]$/.test(one.tagName) && one.checkVisibility())
        .map(({ tagName }) => Number(tagName[1]));
    })()`)) as number[];

  /** The trust center's own heading, once it is there. */
  async function centerHeading(): Promise<string> {
    const heading = await page.waitForFunction(
      () =>
        document.querySelector('trust-center:state(ready)')?.shadowRoot?.querySelector('h1')
          ?.textContent,
    );
    return String(await heading.jsonValue());
  }

  for (const address of addresses) {
    it(`shows ${address} without a complaint, and asks nobody else`, async () => {
      await open(address);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')),
        [],
      );
    });

    it(`fits ${address} into 320 px`, async () => {
      await open(address, 320);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      assert.equal(scrollWidth, clientWidth);
    });
  }

  for (const address of [...addresses, '/gallery/', '/translator/', '/inbox'])
    it(`has one first heading on ${address}, and skips no level`, async () => {
      await open(address);
      await page.waitForFunction(() => !document.querySelector(':state(loading)'));
      const levels = await headingLevels();
      assert.equal(levels.filter((level) => level === 1).length, 1, levels.join());
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      assert.deepEqual(skipped, [], levels.join());
    });

  it('counts no violation on the plain page', async () => {
    await open('/plain/');
    const count = await page.$eval('[data-violations]', (output) => output.textContent);
    assert.equal(count, '0');
  });

  it('counts a violation where there is one', async () => {
    await open('/plain/');
    await page.evaluate(() => {
      document.body.append(document.createElement('style'));
    });
    await page.waitForFunction(
      () => document.querySelector('[data-violations]')?.textContent === '1',
    );
  });

  for (const id of companies) {
    it(`asks for the manifest of ${id} once, hint included`, async () => {
      await open(`/pages/${id}/`);
      const asked = requests.filter((url) => url === `${origin}/pages/${id}/trust.json`);
      assert.equal(asked.length, 1);
    });

    for (const [lang, title] of [
      ['de', 'Sicherheit und Compliance'],
      ['pt', 'Segurança e conformidade'],
      ['en', 'Security and compliance'],
    ]) {
      it(`shows the page of ${id} in the language of its address (${lang})`, async () => {
        await open(`/pages/${id}/?lang=${lang}`);
        await centerHeading();
        assert.equal(await page.$eval('html', (root) => root.lang), lang);
        assert.ok((await page.title()).startsWith(`${title} – `));
      });
    }
  }

  it('changes the language in place', async () => {
    await open('/pages/cozero/');
    assert.equal(await centerHeading(), 'Überblick: Sicherheit und Compliance');
    await page.click('[data-language="pt"]');
    await page.waitForFunction(() =>
      document
        .querySelector('trust-center')
        ?.shadowRoot?.querySelector('h1')
        ?.textContent?.startsWith('Visão geral'),
    );
    assert.equal(new URL(page.url()).search, '?lang=pt');
  });

  it('changes between light and dark, and keeps to it', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await open('/pages/joor/');
    await page.click('[data-theme-switch]');
    await open('/');
    const scheme = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    assert.equal(scheme, 'dark');
  });

  it('shows what the page says where scripts are off', async () => {
    await page.setJavaScriptEnabled(false);
    await open('/pages/web1on1/');
    const heading = await page.$eval('trust-center h1', (h1) => h1.textContent);
    assert.equal(heading, 'Informationssicherheit im Überblick');
  });

  it('judges the badges of the index page at the date of the dial', async () => {
    await open('/');
    const expired = (): Promise<number> =>
      page.evaluate(
        () =>
          document
            .querySelector('trust-badges')
            ?.shadowRoot?.querySelectorAll('[data-status="expired"]').length ?? 0,
      );
    assert.equal(await expired(), 1);
    await page.$eval('[data-as-of]', (input) => {
      (input as HTMLInputElement).value = '2030-01-01';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(
      () =>
        (document
          .querySelector('trust-badges')
          ?.shadowRoot?.querySelectorAll('[data-status="expired"]').length ?? 0) > 3,
    );
  });
});
