// One file holds all that the entry imports at once, whatever lazy chunks share with it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { firstScript, isEntryModule } from '../../build/first-script.js';
import { buildScript } from './small-script.js';

type Context = Parameters<ReturnType<typeof firstScript>>[1];

/** What each module imports at once, and later. */
const graph: Readonly<Record<string, readonly [now: readonly string[], later: readonly string[]]>> =
  {
    '/x/src/trust.ts': [['/x/src/define/index.ts'], []],
    '/x/src/define/index.ts': [['/x/src/a.ts', '/x/src/schema/index.ts'], ['/x/src/lazy.ts']],
    '/x/src/a.ts': [['/x/src/shared.ts'], []],
    '/x/src/shared.ts': [[], []],
    '/x/src/schema/index.ts': [['/x/src/schema/submission.ts'], []],
    '/x/src/schema/submission.ts': [[], []],
    '/x/src/lazy.ts': [['/x/src/shared.ts', '/x/src/only-lazy.ts'], []],
    '/x/src/only-lazy.ts': [[], []],
    '/x/src/stray.ts': [[], []],
  };

const importersOf = (id: string, kind: 0 | 1): readonly string[] =>
  Object.keys(graph).filter((one) => graph[one]?.[kind].includes(id));

const context = {
  getModuleInfo: (id: string) => ({
    importedIds: graph[id]?.[0] ?? [],
    importers: importersOf(id, 0),
    dynamicImporters: importersOf(id, 1),
  }),
} as unknown as Context;

/** The chunk of each module, asked in an order. */
const chunksOf = (ids: readonly string[]): Record<string, string | null | void> => {
  const nameOf = firstScript();
  return Object.fromEntries(ids.map((id) => [id.replace('/x/src/', ''), nameOf(id, context)]));
};

const expected = {
  'trust.ts': 'trust',
  'define/index.ts': 'trust',
  'a.ts': 'trust',
  'shared.ts': 'trust',
  'schema/index.ts': 'trust',
  'schema/submission.ts': null,
  'lazy.ts': null,
  'only-lazy.ts': null,
};

describe('the entry of the script build', () => {
  it('is known by its path, on any system', () => {
    const paths = ['/x/src/trust.ts', 'C:\\x\\src\\trust.ts', '/x/src/trust.tsx', '/x/mytrust.ts'];
    assert.deepEqual(paths.map(isEntryModule), [true, true, false, false]);
  });
});

describe('the first script', () => {
  const ids = Object.keys(graph).filter((id) => !id.includes('stray'));

  it('has what the entry imports at once, and not what only forms need', () => {
    assert.deepEqual(chunksOf(ids), expected);
  });

  for (const first of ids)
    it(`is the same when the bundler asks first for ${first.replace('/x/', '')}`, () => {
      assert.deepEqual(chunksOf([first, ...ids.filter((id) => id !== first)]), expected);
    });

  it('has nothing of a module that no entry leads to', () => {
    assert.deepEqual(chunksOf(['/x/src/stray.ts', '/x/src/a.ts']), { 'stray.ts': null, 'a.ts': null }); // prettier-ignore
  });

  it('holds in a real build what two lazy chunks share with it', async () => {
    const shared = (name: string): string =>
      `import { mark } from './shared.js'; export const ${name} = () => mark('${name}');`;
    const { files, remove } = await buildScript({
      'src/trust.ts': "import './start.js';",
      'src/start.ts': `import { mark } from './shared.js';
        globalThis.loads = [mark('entry'), () => import('./one.ts'), () => import('./two.ts')];`,
      'src/shared.ts': "export const mark = (name) => 'marked by the shared module: ' + name;",
      'src/one.ts': shared('one'),
      'src/two.ts': shared('two'),
    });
    remove();
    const holding = Object.keys(files).filter((file) => files[file]?.includes('marked by'));
    assert.deepEqual(holding, ['trust.js']);
  });
});
