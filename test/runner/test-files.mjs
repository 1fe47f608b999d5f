// Which test files exist, and which runner takes them.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFilter } from 'vite';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folders right below test/ whose files do not run in a browser page. */
const RUNNERS = {
  architecture: 'node',
  build: 'node',
  node: 'node',
  cli: 'node',
  types: 'none', // compiled against the packed package
  e2e: 'e2e',
  bench: 'none', // measured by its own script
  hosts: 'none', // applications of their own, run by test/hosts/run.mjs
};

function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Test files of one runner, as paths from the root with forward slashes.
 * @param {'node' | 'browser' | 'e2e'} runner
 * @param {string} [glob] keeps matching files only; a plain part of a path matches too
 */
export function testFiles(runner, glob) {
  const matchesGlob = createFilter(glob, undefined, { resolve: ROOT });
  return walk(join(ROOT, 'test'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => (RUNNERS[file.split('/')[1]] ?? 'browser') === runner)
    .filter((file) => !glob || file.includes(glob) || matchesGlob(join(ROOT, file)))
    .sort();
}
