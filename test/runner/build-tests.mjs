// Builds all browser tests in one run with the product's transforms. A page then loads a handful of
// files instead of hundreds of modules, and what is tested went through what ships.
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { ROOT } from './test-files.mjs';

export const OUT_DIR = '.cache/tests';

/** The product's plugins, constants and aliases; its own entries and outputs are not the tests'. */
async function productTransforms() {
  const env = { command: 'build', mode: 'production' };
  const loaded = await loadConfigFromFile(env, undefined, ROOT, 'error');
  const { plugins, define, resolve, oxc, json } = loaded?.config ?? {};
  // What works on finished files is about the published ones; and minified stack traces say nothing.
  return {
    plugins: plugins?.filter((plugin) => !plugin.generateBundle && !plugin.renderChunk),
    define,
    resolve,
    oxc,
    json,
  };
}

/** @param {string[]} files from the root, such as `test/schema/date.test.ts` */
export async function buildTests(files) {
  const entries = files.map((file) => [file.replace(/^test\//, '').replace(/\.ts$/, ''), file]);
  await build({
    ...(await productTransforms()),
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: OUT_DIR,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(entries.map(([name, file]) => [name, join(ROOT, file)])),
        // The runner serves this module; @web/test-runner-commands talks through it.
        external: [/^\/__web-dev-server__/],
        // A lazy chunk must not import a test file for what it shares with it: the runner loads the file
        // under another address, so its tests would run twice.
        preserveEntrySignatures: 'strict',
        // Tests import modules for their effects, whatever package.json says of its published files.
        treeshake: { moduleSideEffects: true },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
