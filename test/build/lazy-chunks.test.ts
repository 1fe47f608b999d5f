// The script is a file that nothing imports; its chunks find what they need of it, and are held to what was built.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

import { buildScript, type Built } from './small-script.js';

const sources = {
  'src/trust.ts': "import './start.js';",
  'src/start.ts': `
    import { see } from './shared.js';
    see('entry');
    globalThis.loadLater = async () => (await import('./later.ts')).later();
    globalThis.loadOther = async () => (await import('./other.ts')).other();`,
  'src/shared.ts': 'export const seen = []; export const see = (name) => seen.push(name) && seen;',
  'src/deep.ts': "export const deep = (name) => name + '!';",
  'src/later.ts': `
    import { see } from './shared.js';
    import { deep } from './deep.js';
    export const later = async () => [...see(deep('later')), (await import('./words.ts')).words];`,
  // Imported by two: the bundler hands the module over under a name of its own.
  'src/other.ts': `
    import { later } from './later.js';
    export const other = async () => ['other', ...await later()];`,
  'src/words.ts': "export const words = 'no need of the entry';",
};

const sha384 = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

const page = globalThis as unknown as {
  document?: unknown;
  loadLater?: () => Promise<unknown>;
  loadOther?: () => Promise<unknown>;
};

describe('the script', () => {
  let built: Built;
  const script = (): string => built.files['trust.js'] ?? '';
  const chunks = (): [string, string][] =>
    Object.entries(built.files).filter(([file]) => file !== 'trust.js');
  const chunk = (name: string): string =>
    chunks().find(([file]) => file.startsWith(`chunks/${name}-`))?.[1] ?? assert.fail(name);

  before(async () => {
    built = await buildScript(sources);
  });

  after(() => {
    built.remove();
    delete page.document;
  });

  it('is one that also runs without being a module', () => {
    assert.doesNotThrow(() => new Script(script()));
    assert.match(script(), /^"use strict";/);
    assert.doesNotMatch(script(), /\bexport\b|import\.meta|\bimport\s*[{*"']/);
  });

  it('does nothing where there is no page', async () => {
    await import(pathToFileURL(join(built.folder, 'trust.js')).href);
    assert.equal(page.loadLater, undefined);
  });

  it('names no constant of the build', () => {
    assert.doesNotMatch(script(), /__TRUST_/);
  });

  it('is imported by no chunk', () => {
    for (const [file, code] of chunks()) assert.doesNotMatch(code, /["'][^"']*trust\.js["']/, file);
  });

  it('hands over to chunks what they need of it, and no second copy', async () => {
    page.document = { querySelectorAll: () => [] };
    await import(`${pathToFileURL(join(built.folder, 'trust.js')).href}?page`);
    assert.deepEqual(await page.loadLater?.(), ['entry', 'later!', 'no need of the entry']);
    assert.deepEqual(await page.loadOther?.(), [
      'other',
      'entry',
      'later!',
      'later!',
      'no need of the entry',
    ]);
  });

  it('loads each chunk by its place below the script', () => {
    const later = chunks().find(([file]) => file.startsWith('chunks/later-'))?.[0] ?? '';
    assert.ok(script().includes(`"${later}"`) || script().includes(`\`${later}\``));
    for (const [file, code] of chunks()) assert.doesNotMatch(code, /\bimport\(/, file);
  });

  it('knows the list of integrity, and that knows every other file', async () => {
    const file = chunks().find(([name]) => name.startsWith('chunks/integrity-'))?.[0] ?? '';
    assert.ok(script().includes(file));
    assert.ok(script().includes(sha384(chunk('integrity'))));
    const { check } = (await import(pathToFileURL(join(built.folder, file)).href)) as {
      check: (file: string, hold: (file: string, integrity: string) => unknown) => Promise<unknown>;
    };
    const others = chunks().filter(([name]) => name !== file);
    assert.ok(others.length >= 4);
    for (const [name, code] of others) {
      const held = new Map<string, string>();
      await check(name, (one, integrity) => held.set(one, integrity));
      assert.equal(held.get(name), sha384(code), name);
      const imported = [...code.matchAll(/from\s*["']\.\/([^"']+)["']/g)].map(
        ([, one = '']) => `chunks/${one}`,
      );
      assert.deepEqual([...held.keys()].sort(), [name, ...imported].sort());
    }
  });
});

describe('a build that would not hold', () => {
  const shared = "import { see } from './shared.js'; see();";
  const split = {
    'src/trust.ts': "import './start.js';",
    'src/start.ts': `${shared} globalThis.load = () => import('./later.ts');`,
    'src/shared.ts': 'export const see = () => globalThis.seen++;',
    'src/later.ts': `${shared} export const later = 1;`,
  };

  it('fails when the entry is split', async () => {
    const name = (id: string): string | null => (id.endsWith('shared.ts') ? 'shared' : null);
    await assert.rejects(buildScript(split, name), /the entry imports chunks\/shared-/);
  });

  it('fails when there is no entry', async () => {
    await assert.rejects(
      buildScript({ 'src/other.ts': 'globalThis.seen = 1;' }),
      /there is no entry/,
    );
  });

  it('fails when the entry loads something by itself', async () => {
    await assert.rejects(
      buildScript({ ...split, 'src/trust.ts': "import('./later.ts');" }),
      /the entry itself loads nothing later/,
    );
  });
});
