import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { guestVendors } from '../../build/guest-vendors.js';
import { localeParts } from '../../build/locale-parts.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles the translator's page and its stage. They need more than the published script offers: to add a
 * catalogue to the very copy of the library that shows it, and the checks of the command line.
 * @param out the folder to write to; what is in it stays
 */
export async function bundleTranslator(out: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    define: { __TRUST_ELEMENTS_VERSION__: '"demo"', __TRUST_ON_SERVER__: 'false' },
    resolve: { alias: { openpgp: 'openpgp/lightweight' } },
    plugins: [localeParts(), guestVendors()],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: { translator: `${here}translator.ts`, stage: `${here}stage.ts` },
        formats: ['es'],
      },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        checks: { pluginTimings: false },
      },
    },
  });
}
