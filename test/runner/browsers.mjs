// Finds the system's own browsers, and gpg, and installs them where that is a person's or CI's wish.
// Why system browsers: docs/decisions/0002-three-engines.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';

const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkit: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] },
  display: { variable: 'XVFB_PATH', names: ['Xvfb'] },
  gpg: { variable: 'GPG_PATH', names: ['gpg'] },
};

/** What each engine needs to run, and the Debian packages that bring it. */
const ENGINES = {
  chromium: { needs: ['chromium'], packages: ['chromium'] },
  firefox: { needs: ['firefox'], packages: ['firefox-esr'] },
  webkit: { needs: ['webkit', 'display'], packages: ['webkit2gtk-driver', 'xvfb'] },
};

export const ENGINE_NAMES = Object.keys(ENGINES);

/** Root needs `--no-sandbox`; the rest keeps Chromium from calling home during a test. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--lang=en-US',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a program, or undefined; a variable such as CHROMIUM_PATH wins. */
export function programPath(program) {
  const { variable, names } = PROGRAMS[program];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  return candidates.find(isExecutable);
}

function isAvailable(engine) {
  return ENGINES[engine].needs.every((program) => programPath(program) !== undefined);
}

function installCommand(packages) {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Packages are installed only in CI or when asked for: a test run must not change somebody's machine. */
function refusalToInstall() {
  if (!process.env.CI && !process.env.TRUST_INSTALL_BROWSERS)
    return 'set TRUST_INSTALL_BROWSERS=1 to let the test run install it';
  if (!existsSync('/etc/debian_version')) return 'this is not a Debian system';
  if (process.getuid?.() !== 0) return 'installing needs root';
  return undefined;
}

function install(packages) {
  const result = spawnSync('sh', ['-c', installCommand(packages)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/**
 * Which of the wanted engines can run, after an attempt to install what is missing.
 * @param {string[]} wanted
 * @returns {{engines: string[], leftOut: {engine: string, reason: string}[]}}
 */
export function findEngines(wanted = ENGINE_NAMES) {
  const unknown = wanted.filter((engine) => !ENGINE_NAMES.includes(engine));
  if (unknown.length > 0)
    throw new Error(`Unknown engine ${unknown.join(', ')}. Known: ${ENGINE_NAMES.join(', ')}.`);

  const missing = wanted.filter((engine) => !isAvailable(engine));
  const packages = missing.flatMap((engine) => ENGINES[engine].packages);
  let reason;
  if (missing.length > 0) {
    reason = refusalToInstall();
    if (reason === undefined && !install(packages)) reason = 'the installation failed';
  }
  const engines = wanted.filter(isAvailable);
  const leftOut = wanted
    .filter((engine) => !engines.includes(engine))
    .map((engine) => ({
      engine,
      reason: `not found, ${reason ?? 'not even after an installation'}. As root on Debian: ${installCommand(ENGINES[engine].packages)}`,
    }));
  return { engines, leftOut };
}

/** What is said where gpg is missing. */
export const MISSING_GPG = `gpg was not found. As root on Debian: ${installCommand(['gnupg'])}`;

/**
 * Looks for gpg, after an attempt to install it where it is missing.
 * @returns {string | undefined} why it is missing; `undefined` where it is there
 */
export function findGpg() {
  if (programPath('gpg')) return undefined;
  const refusal = refusalToInstall();
  if (refusal === undefined && install(['gnupg']) && programPath('gpg')) return undefined;
  return `${MISSING_GPG} (${refusal ?? 'the installation failed'})`;
}

/** The version a browser reports about itself, for the heading of a run. */
export function engineVersion(engine) {
  const program = programPath(engine);
  if (program === undefined || engine === 'webkit') return '';
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 };
    return execFileSync(program, ['--version'], options).trim();
  } catch {
    return '';
  }
}
