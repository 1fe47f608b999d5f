// The browser command behind test/support/media.ts. Web Test Runner's own `emulateMedia` knows only
// two features and only Chromium; forced colours and print matter here, in Firefox too.

/** Names of our options, as Chromium's protocol and as Firefox's browsing context call them. */
const FEATURES = {
  colorScheme: ['prefers-color-scheme', 'prefersColorSchemeOverride'],
  reducedMotion: ['prefers-reduced-motion', 'prefersReducedMotionOverride'],
  forcedColors: ['forced-colors', 'forcedColorsOverride'],
};

/** One session per page: an emulation lasts as long as the session that asked for it. */
const sessions = new WeakMap();

async function emulateInChromium(page, options) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media: options.media ?? '',
    features: Object.entries(FEATURES).map(([option, [name]]) => ({
      name,
      value: options[option] ?? '',
    })),
  });
}

/**
 * Sets the overrides that Firefox's own developer tools use.
 * Remove when Firefox ESR has `emulation.setMediaFeaturesOverride`:
 * https://github.com/w3c/webdriver-bidi/pull/1076
 */
async function emulateInFirefox(page, options) {
  const { connection } = page.browser();
  const overrides = Object.fromEntries(
    Object.entries(FEATURES).map(([option, [, name]]) => [name, options[option] ?? 'none']),
  );
  overrides.mediumOverride = options.media ?? '';
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
    expression: `for (const { browsingContext } of gBrowser.browsers) {
      Object.assign(browsingContext, ${JSON.stringify(overrides)});
    }`,
  });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text);
}

export function mediaCommand() {
  return {
    name: 'trust-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'trust-emulate-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (session.browser.name === 'Chromium') await emulateInChromium(page, payload);
      else if (session.browser.name === 'Firefox') await emulateInFirefox(page, payload);
      else page.emulateMedia();
      return true;
    },
  };
}
