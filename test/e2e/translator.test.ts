// The translator's page: what is dropped, written, looked at and saved there.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import type Axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { eventually } from './support.js';
import { Visit } from './visit.js';

const locale = (tag: string): string =>
  readFileSync(new URL(`../../locales/${tag}.json`, import.meta.url), 'utf8');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const part = (name: string): string => `[data-part="${name}"]`;

describe('the translator’s page', { skip: !programPath('chromium') && 'no Chromium' }, () => {
  const visit = new Visit();
  const downloads = mkdtempSync(join(tmpdir(), 'trust-translator-'));
  after(() => rmSync(downloads, { recursive: true }));

  async function open(width = 1280): Promise<Page> {
    await visit.open('/translator/', width, 'load');
    await visit.page.waitForSelector(`${part('keys')} button`);
    await staged();
    return visit.page;
  }

  /** What is on the stage, as a person reads it; in the shadow root of the element there. */
  const staged = (): Promise<string> => stagedIn(visit.page);

  async function choose(key: string): Promise<void> {
    await visit.page.click(`${part('keys')} [value="${key}"]`);
    assert.equal(await visit.page.$eval(part('key'), (one) => one.textContent), key);
  }

  async function write(text: string): Promise<void> {
    await visit.page.focus(part('field'));
    await visit.page.keyboard.down('Control');
    await visit.page.keyboard.press('a');
    await visit.page.keyboard.up('Control');
    await visit.page.keyboard.type(text);
  }

  function drop(name: string, text: string): Promise<void> {
    return visit.page.evaluate(
      (name, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      },
      name,
      text,
    );
  }

  /** Presses the button, and reads what arrives in the folder for downloads. */
  async function saved(name: string): Promise<string> {
    const session = await visit.page.createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: downloads } as const;
    await session.send('Page.setDownloadBehavior', behavior);
    await visit.page.click(part('save'));
    let text = '';
    await eventually(async () => {
      text = readFileSync(join(downloads, name), 'utf8');
      assert.notEqual(text, '');
    });
    rmSync(join(downloads, name));
    return text;
  }

  const count = (only: string): Promise<number> =>
    visit.page.$eval(`.count.${only} strong`, (one) => Number(one.textContent));

  it('saves a file that nobody changed byte for byte', async () => {
    await open();
    assert.equal(await saved('de.json'), locale('de'));
  });

  it('shows a text in its place while it is written, keeps it over a reload, and saves it', async () => {
    await open();
    await choose('badges.heading');
    await write('Was geprüft wurde');
    await eventually(async () => assert.match(await staged(), /Was geprüft wurde/));
    await visit.page.reload({ waitUntil: 'load' });
    await visit.page.waitForSelector(`${part('keys')} button`);
    await eventually(async () => assert.match(await staged(), /Was geprüft wurde/));
    assert.equal(await count('edited'), 1);
    const heading = '"heading": "Zertifizierungen und Berichte"';
    assert.equal(
      await saved('de.json'),
      locale('de').replace(heading, '"heading": "Was geprüft wurde"'),
    );
  });

  it('has the text outlined and in view while it is chosen', async () => {
    await open();
    await choose('subprocessors.heading');
    await eventually(async () => {
      const seen = await frameOf(visit.page).evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots)
          for (const one of root.querySelectorAll('*'))
            if (one.shadowRoot) roots.push(one.shadowRoot);
        const chosen = roots.flatMap((root) => [...root.querySelectorAll('[data-chosen]')]);
        return chosen.some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && /\S/.test(one.textContent ?? '');
        });
      });
      assert.ok(seen);
    });
  });

  it('takes a file that is dropped, and counts what is missing, too long and wrong in it', async () => {
    await open();
    const catalogue = JSON.parse(locale('de'));
    delete catalogue.badges.heading;
    catalogue.badges.documents = 'Unterlagen, die zu diesem Zertifikat gehören';
    catalogue.badges.line.expired = 'abgelaufen';
    await drop('de.json', JSON.stringify(catalogue));
    await eventually(async () => assert.equal(await count('missing'), 1));
    await visit.page.click('.count.too-long');
    const listed = await visit.page.$$eval(`${part('keys')} button`, (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    assert.ok(listed.some((text) => text.includes('badges.documents') && /Too long/.test(text)));
    await visit.page.click('.count.all');
    await choose('badges.line.expired');
    assert.match(
      await visit.page.$eval(part('findings'), (one) => one.textContent ?? ''),
      /\{\{date\}\} is missing/,
    );
  });

  it('refuses what is no file of translators, and says why', async () => {
    await open();
    await drop('holiday.json', '{"a": ');
    await eventually(async () =>
      assert.match(
        await visit.page.$eval(part('said'), (one) => one.textContent ?? ''),
        /holiday\.json: This is not JSON/,
      ),
    );
    assert.equal(await saved('de.json'), locale('de'));
  });

  it('takes a content catalogue, and shows its text in the manifest’s place', async () => {
    await open();
    await drop('trust.pt.json', '{"overview": {"title": "Assim protegemos"}}');
    await eventually(async () => assert.match(await staged(), /Assim protegemos/));
    assert.equal(
      await visit.page.$eval(part('kind'), (one) => (one as HTMLSelectElement).value),
      'content',
    );
  });

  it('speaks the pseudo-languages one click away, right to left included', async () => {
    await open();
    await visit.page.click('[data-manner="accented"]');
    await eventually(async () => assert.match(await staged(), /⟦Çéŕţ/));
    await visit.page.click('[data-manner="mirrored"]');
    await eventually(async () => {
      assert.equal(await frameOf(visit.page).$eval('html', (root) => root.dir), 'rtl');
      assert.match(await staged(), /\u202e/);
    });
  });

  it('goes back to how the files came, after a question', async () => {
    await open();
    await choose('badges.heading');
    await write('Falsch');
    await eventually(async () => assert.equal(await count('edited'), 1));
    await visit.page.click(part('discard'));
    await visit.page.click(part('discard-now'));
    assert.equal(await count('edited'), 0);
    assert.equal(await saved('de.json'), locale('de'));
  });

  it('is worked with from the keyboard', async () => {
    const page = await open();
    await page.focus(`${part('keys')} button`);
    await page.keyboard.press('ArrowDown');
    const second = await page.$$eval(`${part('keys')} button`, ([, one]) => one?.value);
    assert.equal(await page.$eval(part('key'), (one) => one.textContent), second);
    assert.equal(
      await page.evaluate(() => (document.activeElement as HTMLButtonElement).value),
      second,
    );
  });

  for (const width of [390, 1280])
    for (const scheme of ['light', 'dark'])
      it(`has no barriers at ${width} px, ${scheme}, and fits`, async () => {
        await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const page = await open(width);
        await choose('badges.heading');
        await page.evaluate(axeSource);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof Axe };
          const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: tags, iframes: false });
          return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
        });
        assert.deepEqual(violations, []);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        assert.equal(scrollWidth, clientWidth);
      });
});

function frameOf(page: Page): Frame {
  const frame = page
    .frames()
    .find(
      (one) => new URL(one.url()).pathname === '/translator/stage/' && !one.url().includes('?'),
    );
  assert.ok(frame, 'the stage is there');
  return frame;
}

async function stagedIn(page: Page): Promise<string> {
  const frame = frameOf(page);
  await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
  return frame.evaluate(() => {
    // Without a function of its own: what is sent to the page must be whole.
    let text = '';
    const nodes: Node[] = [document.body];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (node instanceof Text) text += node.data;
      nodes.push(...[...node.childNodes].reverse());
      if (node instanceof Element && node.shadowRoot) nodes.push(node.shadowRoot);
    }
    return text.replace(/[\u2061-\u2064]/g, '');
  });
}
