import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

import { plainBlocks, type Block, type Inline } from './rich-text.js';

/**
 * Parses the CommonMark subset that prose may hold: paragraphs, nested lists, emphasis, strong, inline
 * code, links, block quotes. Anything else (headings, images, HTML, code blocks, rules) shows as the text
 * it was written with. Never throws.
 *
 * In a module of its own, because the parser is large: it is loaded when the first text needs it.
 */
export function parseMarkdown(text: string): readonly Block[] {
  if (tooNested.test(text)) return plainBlocks(text);
  try {
    return toBlocks(fromMarkdown(text).children, text);
  } catch {
    // The parser recurses, and a host's frozen `Object.prototype` can stop it.
    return plainBlocks(text);
  }
}

/** More than 16 quotes and lists opened in one line: the parser would take seconds for 50,000. */
const tooNested = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){17}/m;

/** Nesting beyond this shows as it was written: templates recurse, too. */
const maxNesting = 32;

function toBlocks(nodes: readonly RootContent[], source: string, depth = 0): readonly Block[] {
  return nodes.map((node): Block => {
    if (depth > maxNesting) return paragraphAsWritten(node, source);
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', inlines: toInlines(node.children, source) };
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => toBlocks(item.children, source, depth + 1)),
        };
      case 'blockquote':
        return { type: 'quote', blocks: toBlocks(node.children, source, depth + 1) };
      default:
        return paragraphAsWritten(node, source);
    }
  });
}

function paragraphAsWritten(node: Nodes, source: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'text', text: asWritten(node, source) }] };
}

function toInlines(
  nodes: readonly PhrasingContent[],
  source: string,
  depth = 0,
): readonly Inline[] {
  const inner = (children: readonly PhrasingContent[]): readonly Inline[] =>
    toInlines(children, source, depth + 1);
  return nodes.map((node): Inline => {
    if (depth > maxNesting) return { type: 'text', text: asWritten(node, source) };
    switch (node.type) {
      case 'text':
        return { type: 'text', text: node.value };
      case 'inlineCode':
        return { type: 'code', text: node.value };
      case 'emphasis':
      case 'strong':
        return { type: node.type, inlines: inner(node.children) };
      case 'link':
        return { type: 'link', href: node.url, inlines: linkText(inner(node.children), node.url) };
      case 'break':
        return { type: 'break' };
      default:
        return { type: 'text', text: asWritten(node, source) };
    }
  });
}

/** A link without a text could be reached, but not read: it shows where it leads. */
function linkText(inlines: readonly Inline[], href: string): readonly Inline[] {
  return inlines.some(hasText) ? inlines : [{ type: 'text', text: href }];
}

function hasText(inline: Inline): boolean {
  if ('text' in inline) return inline.text.trim() !== '';
  return 'inlines' in inline && inline.inlines.some(hasText);
}

function asWritten(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
