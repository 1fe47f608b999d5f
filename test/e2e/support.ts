import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import type { ElementHandle, Page } from 'puppeteer-core';

/** What somebody types who asks for documents. */
export const requester = (email: string): Readonly<Record<string, string>> => ({
  name: 'Dörte Müller',
  email,
  company: 'Klinik São João & Söhne',
});

/** The interface's words in a language, by their path: `send.receipt.heading`. */
export function wordsOf(lang: string): (path: string) => string {
  const catalogue: unknown = JSON.parse(
    readFileSync(new URL(`../../locales/${lang}.json`, import.meta.url), 'utf8'),
  );
  return (path) => {
    const word = path
      .split('.')
      .reduce<unknown>(
        (group, key) => (group as Record<string, unknown> | undefined)?.[key],
        catalogue,
      );
    assert.equal(typeof word, 'string', `${lang} has no word at ${path}`);
    return word as string;
  };
}

/** Waits until what a test looks for is true; its last failure is told when it does not become so. */
export async function eventually(check: () => Promise<void>, timeout = 30_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** An element that is seen, looked up through shadow roots. */
export async function seen(page: Page, selector: string): Promise<ElementHandle> {
  const handle = await page.waitForSelector(`>>> ${selector}`, { visible: true });
  assert.ok(handle, `${selector} is not seen`);
  return handle;
}

/** What can be told of the focused element, through shadow roots. */
export interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly part: string;
  /** The id of the document or policy that it belongs to. */
  readonly row: string;
  /** The element that holds it. */
  readonly host: string;
  /** Whether a person sees where the focus is. */
  readonly isInView: boolean;
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const scope = element.getRootNode();
    const { top, bottom } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      name: element.getAttribute('name') ?? '',
      part: element.getAttribute('part') ?? '',
      row: element.closest('li[id]')?.id ?? '',
      host: scope instanceof ShadowRoot ? scope.host.localName : '',
      isInView: bottom > 0 && top < innerHeight,
    };
  });
}

/** Presses Tab until `isThere`; gives back what was passed on the way, the goal last. */
export async function tabTo(
  page: Page,
  isThere: (stop: Focused) => boolean,
): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < 120) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (isThere(stop)) return stops;
  }
  throw new Error(`Tab does not lead there, but to ${JSON.stringify(stops.slice(-20))}`);
}

/** Types each text into the control of that name, which Tab leads to; gives back the names on the way. */
export async function typeInto(
  page: Page,
  texts: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const passed: string[] = [];
  for (const [wanted, text] of Object.entries(texts)) {
    const stops = await tabTo(page, ({ name }) => name === wanted);
    await page.keyboard.type(text);
    passed.push(...stops.map(({ name }) => name));
  }
  return passed;
}
