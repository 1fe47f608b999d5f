// The subset: paragraphs, nested lists, emphasis, strong, inline code, links, quotes. The rest is text.
import { expect } from 'chai';
import * as fc from 'fast-check';

import { parseMarkdown } from '../../src/content/markdown.js';
import type { Block, Inline } from '../../src/content/rich-text.js';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });
const list = (...items: Block[][]): Block => ({ type: 'list', ordered: false, start: 1, items });

/** How deep blocks and inlines are nested. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('parseMarkdown', () => {
  const known: [what: string, written: string, blocks: Block[]][] = [
    ['paragraphs', 'One\n\nTwo', [paragraph(text('One')), paragraph(text('Two'))]],
    ['emphasis', '*a*', [paragraph({ type: 'emphasis', inlines: [text('a')] })]],
    ['strong in emphasis', '_a **b**_', [paragraph({ type: 'emphasis', inlines: [text('a '), { type: 'strong', inlines: [text('b')] }] })]],
    ['inline code', '`<b>`', [paragraph({ type: 'code', text: '<b>' })]],
    ['a link as written', '[a](javascript:x)', [paragraph({ type: 'link', href: 'javascript:x', inlines: [text('a')] })]],
    ['where a link leads that has no text', '[ ](x)', [paragraph({ type: 'link', href: 'x', inlines: [text('x')] })]],
    ['an address in angle brackets', '<https://a.example>', [paragraph({ type: 'link', href: 'https://a.example', inlines: [text('https://a.example')] })]],
    ['a line break', 'a\\\nb', [paragraph(text('a'), { type: 'break' }, text('b'))]],
    ['a list', '- a\n- b', [list([paragraph(text('a'))], [paragraph(text('b'))])]],
    ['a list in a list', '- a\n  - b', [list([paragraph(text('a')), list([paragraph(text('b'))])])]],
    ['an ordered list and where it starts', '3. a', [{ type: 'list', ordered: true, start: 3, items: [[paragraph(text('a'))]] }]],
    ['a quote', '> a', [{ type: 'quote', blocks: [paragraph(text('a'))] }]],
    ['escapes and entities', '\\*a\\* &amp; &lt;', [paragraph(text('*a* & <'))]],
  ]; // prettier-ignore
  for (const [what, written, blocks] of known)
    it(`knows ${what}`, () => {
      expect(parseMarkdown(written)).to.deep.equal(blocks);
    });

  const asWritten: [what: string, written: string][] = [
    ['a heading', '# Title'],
    ['an underlined heading', 'Title\n====='],
    ['a code block', '```js\nalert(1)\n```'],
    ['a rule', '---'],
    ['HTML', '<script>alert(1)</script>'],
    ['the definition of a link', '[a]: https://a.example'],
  ];
  for (const [what, written] of asWritten)
    it(`shows ${what} as it is written`, () => {
      expect(parseMarkdown(written)).to.deep.equal([paragraph(text(written))]);
    });

  const inlineAsWritten = [
    '![alt](https://a.example/x.png)',
    '<img src=x onerror=alert(1)>',
    '![a][b]',
  ];
  for (const written of inlineAsWritten)
    it(`shows ${written} as it is written`, () => {
      const [block] = parseMarkdown(`See ${written}!`);
      const inlines = block?.type === 'paragraph' ? block.inlines : [];
      const texts = inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type));
      expect(texts.join('')).to.equal(`See ${written}!`);
    });

  it('loses nothing of a link by reference', () => {
    const shown = JSON.stringify(parseMarkdown('See [a][b].\n\n[b]: https://b.example'));
    expect(shown).to.contain('[a][b]').and.to.contain('https://b.example');
  });

  it('is nothing for nothing', () => {
    expect(parseMarkdown(' \n ')).to.deep.equal([]);
  });

  it('never throws, whatever is written', () => {
    const mark = fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', '!', '\\', '&', '#', '- ', '1. ', '\n', ' ', 'a'); // prettier-ignore
    const written = fc.oneof(fc.string({ unit: 'binary' }), fc.array(mark).map((marks) => marks.join(''))); // prettier-ignore
    fc.assert(
      fc.property(written, (one) => {
        parseMarkdown(one);
      }),
    );
  });

  const nested: [what: string, written: string][] = [
    ['quotes', '>'.repeat(50_000)],
    ['spaced quotes', '> '.repeat(25_000)],
    ['lists in one line', '+ '.repeat(25_000)],
    ['ordered lists in one line', '1. '.repeat(16_000)],
    ['lists by indentation', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')], // prettier-ignore
    ['emphasis', `${'*a _b '.repeat(100)}${'c_ d*'.repeat(100)}`],
    ['emphasis without end', `${'*a **b '.repeat(2000)}${'** *'.repeat(2000)}`],
    ['brackets', '['.repeat(50_000)],
  ];
  for (const [what, written] of nested)
    it(`shows ${what} that are nested without end, and does not recurse with them`, () => {
      const blocks = parseMarkdown(written);
      expect(blocks).not.to.be.empty;
      expect(depthOf(blocks)).to.be.below(250);
    });
});
