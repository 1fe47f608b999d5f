import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig, normalizePath, type Rolldown, type UserConfig } from 'vite';

import { compactStyles } from './build/compact-styles.js';
import { compactTemplates } from './build/compact-templates.js';
import { dialogChunk } from './build/dialog-chunk.js';
import { emptyNamespaces } from './build/empty-namespaces.js';
import { firstScript } from './build/first-script.js';
import { guestVendors } from './build/guest-vendors.js';
import { lazyChunks } from './build/lazy-chunks.js';
import { localeParts } from './build/locale-parts.js';
import { minifyChunks } from './build/minify.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

const dialog = normalizePath(`${root}src/define/trust-document-request.ts`);

const common: UserConfig = {
  root,
  publicDir: false,
  define: {
    __TRUST_ELEMENTS_VERSION__: JSON.stringify(version),
    __TRUST_ON_SERVER__: "(typeof document === 'undefined')",
  },
};

const build: NonNullable<UserConfig['build']> = {
  target: 'es2022',
  emptyOutDir: false,
  // Vite's helper would write <link> elements into the host's head.
  modulePreload: false,
  reportCompressedSize: false,
};

/** A locale keeps its name, so that a page can preload it; code is named as the build wants it. */
const named =
  (name: string) =>
  ({ moduleIds }: Rolldown.PreRenderedChunk): string => {
    const [, tag, part] = /locales\/([\w-]+)\.json\?(\w+)$/.exec(moduleIds.at(-1) ?? '') ?? [];
    if (!tag) return name;
    return part === 'page' ? `locales/${tag}.js` : `locales/${tag}.${part}.js`;
  };

/** `dist/trust.js`: everything in one script, lazy chunks beside it. */
const script: UserConfig = {
  ...common,
  // Its old ciphers and curves become chunks of their own (docs/decisions/0008-openpgp.md).
  resolve: { alias: { openpgp: 'openpgp/lightweight' } },
  define: { ...common.define, __TRUST_ON_SERVER__: 'false' },
  plugins: [
    localeParts(),
    guestVendors(),
    compactStyles(),
    compactTemplates(),
    emptyNamespaces(),
    minifyChunks(),
    lazyChunks(),
  ],
  build: {
    ...build,
    outDir: 'dist',
    license: { fileName: 'licenses.md' },
    // Library mode leaves `import()` alone; otherwise a helper for CSS and preloading would wrap it.
    lib: { entry: { trust: 'src/trust.ts' }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: named('chunks/[name]-[hash:6].js'),
        minify: true,
        codeSplitting: {
          groups: [
            { name: firstScript(), priority: 2 },
            { name: dialogChunk(dialog), priority: 1 },
          ],
        },
      },
    },
  },
};

const npmEntries = [
  'index',
  'schema/index',
  // The rest of the folder is nobody's entry.
  ...readdirSync(`${root}src/define`)
    .filter((file) => /^(index|trust-[\w-]+)\.ts$/.test(file))
    .map((file) => `define/${file.replace(/\.ts$/, '')}`),
];

/** `dist/npm`: module by module, so that bundlers shake and share; dependencies stay outside. */
const npm: UserConfig = {
  ...common,
  plugins: [localeParts(), compactStyles(), compactTemplates()],
  build: {
    ...build,
    outDir: 'dist/npm',
    minify: false,
    lib: {
      entry: Object.fromEntries(npmEntries.map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [new RegExp(`^(${Object.keys(dependencies).join('|')})(/|$)`)],
      preserveEntrySignatures: 'strict',
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: named('[name].js'),
        chunkFileNames: named('[name].js'),
      },
    },
  },
};

/** `dist/cli.js`: the command line for Node, with all it needs; a command is loaded when it is called. */
const cli: UserConfig = {
  ...common,
  plugins: [localeParts()],
  ssr: { noExternal: true },
  build: {
    ...build,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { cli: 'src/cli/bin.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  },
};

const modes: Readonly<Record<string, UserConfig>> = { npm, cli };

export default defineConfig(({ mode }) => modes[mode] ?? script);
