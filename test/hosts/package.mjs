// The package as npm gets it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../runner/test-files.mjs';

/** Where hosts are installed and built. */
export const HOSTS = join(ROOT, '.cache/hosts');

/**
 * Packs the built tree. The file's name says what is in it: npm keeps what it has installed from a file of the
 * same name.
 * @returns {string} the tarball
 */
export function packOnce() {
  if (!existsSync(join(ROOT, 'dist/sri.json')))
    throw new Error('dist/ is missing: run `npm run build` first.');
  mkdirSync(HOSTS, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', HOSTS];
  const stdio = ['ignore', 'pipe', 'ignore'];
  const said = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio }));
  const [{ filename }] = Array.isArray(said) ? said : Object.values(said);
  const packed = join(HOSTS, filename);
  const hash = createHash('sha256').update(readFileSync(packed)).digest('hex').slice(0, 12);
  const tarball = join(HOSTS, `trust-elements-${hash}.tgz`);
  renameSync(packed, tarball);
  return tarball;
}

/** Unpacks it where pages without an installation find it. */
export function unpack(tarball, folder) {
  const content = join(folder, 'node_modules/trust-elements');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', content, '--strip-components=1']);
}
