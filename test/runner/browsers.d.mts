// For the end-to-end tests, which are TypeScript.

/** The path of a program, or undefined; a variable such as CHROMIUM_PATH wins. */
export function programPath(
  program: 'chromium' | 'firefox' | 'webkit' | 'display' | 'gpg',
): string | undefined;

/** What Chromium has to be started with, also by puppeteer-core. */
export const CHROMIUM_ARGUMENTS: string[];
