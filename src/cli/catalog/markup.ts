import { parseMarkdown } from '../../content/markdown.js';
import type { Block, Inline } from '../../content/rich-text.js';

/** What of a text's markup a translation has to keep, in words: `link to https://…` → how often. */
export type Markup = ReadonlyMap<string, number>;

/** The markup of prose: where its links lead, its code, and how often it uses what else there is. */
export function markupOf(text: string): Markup {
  const counts = new Map<string, number>();
  const add = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const block of parseMarkdown(text)) inBlock(block, add);
  return counts;
}

/** What one text has more of than the other: `2 × strong`. */
export function lacking(one: Markup, other: Markup): readonly string[] {
  return [...one].flatMap(([what, count]) => {
    const rest = count - (other.get(what) ?? 0);
    if (rest <= 0) return [];
    return [rest > 1 ? `${rest} × ${what}` : what];
  });
}

type Add = (what: string) => void;

function inBlock(block: Block, add: Add): void {
  switch (block.type) {
    case 'paragraph':
      return inInlines(block.inlines, add);
    case 'quote':
      add('quotation');
      for (const inner of block.blocks) inBlock(inner, add);
      return;
    case 'list':
      for (const item of block.items) {
        add(block.ordered ? 'numbered item' : 'list item');
        for (const inner of item) inBlock(inner, add);
      }
  }
}

function inInlines(inlines: readonly Inline[], add: Add): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'code':
        add(`\`${inline.text}\``);
        break;
      case 'link':
        add(`link to ${inline.href}`);
        inInlines(inline.inlines, add);
        break;
      case 'emphasis':
      case 'strong':
        add(inline.type === 'strong' ? '**strong**' : '*emphasis*');
        inInlines(inline.inlines, add);
        break;
      case 'text':
      case 'break':
    }
  }
}
