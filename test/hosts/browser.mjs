// A page that writes down what it complains of.
import { launch } from 'puppeteer-core';

import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';

export const openBrowser = () =>
  launch({ executablePath: programPath('chromium'), args: CHROMIUM_ARGUMENTS });

/**
 * A fresh page, and what went wrong on it: the console's errors and warnings, errors that nobody caught, refusals
 * by the Content-Security-Policy, answers above 399, requests to other origins.
 * @param {string} url whose origin is the page's own
 * @param {readonly string[]} [others] origins that it may ask, too
 */
export async function openPage(browser, url, others = []) {
  const page = await (await browser.createBrowserContext()).newPage();
  const complaints = [];
  const origins = [new URL(url).origin, ...others];
  await page.setViewport({ width: 1280, height: 900 });
  await page.exposeFunction('tellViolation', (text) => complaints.push(`policy: ${text}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      window.tellViolation(`${effectiveDirective} ${blockedURI || sample}`);
    });
  });
  page.on('console', (message) => {
    // What Lit says in development only: https://lit.dev/msg/dev-mode
    if (message.text().includes('https://lit.dev/msg/')) return;
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!origins.includes(url.origin) && url.protocol.startsWith('http'))
      complaints.push(`elsewhere: ${request.url()}`);
  });
  return { page, complaints };
}
