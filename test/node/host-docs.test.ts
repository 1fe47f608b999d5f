// What docs/hosts/ shows is what test/hosts/ runs: each block that names a file is that file.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

import { root } from './packed.js';

interface Block {
  readonly language: string;
  /** What it is: the path of a file of the host, or `policy`. */
  readonly title: string | undefined;
  readonly code: string;
}

const docs = join(root, 'docs/hosts');
const hosts = join(root, 'test/hosts');

/** Two pages are about the host without a bundler. */
const hostOf = (page: string): string =>
  ({ 'script-tag': 'plain', 'plain-html': 'plain' })[page] ?? page;

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$/gms)].map(
    ([, language = '', title, code = '']) => ({ language, title, code }),
  );

const pages = readdirSync(docs)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''));

async function policyOf(host: string): Promise<string> {
  const file = pathToFileURL(join(hosts, host, 'host.mjs')).href;
  const { default: about } = (await import(file)) as { default: { policy?: string } };
  assert.ok(about.policy, `${host} names no policy`);
  return about.policy;
}

describe('the pages about hosts', () => {
  it('are there for each host', () => {
    const names = readdirSync(hosts).filter((name) => existsSync(join(hosts, name, 'host.mjs')));
    const told = new Set(pages.map(hostOf));
    assert.deepEqual(
      names.filter((name) => !told.has(name)),
      [],
    );
    assert.ok(names.length >= 6);
  });

  for (const page of pages) {
    const host = hostOf(page);
    const blocks = blocksOf(readFileSync(join(docs, `${page}.md`), 'utf8'));

    it(`show code that is run: ${page}`, async () => {
      const titled = blocks.filter(({ title }) => title !== undefined);
      assert.ok(titled.length > 0, `${page} shows nothing that is run`);
      for (const { title = '', code } of titled)
        if (title === 'policy') assert.equal(code.trim(), await policyOf(host));
        else
          assert.equal(code, readFileSync(join(hosts, host, title), 'utf8'), `${page}: ${title}`);
    });

    it(`show no other code: ${page}`, () => {
      const loose = blocks.filter(
        ({ language, title }) => title === undefined && language !== 'sh',
      );
      assert.deepEqual(loose, []);
    });
  }
});
