// What a host says of itself, and its copy below .cache/hosts, where it is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { ROOT } from '../runner/test-files.mjs';
import { NO_TELEMETRY } from './no-telemetry.mjs';
import { HOSTS, unpack } from './package.mjs';

const SOURCES = join(ROOT, 'test/hosts');

/** Longer than any host takes on a slow machine. */
const STEP_TIMEOUT = 8 * 60_000;

/**
 * @typedef {object} Host
 * @property {string} name of its folder
 * @property {string} title for people: `React 19 with Vite`
 * @property {string[]} [check] the command that checks types; programs are those of its node_modules/.bin
 * @property {string[]} [wrong] the command that has to complain of each line marked `wrong:`, and of no other
 * @property {string[]} [build]
 * @property {string} [policy] the Content-Security-Policy that its page in docs/hosts shows
 * @property {string} [assets] where the manifest goes: `public`
 * @property {(folder: string) => Promise<{url: string, others?: string[], close: () => Promise<unknown>}>} serve
 *   `others` are origins that its pages ask, too
 * @property {Host['serve']} [develop] the same by a development server that has more to say
 * @property {Record<string, string>} journeys pages that show the whole application, by what they show
 * @property {{without?: string, one: string, all: string}} sizes pages without an element, with one, with all
 */

export function hostNames() {
  return readdirSync(SOURCES).filter((name) => existsSync(join(SOURCES, name, 'host.mjs')));
}

/** @returns {Promise<Host>} */
export async function readHost(name) {
  const { default: host } = await import(pathToFileURL(join(SOURCES, name, 'host.mjs')).href);
  return { assets: 'public', ...host, name };
}

/**
 * Copies a host's files anew; what was installed for it before stays.
 * @param {Host} host
 * @returns {string} the folder
 */
export function copyHost({ name, assets }) {
  const folder = join(HOSTS, name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  const isOwn = (path) => !path.slice(SOURCES.length).includes('node_modules');
  cpSync(join(SOURCES, name), folder, { recursive: true, filter: isOwn });
  mkdirSync(join(folder, assets), { recursive: true });
  cpSync(join(SOURCES, 'trust.json'), join(folder, assets, 'trust.json'));
  return folder;
}

/** Installs a host's own packages, and ours; a page without packages gets ours alone. */
export async function install(folder, tarball) {
  if (!existsSync(join(folder, 'package.json'))) return unpack(tarball, folder);
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--prefer-offline'];
  const { code, text } = await run(['npm', 'install', ...quiet, tarball], folder);
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/.test(text))
    throw new Error(
      'Its packages cannot be had without the network. Without it: npm run test:hosts -- plain wordpress',
    );
  if (code !== 0) throw new Error(text);
}

/**
 * Runs a command of a host.
 * @param {string[]} command
 * @returns {Promise<{code: number | string, text: string}>} how it ended, and all that it said
 */
export async function run([program, ...args], folder) {
  const bin = join(folder, 'node_modules/.bin');
  const path = bin + delimiter + process.env.PATH;
  const env = { ...process.env, ...NO_TELEMETRY, PATH: path, NO_COLOR: '1', CI: '1' };
  // Building our own tests has set it to `production`, where npm leaves out what an application is built with.
  delete env.NODE_ENV;
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(program, args, { cwd: folder, env, stdio, timeout: STEP_TIMEOUT });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more) => (text += more));
  const [code, signal] = await once(child, 'close');
  return { code: signal ?? code, text };
}
