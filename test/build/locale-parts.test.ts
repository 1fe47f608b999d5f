// One file for translators, two for readers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
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

describe('localeParts', () => {
  for (const tag of ['en', 'de', 'pt', 'pt-PT'])
    it(`gives every group of ${tag} to exactly one part`, () => {
      const { $incomplete: _, ...words } = { ...part(tag, 'page'), ...part(tag, 'forms') };
      assert.deepEqual(words, whole(tag));
      const both = Object.keys(part(tag, 'page')).filter((group) => group in part(tag, 'forms'));
      assert.deepEqual(
        both.filter((group) => group !== '$incomplete'),
        [],
      );
    });

  it('keeps the words of forms off the page', () => {
    assert.deepEqual(Object.keys(part('en', 'forms')).sort(), ['error', 'field', 'report', 'request', 'send']); // prettier-ignore
  });

  it('marks an overlay as incomplete, and no whole language', () => {
    const marked = ['en', 'de', 'pt', 'pt-PT'].filter((tag) => '$incomplete' in part(tag, 'page'));
    assert.deepEqual(marked, ['pt-PT']);
  });

  it('leaves other files alone', () => {
    const others = [`${fileOf('en')}`, `${fileOf('en')}?url`, '/src/x.json?page'];
    for (const id of others) assert.equal(load.call({ addWatchFile: () => undefined }, id), null);
  });
});
