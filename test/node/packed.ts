// The package as it is published: packed once per test file, and unpacked where imports find it by its name.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Packed {
  /** A folder whose files can import `trust-elements`; its dependencies are those of this repository. */
  readonly folder: string;
  readonly tarball: string;
  /** The unpacked package. */
  readonly content: string;
  /** Its files, with forward slashes. */
  readonly files: readonly string[];
}

/** @param name of the folder below `.cache/`, one per test file */
export function pack(name: string): Packed {
  if (!existsSync(join(root, 'dist/sri.json')))
    throw new Error('dist/ is missing: run `npm run build` first');
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'node_modules/trust-elements');
  mkdirSync(content, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const [file = ''] = readdirSync(folder).filter((one) => one.endsWith('.tgz'));
  const tarball = join(folder, file);
  run('tar', ['-xzf', tarball, '-C', content, '--strip-components=1'], root);
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return { folder, tarball, content, files };
}

/** Puts a folder of this repository beside the unpacked package. */
export function put({ folder }: Packed, from: string): void {
  cpSync(join(root, from), folder, { recursive: true });
}

/** Runs a program and gives back what it said; its failure says the same. */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, {
      cause: error,
    });
  }
}
