import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

import type { Frame, Page } from 'puppeteer-core';

import { textIn } from './frame-text.js';
import { eventually } from './support.js';
import { Visit } from './visit.js';

/** The text of a locale file of the repository. */
export const locale = (tag: string): string =>
  readFileSync(new URL(`../../locales/${tag}.json`, import.meta.url), 'utf8');

/** A part of the page, as a selector. */
export const part = (name: string): string => `[data-part="${name}"]`;

/** A translator at work: opens the page, chooses, writes, drops, saves. */
export class TranslatorVisit {
  readonly visit = new Visit();
  readonly #downloads = mkdtempSync(join(tmpdir(), 'trust-translator-'));

  constructor() {
    after(() => rmSync(this.#downloads, { recursive: true }));
  }

  get page(): Page {
    return this.visit.page;
  }

  /** The page inside the page. */
  get frame(): Frame {
    const found = this.page
      .frames()
      .find(
        (one) => new URL(one.url()).pathname === '/translator/stage/' && !one.url().includes('?'),
      );
    assert.ok(found, 'the stage is there');
    return found;
  }

  async open(width = 1280): Promise<Page> {
    await this.visit.open('/translator/', width, 'load');
    await this.page.waitForSelector(`${part('keys')} button`);
    await this.staged();
    return this.page;
  }

  /** What is on the stage, as a person reads it; in the shadow root of the element there. */
  async staged(): Promise<string> {
    const { frame } = this;
    await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
    return (await textIn(frame)).replace(/[\u2061-\u2064]/g, '');
  }

  /** What a part of the page says. */
  textOf(name: string): Promise<string> {
    return this.page.$eval(part(name), (one) => one.textContent ?? '');
  }

  async choose(key: string): Promise<void> {
    await this.page.click(`${part('keys')} [value="${key}"]`);
    assert.equal(await this.textOf('key'), key);
  }

  async write(text: string): Promise<void> {
    await this.page.focus(part('field'));
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  drop(name: string, text: string): Promise<void> {
    return this.page.evaluate(
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
  async saved(name: string): Promise<string> {
    const session = await this.page.createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: this.#downloads } as const;
    await session.send('Page.setDownloadBehavior', behavior);
    await this.page.click(part('save'));
    let text = '';
    await eventually(async () => {
      text = readFileSync(join(this.#downloads, name), 'utf8');
      assert.notEqual(text, '');
    });
    rmSync(join(this.#downloads, name));
    return text;
  }

  count(only: string): Promise<number> {
    return this.page.$eval(`.count.${only} strong`, (one) => Number(one.textContent));
  }
}
