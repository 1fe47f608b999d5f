// The configurator, as somebody uses it who embeds: from nothing to lines that run on a page elsewhere.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import type Axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { foreignSite } from './foreign-site.js';
import { textIn } from './frame-text.js';
import { eventually } from './support.js';
import { Visit } from './visit.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const part = (name: string): string => `[data-part="${name}"]`;

describe('the configurator', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();
  const downloads = mkdtempSync(join(tmpdir(), 'trust-configurator-'));
  after(() => rmSync(downloads, { recursive: true }));

  async function open(query = '', width = 1280): Promise<Page> {
    await visit.open(`/configurator/${query}`, width, 'load');
    await isReady();
    return visit.page;
  }

  const isReady = (): Promise<unknown> => visit.page.waitForSelector('body[data-state="ready"]');

  const choose = (name: string, value: string): Promise<void> =>
    visit.page.$eval(`input[name="${name}"][value="${value}"]`, (one) => one.click());

  const tab = (name: string): Promise<void> => visit.page.click(`#tab-${name}`);

  const textOf = (selector: string): Promise<string> =>
    visit.page.$eval(selector, (one) => one.textContent ?? '');

  const manifestText = (): Promise<string> =>
    visit.page.$eval(part('text'), (one) => (one as HTMLTextAreaElement).value);

  const query = (): URLSearchParams => new URL(visit.page.url()).searchParams;

  /** What stands in the block for a place, as it would be copied. */
  const block = (place: string): Promise<string> => textOf(`pre[aria-label="${place}"]`);

  /** Writes the text as somebody who pastes over all of it. */
  async function paste(text: string): Promise<void> {
    await visit.page.focus(part('text'));
    await visit.page.keyboard.down('Control');
    await visit.page.keyboard.press('a');
    await visit.page.keyboard.up('Control');
    await visit.page.keyboard.sendCharacter(text);
  }

  async function saved(): Promise<string> {
    const session = await visit.page.createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: downloads } as const;
    await session.send('Page.setDownloadBehavior', behavior);
    await visit.page.$eval(part('save'), (one) => (one as HTMLElement).click());
    let text = '';
    await eventually(async () => {
      text = readFileSync(join(downloads, 'trust.json'), 'utf8');
      assert.notEqual(text, '');
    });
    rmSync(join(downloads, 'trust.json'));
    return text;
  }

  it('shows the chosen elements in the chosen language as they are chosen', async () => {
    const page = await open();
    await eventually(async () => assert.match(await staged(page), /Certifications and reports/));
    await choose('shape', 'single');
    await page.select('[name="language"]', 'de');
    await eventually(async () => {
      const text = await staged(page);
      assert.match(text, /Zertifizierungen und Berichte/);
      assert.doesNotMatch(text, /Unterlagen|Dokumente anfordern/);
    });
    assert.match(await block('<body>'), /^<trust-badges manifest="\/trust\.json" locale="de">/);
  });

  it('has another order of sections from the keyboard, and keeps the focus on the row', async () => {
    const page = await open();
    await page.focus('#down-overview');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'down-overview');
    assert.match(await block('<body>'), /sections="badges overview documents/);
    await page.keyboard.press('Enter');
    assert.equal(query().get('sections')?.split(' ')[2], 'overview');
  });

  it('does not take the last section or element away', async () => {
    await open('?sections=badges');
    await visit.page.click('#section-badges');
    assert.ok(
      await visit.page.$eval('#section-badges', (one) => (one as HTMLInputElement).checked),
    );
    await visit.page.goto(visit.page.url().replace('sections=badges', 'shape=single'));
    await isReady();
    await choose('elements', 'trust-badges');
    assert.ok(
      await visit.page.$eval('[value="trust-badges"]', (one) => (one as HTMLInputElement).checked),
    );
  });

  it('measures an accent, and proposes one that can be read', async () => {
    const page = await open('?panel=look');
    await page.type('[name="accent"]', '#f97316');
    await eventually(async () => assert.match(await textOf(part('measures')), /light: 2\.8 : 1/));
    await page.click(`${part('measures')} button`);
    await eventually(async () =>
      assert.equal((await page.$$(`${part('measures')} .bad`)).length, 0),
    );
    const taken = query().get('accent') ?? '';
    assert.notEqual(taken, '#f97316');
    assert.match(await block('your style sheet'), new RegExp(`accent: light-dark\\(${taken},`));
    const seen = await stageOf(page).$eval('trust-center', (one) =>
      getComputedStyle(one).getPropertyValue('--trust-color-accent'),
    );
    assert.match(seen, new RegExp(taken));
  });

  it('takes back a colour that is none, when somebody goes on', async () => {
    const page = await open('?panel=look&accent=%231f4fd8');
    await page.focus('[name="accent"]');
    await page.keyboard.press('End');
    await page.keyboard.type('z');
    const field = '[name="accent"]';
    assert.equal(await page.$eval(field, (one) => one.getAttribute('aria-invalid')), null);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    assert.equal(await page.$eval(field, (one) => one.getAttribute('aria-invalid')), 'true');
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval(field, (one) => (one as HTMLInputElement).value), '#1f4fd8');
  });

  it('says line and column where a text stops being JSON, leads there, and keeps the preview', async () => {
    const page = await open('?panel=manifest&source=own');
    await eventually(async () => assert.match(await staged(page), /How we protect your data/));
    const text = await manifestText();
    await paste(text.replace('"defaultLocale": "en",', '"defaultLocale": "en"'));
    await eventually(async () =>
      assert.match(await textOf(part('findings')), /Line 4, column 3 Error .*comma is missing/),
    );
    assert.match(await staged(page), /How we protect your data/);
    assert.match(await textOf(part('preview-note')), /cannot be read/);
    await page.click(`${part('findings')} button`);
    const before = await page.$eval(part('text'), (one) =>
      (one as HTMLTextAreaElement).value.slice(0, (one as HTMLTextAreaElement).selectionStart),
    );
    assert.equal(before.split('\n').length, 4);
    assert.equal(await textOf(part('place')), 'Line 4, column 3');
  });

  it('says what the command line’s check would, with pointer and line', async () => {
    await open('?panel=manifest&source=own');
    const text = await manifestText();
    await paste(text.replace('2029-03-13', '2029-13-13').replace('"ISO', '"'));
    await eventually(async () => {
      const found = await textOf(part('findings'));
      assert.match(
        found,
        /Line 22, column 7 Error .*\/certifications\/0\/validUntil · schema-format/,
      );
    });
    assert.match(await textOf(part('verdict')), /^1 error, 1 warning$/);
  });

  it('brings a line far down into view, with its number beside it', async () => {
    const page = await open('?panel=manifest');
    await page.$$eval(`${part('findings')} button`, (all) => all.at(-1)?.click());
    const line = Number((await textOf(part('place'))).match(/Line (\d+)/)?.[1]);
    assert.ok(line > 60, String(line));
    const places = (): Promise<{ area: number; gutter: string }> =>
      page.evaluate(() => {
        const [area, gutter] = ['text', 'gutter'].map((name) =>
          document.querySelector<HTMLElement>(`[data-part="${name}"]`),
        );
        return { area: area?.scrollTop ?? 0, gutter: gutter?.style.translate ?? '' };
      });
    await eventually(async () => {
      const { area, gutter } = await places();
      assert.ok(area > 0 && area < line * 20, String(area));
      assert.equal(Number.parseFloat(gutter.split(' ')[1] ?? ''), -area);
    });
  });

  it('keeps what was edited over a reload, and goes back after a question', async () => {
    const page = await open('?panel=manifest&source=own');
    const text = await manifestText();
    await paste(text.replace('Your company', 'Ünïcorp'));
    await eventually(async () => assert.match(await staged(page), /Ünïcorp/));
    await page.reload();
    await isReady();
    assert.match(await manifestText(), /Ünïcorp/);
    await eventually(async () => assert.match(await staged(page), /Ünïcorp/));
    await page.click(part('again'));
    await page.click(part('again-now'));
    await eventually(async () => assert.match(await manifestText(), /Talbrook/));
    assert.equal(query().toString(), '');
    await tab('manifest');
    await page.select('[name="source"]', 'own');
    await eventually(async () => assert.equal(await manifestText(), text));
  });

  it('takes a file that is dropped, shows it, asks no other server for it, and saves it', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    const file = JSON.stringify({
      schemaVersion: 1,
      defaultLocale: 'en',
      organization: { name: 'Dropped Ltd', logo: { src: 'https://cdn.example/logo.svg' } },
      overview: { title: 'Dropped here' },
      catalogs: { de: 'https://cdn.example/de.json' },
    });
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'mine.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, file);
    await eventually(async () => assert.match(await staged(page), /Dropped here/));
    assert.match(await textOf(part('preview-note')), /^2 × from another server/);
    assert.deepEqual(new Set(asked), new Set(['127.0.0.1']));
    assert.equal(await saved(), file);
    await tab('html');
    assert.match(
      await block('Content-Security-Policy'),
      /connect-src 'self' https:\/\/cdn\.example;/,
    );
  });

  it('sends nothing from the preview, and shows the receipt all the same', async () => {
    const page = await open('?shape=single&elements=trust-document-request&source=own');
    const stage = stageOf(page);
    await stage.waitForSelector('trust-document-request:state(ready) [slot="trigger"]');
    await stage.click('[slot="trigger"]');
    const form = await stage.waitForSelector('>>> form', { visible: true });
    assert.ok(form);
    for (const [name, value] of [
      ['name', 'Ada Example'],
      ['email', 'ada@hospital.example'],
      ['company', 'Example Hospital'],
    ] as const)
      await (await stage.waitForSelector(`>>> [name="${name}"]`))?.type(value);
    await (
      await stage.waitForSelector('>>> [name="documents"]')
    )?.evaluate((one) => (one as HTMLInputElement).click());
    await form.evaluate((one) => one.requestSubmit());
    await eventually(async () => assert.match(await staged(page), /PREVIEW-0001/));
  });

  it('copies a block, and the link', async () => {
    const page = await open('?accent=%230b5394');
    const { origin } = new URL(page.url());
    await page
      .browserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.click('[aria-label="Copy: <body>"]');
    await eventually(async () => assert.equal(await textOf(part('said')), 'Copied.'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await block('<body>'));
    await page.click(part('link'));
    await eventually(async () => assert.match(await textOf(part('said')), /link is copied/));
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /accent=%230b5394$/);
  });

  it('gives lines that run on a page elsewhere, under the policy that it gives', async () => {
    const page = await open('?source=own&language=de&accent=%230b5394&scheme=light');
    const manifest = await saved();
    const [head, body, css, policy] = [
      await block('<head>'),
      await block('<body>'),
      await block('your style sheet'),
      await block('Content-Security-Policy'),
    ];
    const site = await foreignSite(
      {
        '/': `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title>
          <link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head>
          <body><main>${body}</main></body></html>`,
        '/site.css': css,
        '/trust.json': manifest,
      },
      `/trust-elements/${version}/`,
      policy.replace("img-src 'self'", "img-src 'self' data:"),
    );
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    try {
      await page.goto(site.url, { waitUntil: 'networkidle0' });
      await page.waitForSelector('trust-center:state(ready)');
      const link = await page.waitForSelector('>>> [part~="link"]');
      const colour = await link?.evaluate((one) => getComputedStyle(one).color);
      assert.ok(colour);
      assert.equal(
        await page.$eval('trust-center', (one) =>
          getComputedStyle(one).getPropertyValue('--trust-color-accent'),
        ),
        '#0b5394',
      );
      assert.match(await textIn(page.mainFrame()), /Zertifizierungen und Berichte/);
      assert.deepEqual(complaints, []);
    } finally {
      await page.goto('about:blank');
      await site.close();
    }
  });

  it('is led through by arrow keys in its tabs', async () => {
    const page = await open();
    await page.focus('#tab-content');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-look');
    assert.ok(await page.$eval('#panel-look', (one) => one.checkVisibility()));
    await page.focus('#tab-html');
    await page.keyboard.press('End');
    assert.match(await block('src/app/trust-section.ts'), /imports: \[TRUST_ELEMENTS\]/);
    assert.equal(query().get('host'), 'angular');
  });

  it('has a phone, a tablet and a desktop as wide as they are', async () => {
    const page = await open();
    for (const width of [390, 768, 1280]) {
      await choose('width', String(width));
      await eventually(async () =>
        assert.equal(await stageOf(page).evaluate(() => innerWidth), width),
      );
    }
  });

  for (const [width, scheme] of [
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)
    it(`has no barriers at ${width} px, ${scheme}, and fits`, async () => {
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const state of [
        '',
        '?shape=single&elements=trust-badges+trust-policies',
        '?panel=look&accent=%23f97316&font=own',
        '?panel=manifest',
      ]) {
        const page = await open(state, width);
        assert.deepEqual([state, await violationsOf(page)], [state, []]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        assert.equal(scrollWidth, clientWidth, state);
      }
    });
});

function stageOf(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.endsWith('/stage/'));
  assert.ok(frame, 'the stage is there');
  return frame;
}

const staged = (page: Page): Promise<string> => textIn(stageOf(page));

async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, iframes: false });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
  });
}
