// The command line run from its sources, through the build's own plugins: `import.meta.glob` finds the words.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { createServer } from 'vite';

import { localeParts } from '../../../build/locale-parts.js';
import type { Io } from '../../../src/cli/io.js';
import type { main } from '../../../src/cli/main.js';

/** What a run printed, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Files that exist for this run only, by their paths: text, or a value to write as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** The present moment; default 2026-05-03, noon in UTC. */
  readonly now?: string;
}

export interface CommandLine {
  readonly run: (args: string, options?: RunOptions) => Promise<Run>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

export async function openCommandLine(): Promise<CommandLine> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    define: { __TRUST_ELEMENTS_VERSION__: '"1.2.3"' },
    plugins: [localeParts()],
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const module = (await server.ssrLoadModule('/src/cli/main.ts')) as { main: typeof main };
  return {
    run: (args, options = {}) => runOnce(module.main, args, options),
    close: () => server.close(),
  };
}

async function runOnce(
  run: typeof main,
  args: string,
  { files = {}, now = '2026-05-03T12:00:00Z' }: RunOptions,
): Promise<Run> {
  const printed = { out: '', err: '' };
  const io: Io = {
    readFile: async (path) => {
      if (!Object.hasOwn(files, path)) return readFile(`${root}${path}`, 'utf8');
      const content = files[path];
      return typeof content === 'string' ? content : JSON.stringify(content);
    },
    integrities: async () => ({
      'chunks/integrity-AbCdEf.js': 'sha384-list',
      'locales/pt.js': 'sha384-pt',
      'trust.js': 'sha384-script',
    }),
    exists: async () => false,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isTerminal: false,
    now: () => Date.parse(now),
    fetch: () => Promise.reject(new Error('no network in tests')),
  };
  const code = await run(args.split(' ').filter(Boolean), io);
  return { code, ...printed };
}
