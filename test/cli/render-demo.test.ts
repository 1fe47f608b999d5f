// Everything a demo manifest says is in its fallback, in each language.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { parseMarkdown } from '../../src/content/markdown.js';
import type { Block, Inline } from '../../src/content/rich-text.js';
import { openCommandLine, type CommandLine } from './support/command-line.js';
import { demoLanguages, demoManifests } from './support/demo-manifests.js';
import { elementsIn, parseStrictly, textOf, type StrictElement } from './support/strict-html.js';

/** Parts of a manifest in which every text is shown. */
const shown = ['organization', 'overview', 'contacts', 'policies', 'disclosure', 'notClaimed'];

/** Texts with one string per language, wherever they stand; the form is not there without scripts. */
function textsIn(value: unknown, language: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ((value as { type?: string }).type === 'form') return [];
  if (Object.hasOwn(value, language)) return [(value as Record<string, string>)[language] ?? ''];
  return Object.values(value).flatMap((inner) => textsIn(inner, language));
}

function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.inlines.map(inlineText).join('')];
    return block.type === 'quote' ? lines(block.blocks) : block.items.flatMap(lines);
  });
}

function inlineText(inline: Inline): string {
  if (inline.type === 'break') return ' ';
  return 'text' in inline ? inline.text : inline.inlines.map(inlineText).join('');
}

describe('render of the demo', () => {
  let cli: CommandLine;
  before(async () => (cli = await openCommandLine()));
  after(() => cli.close());

  const render = async (path: string, language: string): Promise<StrictElement> =>
    parseStrictly((await cli.run(`render ${path} --locale ${language} --json-ld none`)).out);

  for (const { name, path, manifest } of demoManifests()) {
    for (const language of demoLanguages) {
      it(`says all that ${name} says in ${language}`, async () => {
        const page = textOf(await render(path, language));
        const parts = shown.map((part) => (manifest as Record<string, unknown>)[part]);
        const wanted = textsIn(parts, language).flatMap((text) => lines(parseMarkdown(text)));
        const missing = wanted.filter((line) => !page.includes(line.replace(/\s+/g, ' ').trim()));
        assert.ok(wanted.length > 20);
        assert.deepEqual(missing, []);
      });

      it(`is a page of ${name} in ${language} whose headings go down step by step`, async () => {
        const root = await render(path, language);
        const levels = elementsIn(root).flatMap(({ name: tag }) => /^h(\d)$/.exec(tag)?.[1] ?? []);
        assert.equal(levels[0], '2');
        levels.forEach((level, index) => {
          assert.ok(Number(level) <= Number(levels[index - 1] ?? 1) + 1, levels.join(' '));
        });
      });
    }

    it(`leaves nothing of ${name} without words`, async () => {
      const named = elementsIn(await render(path, 'pt')).filter((element) =>
        /^(h\d|a|dt|dd|th|li|p|strong)$/.test(element.name),
      );
      assert.deepEqual(
        named.filter((element) => textOf(element) === ''),
        [],
      );
    });

    it(`names each policy, badge and document of ${name} once, for links that lead to it`, async () => {
      const ids = elementsIn(await render(path, 'de')).flatMap(
        ({ attributes }) => attributes['id'] ?? [],
      );
      const wanted = [
        ...(manifest.certifications ?? []).map(({ id }) => `trust-badge-${id}`),
        ...(manifest.documents ?? []).map(({ id }) => `trust-document-${id}`),
        ...(manifest.policies ?? []).flatMap(({ items }) =>
          items.map(({ id }) => `trust-policy-${id}`),
        ),
      ];
      assert.deepEqual([...ids].sort(), wanted.sort());
    });
  }
});
