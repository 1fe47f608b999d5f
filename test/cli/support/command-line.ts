// The command line run from its sources, through the build's own plugins: `import.meta.glob` finds the words.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
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
  /** All files that were given or written, by their paths. */
  readonly files: Readonly<Record<string, string>>;
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
  { files: given = {}, now = '2026-05-03T12:00:00Z' }: RunOptions,
): Promise<Run> {
  const printed = { out: '', err: '' };
  const text = (content: unknown): string =>
    typeof content === 'string' ? content : JSON.stringify(content);
  const files = new Map(Object.entries(given).map(([path, content]) => [path, text(content)]));
  const inFolder = (folder: string): string[] =>
    [...files.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
  const io: Io = {
    readFile: async (path) => files.get(path) ?? readFile(`${root}${path}`, 'utf8'),
    writeFile: async (path, content) => void files.set(path, content),
    readFolder: async (path) => {
      const names = inFolder(path);
      return names.length > 0 ? names : readdir(`${root}${path}`);
    },
    exists: async (path) => files.has(path) || existsSync(`${root}${path}`),
    out: (words) => void (printed.out += words),
    err: (words) => void (printed.err += words),
    integrities: async () => ({
      'chunks/integrity-AbCdEf.js': 'sha384-list',
      'locales/pt.js': 'sha384-pt',
      'trust.js': 'sha384-script',
    }),
    isTerminal: false,
    now: () => Date.parse(now),
    fetch: () => Promise.reject(new Error('no network in tests')),
  };
  const code = await run(args.split(' ').filter(Boolean), io);
  return { code, ...printed, files: Object.fromEntries(files) };
}
