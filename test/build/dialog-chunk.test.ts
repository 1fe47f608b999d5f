// One file opens the dialog: its chunk holds what the report form shares with it, and needs no helper.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { firstScript } from '../../build/first-script.js';
import { buildScript, type Built } from './small-script.js';

const dialog = 'src/define/trust-document-request.ts';

const sources = {
  'src/trust.ts': "import './start.js';",
  'src/start.ts': `
    import { see } from './see.js';
    globalThis.openDialog = async () => { await import('./define/trust-document-request.ts'); return see('opened'); };
    globalThis.openReport = async () => { await import('./define/report.ts'); return see('reported'); };`,
  'src/see.ts': 'const seen = []; export const see = (name) => [...(seen.push(name), seen)];',
  // Defines, and exports nothing.
  [dialog]:
    "import { field } from '../field.js'; import { see } from '../see.js'; see(field('dialog'));",
  'src/define/report.ts':
    "import { field } from '../field.js'; import { see } from '../see.js'; see(field('report'));",
  'src/field.ts': "export const field = (form) => 'a shared field of the ' + form;",
};

const page = globalThis as unknown as {
  document?: unknown;
  openDialog?: () => Promise<string[]>;
  openReport?: () => Promise<string[]>;
};

const importsOf = (code = ''): string[] =>
  [...code.matchAll(/from\s*["']\.\/([^"']+)["']/g)].map(([, file = '']) => file);

describe('the chunk of the dialog', () => {
  let built: Built;
  const codeOf = (name: string): string =>
    Object.entries(built.files).find(([file]) => file.startsWith(`chunks/${name}-`))?.[1] ??
    assert.fail(`There is no chunk ${name}: ${Object.keys(built.files).join(', ')}.`);

  before(async () => {
    built = await buildScript(sources, firstScript(), dialog);
  });

  after(() => {
    built.remove();
    delete page.document;
  });

  it('needs nothing but the entry', () => {
    const others = importsOf(codeOf('trust-document-request'));
    assert.deepEqual(others.map((file) => file.replace(/-.*/, '')), ['entry']); // prettier-ignore
  });

  it('holds what the report form shares with it, once', () => {
    const holding = Object.keys(built.files).filter((file) => built.files[file]?.includes('a shared field')); // prettier-ignore
    assert.deepEqual(holding.map((file) => file.replace(/-[^-]*$/, '')), ['chunks/trust-document-request']); // prettier-ignore
  });

  it('works, and the report form with it', async () => {
    page.document = { querySelectorAll: () => [] };
    await import(pathToFileURL(join(built.folder, 'trust.js')).href);
    assert.deepEqual(await page.openDialog?.(), ['a shared field of the dialog', 'opened']);
    const later = ['a shared field of the report', 'reported'];
    assert.deepEqual((await page.openReport?.())?.slice(2), later);
  });

  it('is listed with what it imports, and no more', () => {
    const list = codeOf('integrity');
    assert.doesNotMatch(list, /rolldown-runtime/);
    assert.match(
      list,
      /"chunks\/trust-document-request-[^"]+":\["sha384-[^"]+","chunks\/entry-[^"]+"\]/,
    );
  });
});
