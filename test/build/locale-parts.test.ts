// One file for translators, two for readers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { localeParts } from '../../build/locale-parts.js';
import { ROOT } from '../architecture/source.js';

const { load } = localeParts() as unknown as {
  load: (this: { addWatchFile: () => void }, id: string) => { code: string } | null;
};

type Words = Record<string, unknown>;

const fileOf = (tag: string) => join(ROOT, `locales/${tag}.json`);
const whole = (tag: string) => JSON.parse(readFileSync(fileOf(tag), 'utf8')) as Words;

function part(tag: string, name: string): Words {
  const { code = '' } =
    load.call({ addWatchFile: () => undefined }, `${fileOf(tag)}?${name}`) ?? {};
  return JSON.parse(code.replace('export default ', '')) as Words;
}

const parts = ['page', 'disclosure', 'forms', 'register', 'report', 'scope'];
const groups = (name: string) => Object.keys(part('en', name));

describe('localeParts', () => {
  for (const tag of ['en', 'de', 'pt', 'pt-PT'])
    it(`gives every group of ${tag} to a part`, () => {
      const all = Object.assign({}, ...parts.map((name) => part(tag, name))) as Words;
      const { $incomplete: _, ...words } = all;
      assert.deepEqual(words, whole(tag));
    });

  it('keeps on the page what comes in no other part', () => {
    const later = new Set(parts.slice(1).flatMap(groups));
    assert.deepEqual(
      groups('page').filter((group) => later.has(group)),
      [],
    );
  });

  it('keeps the words of forms off the page', () => {
    for (const group of ['error', 'field', 'report', 'request', 'send'])
      assert.ok(groups('forms').includes(group), group);
  });

  it('marks an overlay as incomplete, and no whole language', () => {
    const marked = ['en', 'de', 'pt', 'pt-PT'].filter((tag) => '$incomplete' in part(tag, 'page'));
    assert.deepEqual(marked, ['pt-PT']);
  });

  it('leaves out what is not translated yet, and marks the language as incomplete', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'trust-parts-')), 'locales');
    mkdirSync(folder);
    writeFileSync(join(folder, 'en.json'), '{"badges": {"heading": "Badges", "scope": "Scope"}}');
    writeFileSync(join(folder, 'fr.json'), '{"badges": {"heading": "Sceaux", "scope": ""}}');
    const { code } = load.call({ addWatchFile: () => undefined }, `${folder}/fr.json?page`) ?? {};
    rmSync(folder, { recursive: true });
    assert.equal(code, 'export default {"badges":{"heading":"Sceaux"},"$incomplete":"true"}');
  });

  it('leaves other files alone', () => {
    const others = [`${fileOf('en')}`, `${fileOf('en')}?url`, '/src/x.json?page'];
    for (const id of others) assert.equal(load.call({ addWatchFile: () => undefined }, id), null);
  });
});
