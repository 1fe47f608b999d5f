import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { FastifyInstance } from 'fastify';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';

import { buildDemo } from '../../demo/build.js';
import { createServer, type ServerOptions } from '../../demo/serve.js';
import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What the receiver keeps of a submission, as `/api/inbox` tells it. */
export interface Arrival {
  readonly reference: string;
  readonly locale: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A visitor of the built demo, which runs on a port of its own with an empty database. Made in a suite, it
 * gives each test a fresh page, and fails the test on which a page's policy refused anything.
 */
export class Visit {
  #app: FastifyInstance | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;
  #origin = '';
  readonly #violations: string[] = [];
  readonly #receiver: ServerOptions['receiver'];

  /** @param receiver what the demo's receiver takes. Default: everything that is right */
  constructor(receiver: ServerOptions['receiver'] = {}) {
    this.#receiver = receiver;
    before(() => this.#start());
    after(() => this.#end());
    beforeEach(() => this.#begin());
    afterEach(() => this.#leave());
  }

  get page(): Page {
    assert.ok(this.#page, 'a page is there while a test runs');
    return this.#page;
  }

  /** @param until `load` for a page that goes on asking for things */
  async open(
    address: string,
    width = 1280,
    until: 'networkidle0' | 'load' = 'networkidle0',
  ): Promise<void> {
    await this.page.setViewport({ width, height: 900 });
    await this.page.goto(this.#origin + address, { waitUntil: until });
  }

  /** Opens a company's page; what its center loads later is there, too. */
  async openCompany(id: string, lang: string, width?: number): Promise<void> {
    await this.open(`/pages/${id}/?lang=${lang}`, width);
    await this.page.$eval('trust-center', (center) => (center as { ready?: Promise<void> }).ready);
  }

  /** Has the next submission answered in the receiver's place. */
  async interceptOnce(answer: (request: HTTPRequest) => Promise<void>): Promise<void> {
    let isOver = false;
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      const isNext = !isOver && request.url().endsWith('/api/submissions');
      if (isNext) isOver = true;
      void (isNext ? answer(request) : request.continue());
    });
  }

  /** What has arrived, once and only once, from one sender. */
  async onlyArrivalOf(email: string): Promise<Arrival> {
    const arrivals = await this.arrivalsOf(email);
    assert.equal(arrivals.length, 1, `${arrivals.length} submissions of ${email}`);
    const [{ data, ...arrival }] = arrivals as [Arrival];
    // A test may type faster than a person, and be flagged for it.
    const typed = Object.entries(data).filter(([name]) => name !== 'suspicion');
    return { ...arrival, data: Object.fromEntries(typed) };
  }

  /** All that has arrived from one sender. */
  async arrivalsOf(email: string): Promise<readonly Arrival[]> {
    const answer = await fetch(`${this.#origin}/api/inbox`);
    const { submissions } = (await answer.json()) as { submissions: readonly Arrival[] };
    return submissions.filter(({ data }) => data['email'] === email);
  }

  /** All that the inbox page says of a submission. */
  async inboxEntry(reference: string): Promise<string> {
    await this.open('/inbox/');
    return this.page.$eval(
      `article[aria-labelledby="${reference}"]`,
      (article) => article.textContent ?? '',
    );
  }

  async #start(): Promise<void> {
    assert.ok(
      existsSync(`${dist}/trust.js`),
      'dist/trust.js is missing: run `npm run build` first',
    );
    await buildDemo(`${dist}/demo`);
    this.#app = await createServer({ databaseUrl: ':memory:', dist, receiver: this.#receiver });
    await this.#app.listen({ host: '127.0.0.1', port: 0 });
    this.#origin = `http://127.0.0.1:${(this.#app.server.address() as AddressInfo).port}`;
    this.#browser = await launch({
      executablePath: programPath('chromium') ?? '',
      args: CHROMIUM_ARGUMENTS,
    });
  }

  async #end(): Promise<void> {
    await this.#browser?.close();
    await this.#app?.close();
  }

  async #begin(): Promise<void> {
    const page = await this.#browser?.createBrowserContext().then((context) => context.newPage());
    await page?.exposeFunction('tellViolation', (text: string) => this.#violations.push(text));
    await page?.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sample } = event;
        const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
        tellViolation(`${location.pathname}: ${effectiveDirective} ${blockedURI || sample}`);
      });
    });
    this.#page = page;
  }

  async #leave(): Promise<void> {
    await this.page.evaluate(() => undefined); // what the page told so far has come by then
    await this.page.browserContext().close();
    assert.deepEqual(this.#violations.splice(0), []);
  }
}
