import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { guestVendors } from '../../build/guest-vendors.js';
import { localeParts } from '../../build/locale-parts.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the scripts of a page of the demo. They need more than the published script offers: the checks and
 * the generators of the command line, or a copy of the library that takes catalogues.
 * @param out the folder to write to; what is in it stays
 * @param entries the scripts, by the names they get
 */
export async function bundle(
  out: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { __TRUST_ELEMENTS_VERSION__: JSON.stringify(version), __TRUST_ON_SERVER__: 'false' },
    resolve: { alias: { openpgp: 'openpgp/lightweight' } },
    plugins: [localeParts(), guestVendors()],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: { ...entries }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        checks: { pluginTimings: false },
      },
    },
  });
}
