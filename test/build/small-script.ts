// A small library that is built as the script is: an entry, and what it loads later.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { build, normalizePath, type Rolldown } from 'vite';

import { dialogChunk } from '../../build/dialog-chunk.js';
import { emptyNamespaces } from '../../build/empty-namespaces.js';
import { firstScript } from '../../build/first-script.js';
import { lazyChunks } from '../../build/lazy-chunks.js';
import { ROOT } from '../architecture/source.js';

export interface Built {
  readonly folder: string;
  /** The scripts, by their paths below the folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/**
 * Builds sources in a folder of their own.
 * @param sources by path; the first one is the entry, `src/trust.ts`
 * @param name of chunks, by their modules
 * @param dialog the source of the dialog, if there is one
 */
export async function buildScript(
  sources: Readonly<Record<string, string>>,
  name: Rolldown.CodeSplittingNameFunction = firstScript(),
  dialog?: string,
): Promise<Built> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/script-'));
  const all = { 'package.json': '{"type":"module"}', ...sources };
  for (const [path, code] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const groups: Rolldown.CodeSplittingGroup[] = [{ name, priority: 2 }];
    if (dialog)
      groups.push({ name: dialogChunk(normalizePath(join(folder, dialog))), priority: 1 });
    await run(folder, join(folder, Object.keys(sources)[0] ?? ''), groups);
  } catch (error) {
    remove();
    throw error;
  }
  const dist = join(folder, 'dist');
  const files = Object.fromEntries(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(dist, file), 'utf8')]),
  );
  return { folder: dist, files, remove };
}

async function run(
  root: string,
  trust: string,
  groups: Rolldown.CodeSplittingGroup[],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [emptyNamespaces(), lazyChunks()],
    build: {
      outDir: 'dist',
      modulePreload: false,
      lib: { entry: { trust }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          minify: true,
          codeSplitting: { groups },
        },
      },
    },
  });
}
