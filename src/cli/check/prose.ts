import { parseMarkdown } from '../../content/markdown.js';
import { needsMarkdown, plainBlocks, type Block, type Inline } from '../../content/rich-text.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LinkFound extends Span {
  readonly href: string;
}

/** A paragraph, or an entry of a list, as it reads: without marks. */
export interface Passage {
  readonly text: string;
  readonly links: readonly LinkFound[];
  readonly codes: readonly Span[];
  readonly isListEntry: boolean;
  /** Nothing comes after it: the end of the text, or of its list. */
  readonly isLast: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly links: readonly LinkFound[];
}

const known = new Map<string, readonly Passage[]>();

/** The passages of a text that may hold markup. */
export function passagesOf(text: string): readonly Passage[] {
  let passages = known.get(text);
  if (!passages) {
    passages = flatten(needsMarkdown(text) ? parseMarkdown(text) : plainBlocks(text), false);
    known.set(text, passages);
  }
  return passages;
}

/** Between two sentences: space after a full stop (and what closes behind it), before a capital. */
const boundary = /(?<=[.!?…]["”“»)]{0,2})\s+(?=["„“«(]{0,2}\p{Lu})|\n|$/gu;

/** The sentences of a passage, each with its links. An abbreviation before a capital ends one, too. */
export function sentencesOf({ text, links }: Passage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: gap, index: end } of text.matchAll(boundary)) {
    const sentence = text.slice(start, end).trim();
    const inside = links.filter((link) => link.start >= start && link.start < end);
    if (sentence !== '') sentences.push({ text: sentence, links: inside });
    start = end + gap.length;
  }
  return sentences;
}

function flatten(blocks: readonly Block[], isListEntry: boolean): Passage[] {
  return blocks.flatMap((block, index): Passage[] => {
    const isLast = index === blocks.length - 1;
    if (block.type === 'paragraph') return [{ ...read(block.inlines), isListEntry, isLast }];
    if (block.type === 'quote') return flatten(block.blocks, isListEntry);
    return block.items.flatMap((item, position) => {
      const isLastItem = position === block.items.length - 1;
      return flatten(item, true).map((entry) => ({ ...entry, isLast: entry.isLast && isLastItem }));
    });
  });
}

function read(inlines: readonly Inline[]): Pick<Passage, 'text' | 'links' | 'codes'> {
  const links: LinkFound[] = [];
  const codes: Span[] = [];
  let text = '';
  const add = (parts: readonly Inline[]): void => {
    for (const part of parts) {
      const start = text.length;
      if ('text' in part) text += part.text;
      else if ('inlines' in part) add(part.inlines);
      else text += '\n';
      if (part.type === 'code') codes.push({ start, end: text.length });
      if (part.type === 'link') links.push({ href: part.href, start, end: text.length });
    }
  };
  add(inlines);
  return { text, links, codes };
}
