// `npm run build`: the script build, the npm build with its types, the command line, the JSON Schema, the
// integrity list, the snippet.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

import { writeElementFiles } from './elements.mjs';
import { writeAngular } from './elements/angular.mjs';
import { pruneTypes } from './prune-types.mjs';

const run = (command, ...args) =>
  execFileSync(process.execPath, [`node_modules/${command}`, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'npm', 'cli']) await build({ mode, logLevel: 'warn' });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
await writeElementFiles();
writeAngular('dist/types', (config) =>
  run('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', config),
);
pruneTypes('dist/npm', (file) =>
  /^(define\/)?(index|trust-[\w-]+)\.d\.ts$|^schema\/index/.test(file),
);
run('tsx/dist/cli.mjs', 'scripts/json-schema.ts', 'dist/manifest.schema.json');
copyLocales();
writeFileSync('dist/sri.json', `${JSON.stringify(integrities(), null, 2)}\n`);
run('tsx/dist/cli.mjs', 'scripts/snippet.ts', 'dist/snippet.html');

function copyLocales() {
  mkdirSync('dist/locales', { recursive: true });
  for (const file of readdirSync('locales').filter((name) => name.endsWith('.json'))) {
    writeFileSync(`dist/locales/${file}`, readFileSync(`locales/${file}`));
  }
}

/** Subresource Integrity (W3C) of every script that a page may load. */
function integrities() {
  const scripts = readdirSync('dist', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && !/^(npm|types|demo|cli)\/|^cli\.js$/.test(file))
    .sort();
  return Object.fromEntries(
    scripts.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
}
