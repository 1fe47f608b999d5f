import type { OutlineBlock } from '../../content/markdown-outline.js';
import type { Note } from './imported.js';
import { opensDisclosure } from './words.js';

/** What prose can hold. */
export type ContentBlock = Exclude<OutlineBlock, { type: 'heading' | 'other' }>;

/** A heading with what stands below it. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly ContentBlock[];
  readonly children: readonly Section[];
}

/** A page as a tree of sections. */
export interface PageTree {
  /** The heading of the whole page, where it has one. */
  readonly title?: string | undefined;
  /** What stands before the first section. */
  readonly blocks: readonly ContentBlock[];
  readonly sections: readonly Section[];
  /** What prose cannot hold. */
  readonly notes: readonly Note[];
}

interface OpenSection extends Section {
  readonly blocks: ContentBlock[];
  readonly children: OpenSection[];
}

const open = (title: string, level: number, line: number): OpenSection => ({
  title,
  level,
  line,
  blocks: [],
  children: [],
});

/**
 * Puts the blocks of a page below their headings. A single heading above all others is its title, unless it
 * says that the whole page is a disclosure policy.
 */
export function treeOf(outline: readonly OutlineBlock[]): PageTree {
  const root = open('', 0, 0);
  const path = [root];
  const notes: Note[] = [];
  for (const block of outline) {
    if (block.type === 'heading') {
      while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
      const section = open(block.text.replace(/\s*:$/, ''), block.level, block.line);
      (path.at(-1) ?? root).children.push(section);
      path.push(section);
    } else if (block.type === 'other') {
      notes.push({
        line: block.line,
        text: `${block.kind} has no place: ${excerpt(block.source)}`,
      });
    } else (path.at(-1) ?? root).blocks.push(block);
  }
  const [first, ...others] = root.children;
  if (!first || others.length > 0 || opensDisclosure(first.title)) {
    return { blocks: root.blocks, sections: root.children, notes };
  }
  const blocks = [...root.blocks, ...first.blocks];
  return { title: first.title, blocks, sections: first.children, notes };
}

/** Enough of a text to find it again, on one line. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}

/** Blocks as the Markdown they were written in; `undefined` when there are none. */
export function markdownOf(blocks: readonly ContentBlock[]): string | undefined {
  return blocks.length > 0 ? blocks.map(({ source }) => source).join('\n\n') : undefined;
}

/** A section and everything below it as Markdown; headings, which prose does not have, become strong. */
export function foldedMarkdown({ blocks, children }: Section): string | undefined {
  const inner = children.flatMap((child) => [`**${child.title}**`, foldedMarkdown(child)]);
  const parts = [markdownOf(blocks), ...inner].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

/** All blocks of sections, in order. */
export function blocksWithin(sections: readonly Section[]): readonly ContentBlock[] {
  return sections.flatMap(({ blocks, children }) => [...blocks, ...blocksWithin(children)]);
}
