// Most texts are plain, and the parser is large: it is asked only for what could hold markup.
import { expect } from 'chai';
import * as fc from 'fast-check';

import { parseMarkdown } from '../../src/content/markdown.js';
import {
  needsMarkdown,
  plainBlocks,
  type Block,
  type Inline,
} from '../../src/content/rich-text.js';

/** What is read in the end, without regard to spaces, which HTML folds. */
const read = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'paragraph') return block.inlines.map(readInline).join('').replaceAll(/\s+/g, ' ').trim(); // prettier-ignore
    return `${block.type}!`;
  });

/** To the parser this is an empty list; to a reader it is what was written. */
const isMarkerAlone = /(?:^|\n)\s*(?:[-+]|\d+[.)])\s*(?:\n|$)/;

const readAll = (blocks: readonly Block[]): string => read(blocks).filter(Boolean).join(' ');

const readInline = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : `${inline.type}!`;

describe('needsMarkdown', () => {
  const plain = [
    '',
    'Just a sentence.',
    'Two paragraphs.\n\nWithout markup.',
    'Windows\r\n\r\nline ends.',
    '  spaces around \n\n  ',
    '2026 was a year - as others',
    'a > b, 3) and 4. are not at the start',
    '# A heading is text here',
    'security@example.com and https://example.com/',
    '-no list',
    '5.1 is a number',
    '2026.',
    '-',
  ];
  for (const text of plain)
    it(`passes over ${JSON.stringify(text)}`, () => {
      expect(needsMarkdown(text)).to.be.false;
    });

  const marked = [
    '*emphasis*',
    '__strong__',
    '`code`',
    '[link](/x)',
    'a\\*b',
    '<https://example.com>',
    'AT&amp;T',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '12) item',
    '> quote',
    '   - indented',
    'one\ntwo',
    'Intro\n\n- item',
    'Intro\n\n> quote',
    'Intro\n\n1. item',
  ];
  for (const text of marked)
    it(`asks the parser about ${JSON.stringify(text)}`, () => {
      expect(needsMarkdown(text)).to.be.true;
    });

  it('never passes over a text that the parser reads otherwise', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\n\n', '-', '+', '>', '#', '=', '~', '1', '.', ')', '!', '|', ':'); // prettier-ignore
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        if (needsMarkdown(written) || isMarkerAlone.test(written)) return;
        // Code is one block to the parser, whatever lines are empty in it; as text it reads the same.
        expect(readAll(parseMarkdown(written))).to.equal(readAll(plainBlocks(written)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plainBlocks', () => {
  it('are paragraphs between empty lines', () => {
    expect(read(plainBlocks('One\n\nTwo\r\n \r\nThree\n\n\n\nFour\n'))).to.deep.equal([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });
});
