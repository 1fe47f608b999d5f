// docs/reference.md: fresh, and no fact of an element without words.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { elementDocs } from '../../scripts/element-docs.mjs';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Fact {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Element extends Record<string, unknown> {
  readonly tagName: string;
  readonly description: string;
  readonly events: readonly Fact[];
}

const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
  modules: { declarations: Element[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);
const kinds = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

describe('docs/reference.md', () => {
  it('is up to date; otherwise run "npm run build && npm run docs"', async () => {
    assert.equal(read('docs/reference.md'), await elementDocs());
  });

  it('has a section and an example for each element', () => {
    const page = read('docs/reference.md');
    const isThere = (tag: string): boolean =>
      new RegExp(`\n## ${tag}\n(?:(?!\n## )[^])+?\n\`\`\`html\n<${tag}\\s`).test(page);
    const missing = elements.map(({ tagName }) => tagName).filter((tag) => !isThere(tag));
    assert.deepEqual(missing, []);
  });
});

describe('docs/README.md', () => {
  it('leads to every page', () => {
    const index = read('docs/README.md');
    const pages = readdirSync(new URL('../../docs', import.meta.url)).filter((file) =>
      /^(?!README).+\.md$|^openapi\.json$/.test(file),
    );
    assert.deepEqual(
      pages.filter((file) => !index.includes(`](${file})`)),
      [],
    );
  });
});

describe('custom-elements.json', () => {
  it('describes everything that it names', () => {
    const bare = elements.flatMap((element) =>
      kinds.flatMap((kind) =>
        (element[kind] as Fact[])
          .filter(({ description }) => !/^[A-Z`#].+\.$/s.test(description ?? ''))
          .map(({ name }) => `${element.tagName} ${kind} ${name}`),
      ),
    );
    assert.deepEqual(bare, []);
  });

  it('names each thing once', () => {
    const twice = elements.flatMap((element) =>
      kinds.flatMap((kind) => {
        const names = (element[kind] as Fact[]).map(({ name }) => name);
        return names.filter((name, index) => names.indexOf(name) !== index);
      }),
    );
    assert.deepEqual(twice, []);
  });

  it('says of each event what its detail holds', () => {
    const silent = elements.flatMap(({ tagName, events }) =>
      events
        .filter(({ description = '' }) => !/`\{.+\}`/.test(description))
        .map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(silent, []);
  });
});
