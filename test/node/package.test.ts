// The npm package, as it is packed.
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { before, describe, it } from 'node:test';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { pack, root, run, type Packed } from './packed.js';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
}

let packed: Packed;
let about: PackageJson;

const text = (file: string): string => readFileSync(join(packed.content, file), 'utf8');

/** The scripts that one of them leads to, by `import` and `import()`, itself included. */
function graph(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !packed.files.includes(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of text(file).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g))
    graph(posix.join(dirname(file), path), seen);
  return seen;
}

/** What the exports lead to, stars filled in. */
const targets = (): readonly string[] =>
  Object.values(about.exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .map((target) => target.replace('./', ''))
    .flatMap((target) => {
      const [start = '', end = ''] = target.split('*');
      return target.includes('*')
        ? packed.files.filter((file) => file.startsWith(start) && file.endsWith(end) && !file.slice(start.length).includes('/')) // prettier-ignore
        : [target];
    });

before(() => {
  packed = pack('package');
  about = JSON.parse(text('package.json')) as PackageJson;
});

describe('the package', () => {
  it('is what publint asks for', async () => {
    const { messages, pkg } = await publint({ pkgDir: packed.content, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every resolution of ES modules finds', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, packed.tarball, '--profile', 'esm-only', '--format', 'table-flipped'];
    // Its exit code counts only what the profile asks for.
    assert.match(run(process.execPath, args, root), /trust-elements\/define/);
  });

  it('has every file that it names', () => {
    const named = [
      ...targets(),
      about.customElements,
      about['web-types'],
      ...Object.values(about.bin),
    ];
    const missing = named
      .map((file) => file.replace('./', ''))
      .filter((file) => !packed.files.includes(file));
    assert.deepEqual(missing, []);
  });

  it('has no file that nothing leads to', () => {
    const scripts = targets().filter((file) => file.endsWith('.js'));
    const needed = new Set([...scripts, 'dist/cli.js'].flatMap((file) => [...graph(file)]));
    const own =
      /^(LICENSE|README\.md|package\.json|dist\/(snippet\.html|licenses\.md|[\w.-]+\.json))$/;
    // Chunks are named in the list of integrity; locales as JSON are exported.
    const listed = Object.keys(JSON.parse(text('dist/sri.json')) as object);
    const unneeded = packed.files.filter(
      (file) =>
        !needed.has(file) &&
        !own.test(file) &&
        !/^dist\/(locales\/[\w-]+\.json|(npm|types)\/.*\.d\.ts)$/.test(file) &&
        !listed.includes(file.replace('dist/', '')),
    );
    assert.deepEqual(unneeded, []);
  });

  it('has no source, map, test or page of the demo', () => {
    const odd = packed.files.filter((file) => /\.map$|(?<!\.d)\.ts$|test|demo|\.cache/.test(file));
    assert.deepEqual(odd, []);
  });

  it('prints its size', (context) => {
    const folders = new Map<string, number>();
    for (const file of packed.files) {
      const folder = file.split('/').slice(0, 2).join('/');
      const bytes = statSync(join(packed.content, file)).size;
      folders.set(folder, (folders.get(folder) ?? 0) + bytes);
    }
    const { size } = statSync(packed.tarball);
    for (const [folder, bytes] of [['tarball', size] as const, ...folders])
      context.diagnostic(`${folder}: ${(bytes / 1000).toFixed(1)} KB`);
    assert.ok(size < 900_000, `the tarball has ${size} bytes`);
  });
});

describe('the entries that define elements', () => {
  it('are one for all, and one for each element', () => {
    const tags = (
      JSON.parse(text('dist/custom-elements.json')) as {
        modules: { exports: { kind: string; name: string }[] }[];
      }
    ).modules // prettier-ignore
      .flatMap((module) => module.exports)
      .flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? [name] : []));
    const entries = targets().filter((file) => /^dist\/npm\/define\/.*\.js$/.test(file));
    assert.deepEqual(
      entries.map((file) => posix.basename(file, '.js')).sort(),
      ['index', ...tags].sort(),
    );
  });

  it('do not lead into the house', () => {
    const { folder } = packed;
    writeFileSync(join(folder, 'inside.mjs'), "await import('trust-elements/define/on-demand');\n");
    assert.throws(
      () => run(process.execPath, ['inside.mjs'], folder),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });

  it('share their modules: the class of a tag is in one file', () => {
    const scripts = packed.files.filter((file) => /^dist\/npm\/.*\.js$/.test(file));
    const classes = scripts.flatMap((file) =>
      [...text(file).matchAll(/(Trust\w+) = class (?:\w+ )?extends/g)].map(([, name = '']) => name),
    );
    assert.ok(classes.length >= 10);
    assert.deepEqual(classes, [...new Set(classes)]);
  });
});

describe('importing it in Node', () => {
  for (const entry of [
    '',
    '/define',
    '/define/trust-center',
    '/schema',
    '/react',
    '/vue',
    '/svelte',
    '/trust.js',
  ])
    it(`registers nothing, touches no page and throws nothing: trust-elements${entry}`, () => {
      const code = `
        const defined = [];
        globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
        process.on('unhandledRejection', (error) => { throw error; });
        await import('trust-elements${entry}');
        const left = ['document', 'window'].filter((name) => name in globalThis);
        process.stdout.write(JSON.stringify([defined, left]));`;
      writeFileSync(join(packed.folder, 'server.mjs'), code);
      const said = run(process.execPath, ['server.mjs'], packed.folder);
      assert.deepEqual(JSON.parse(said), [[], []]);
    });

  it('brings data with it', () => {
    const code = `
      import words from 'trust-elements/locales/de.json' with { type: 'json' };
      import schema from 'trust-elements/manifest.schema.json' with { type: 'json' };
      import elements from 'trust-elements/custom-elements.json' with { type: 'json' };
      process.stdout.write([typeof words.badges, schema.type, elements.schemaVersion].join());`;
    writeFileSync(join(packed.folder, 'data.mjs'), code);
    const said = run(process.execPath, ['--no-warnings', 'data.mjs'], packed.folder);
    assert.equal(said, 'object,object,2.1.0');
  });
});
