// One Web Test Runner launcher per engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_ARGUMENTS, programPath } from './browsers.mjs';
import { startWebKitDriver } from './webkit.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** The same for every test file; puppeteer's launchers use it by themselves. */
const VIEWPORT = { width: 800, height: 600 };

/** A page counts as loaded once its images are, and tests begin before that: a slow machine needs longer than 30 s. */
const NAVIGATION_TIMEOUT = 240_000;

async function newPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(NAVIGATION_TIMEOUT);
  return page;
}

function chromium() {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath: programPath('chromium'),
      args: CHROMIUM_ARGUMENTS,
    },
    createPage: async (options) => {
      const page = await newPage(options);
      await page.emulateFocusedPage(true); // two tabs run at a time and only one is in front
      return page;
    },
    concurrency: 2,
  });
  launcher.name = 'Chromium';
  return launcher;
}

function firefox() {
  return puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: programPath('firefox'),
      // Lets commands.mjs reach the browser's own media overrides; BiDi has no command for them yet.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    },
    createPage: newPage,
    // Firefox gives focus to the front tab only.
    concurrency: 1,
  });
}

class WebKitLauncher extends WebdriverLauncher {
  #server;
  #page;

  /** Names the commands interface that `getPage` has; see webkit-page.mjs. */
  type = 'playwright';

  constructor() {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      // Without browserOptions the driver starts the MiniBrowser of its own version, automated.
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    });
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.#server = await startWebKitDriver();
    this.options.port = this.#server.port;
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    this.#page ??= new WebKitPage(this.driver);
    await this.#page.release();
    await this.#page.setViewportSize(VIEWPORT);
    await super.startSession(id, url);
  }

  getPage() {
    return this.#page;
  }

  async stop() {
    await super.stop();
    this.#server?.stop();
  }
}

/** @param {string} engine */
export function createLauncher(engine) {
  switch (engine) {
    case 'chromium':
      return chromium();
    case 'firefox':
      return firefox();
    case 'webkit':
      return new WebKitLauncher();
    default:
      throw new Error(`Unknown engine ${engine}.`);
  }
}
