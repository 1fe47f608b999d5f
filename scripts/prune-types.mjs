// Part of `npm run build`: the compiler writes types for every module. Those that no entry leads to are about
// what nobody can import.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const referenced = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/**
 * Removes the `.d.ts` files of a folder that none of its entries needs.
 * @param {string} folder such as `dist/npm`
 * @param {(file: string) => boolean} isEntry gets paths from the folder
 */
export function pruneTypes(folder, isEntry) {
  const all = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.d.ts'));
  const needed = new Set();
  const visit = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const [, path] of readFileSync(join(folder, file), 'utf8').matchAll(referenced))
      visit(join(dirname(file), `${path}.d.ts`).replaceAll('\\', '/'));
  };
  all.filter(isEntry).forEach(visit);
  for (const file of all) if (!needed.has(file)) rmSync(join(folder, file));
}
