// The page keeps still when the elements take over from what stands in it without scripts: what `render`
// writes, and the shorter text that the demo has of its own. Measured as the sum of all layout shifts
// (web.dev/cls counts the worst five seconds only), with a script that comes late.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { HTTPRequest } from 'puppeteer-core';

import { programPath } from '../runner/browsers.mjs';
import { Visit } from './visit.js';

const limit = 0.02;

/** So late comes the script, in milliseconds: the fallback has long been painted. */
const lateness = 600;

/** With the language in which the demo's own text is whole. */
const companies = { calcom: 'en', web1on1: 'de', joor: 'en', cozero: 'de' };
const widths = [390, 1280];
/** Where the reader is when the script comes: at this share of the way down. */
const places = { top: 0, middle: 0.5 };

interface Shift {
  readonly value: number;
  /** What moved, and how far. */
  readonly moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `render` writes for a page of the demo. */
function rendered(id: string): string {
  const manifest = `demo/pages/${id}/trust.json`;
  const places = ['--manifest-url', `/pages/${id}/trust.json`, '--heading-level', '1'];
  const options = ['--locale', 'de', '--json-ld', 'none', ...places];
  const args = ['dist/cli.js', 'render', manifest, ...options];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

/** Records every shift from the beginning on, and takes the reader to a place before the script comes. */
function watch(share: number): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  // No function with a name in here: what runs the tests marks those, and a page does not know its mark.
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[])
      shifts.push({
        value,
        moved: sources.map(({ node, previousRect: from, currentRect: to }) => {
          const name = node instanceof Element ? `${node.localName}.${node.className}` : '#text';
          return `${name} ${Math.round(from.y)} → ${Math.round(to.y)}`;
        }),
      });
  }).observe({ type: 'layout-shift', buffered: true });
  // Now the page is parsed; `DOMContentLoaded` would wait for the script.
  document.addEventListener(
    'readystatechange',
    () => scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)),
    { once: true },
  );
}

describe(
  'the layout of the demo pages',
  { skip: !programPath('chromium') && 'no Chromium' },
  () => {
    const visit = new Visit();
    const figures: string[] = [];

    after(() => {
      console.log(`Layout shift, limit ${limit}:\n${figures.join('\n')}`);
    });

    /** Serves the page, with another fallback where one is given, and its script late. */
    async function serve(fallback: string | undefined): Promise<void> {
      const answer = async (request: HTTPRequest): Promise<void> => {
        if (request.url().endsWith('/trust.js')) await setTimeout(lateness);
        if (request.resourceType() !== 'document' || fallback === undefined)
          return request.continue();
        const page = await (await fetch(request.url())).text();
        const body = page.replace(/(<trust-center[^>]*>)[^]*(?=<\/trust-center>)/, `$1${fallback}`);
        return request.respond({ contentType: 'text/html; charset=utf-8', body });
      };
      await visit.page.setRequestInterception(true);
      visit.page.on('request', (request) => void answer(request));
    }

    const shiftsSeen = (): Promise<readonly Shift[]> =>
      visit.page.evaluate(
        () =>
          new Promise<readonly Shift[]>((resolve) => {
            const { shifts } = window as unknown as { shifts: readonly Shift[] };
            // Two frames later, what was painted last has been told.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts)));
          }),
      );

    async function expectStillness(what: string): Promise<void> {
      const shifts = await shiftsSeen();
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      figures.push(`${sum.toFixed(4)}  ${what}`);
      assert.ok(sum < limit, `${sum}: ${JSON.stringify(shifts, null, 1)}`);
    }

    for (const [id, lang] of Object.entries(companies)) {
      const fallback = rendered(id);
      for (const width of widths) {
        for (const [place, share] of Object.entries(places))
          it(`keeps still where render wrote for ${id}, at ${width} px, ${place}`, async () => {
            await serve(fallback);
            await visit.page.evaluateOnNewDocument(watch, share);
            await visit.openCompany(id, 'de', width);
            await expectStillness(`${id}, what render writes, ${width} px, ${place}`);
          });

        it(`keeps still with the own text of ${id}, at ${width} px`, async () => {
          await serve(undefined);
          await visit.page.evaluateOnNewDocument(watch, places.middle);
          await visit.openCompany(id, lang, width);
          await expectStillness(`${id}, its own text, ${width} px, middle`);
        });
      }
    }

    it('is seen to move where it does', async () => {
      await serve(undefined);
      await visit.page.evaluateOnNewDocument(watch, places.top);
      await visit.openCompany('calcom', 'de');
      await visit.page.evaluate(() => {
        document.querySelector('main')?.style.setProperty('margin-top', '300px');
      });
      await assert.rejects(expectStillness('a page that is moved on purpose'), /main/);
    });
  },
);
