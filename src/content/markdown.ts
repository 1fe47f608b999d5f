import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

import type { Block, Inline } from './rich-text.js';

/**
 * Parses the CommonMark subset that prose may hold: paragraphs, nested lists, emphasis, strong, inline
 * code, links, block quotes. Anything else (headings, images, HTML, code blocks, rules) shows as the text
 * it was written with. Never throws.
 *
 * In a module of its own, because the parser is large: it is loaded when the first text needs it.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return toBlocks(fromMarkdown(text).children, text);
}

function toBlocks(nodes: readonly RootContent[], source: string): readonly Block[] {
  return nodes.flatMap((node): Block | readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', inlines: toInlines(node.children, source) };
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => toBlocks(item.children, source)),
        };
      case 'blockquote':
        return { type: 'quote', blocks: toBlocks(node.children, source) };
      case 'definition':
        return [];
      default:
        return { type: 'paragraph', inlines: [{ type: 'text', text: asWritten(node, source) }] };
    }
  });
}

function toInlines(nodes: readonly PhrasingContent[], source: string): readonly Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case 'text':
        return { type: 'text', text: node.value };
      case 'inlineCode':
        return { type: 'code', text: node.value };
      case 'emphasis':
      case 'strong':
        return { type: node.type, inlines: toInlines(node.children, source) };
      case 'link':
        return { type: 'link', href: node.url, inlines: toInlines(node.children, source) };
      case 'break':
        return { type: 'break' };
      default:
        return { type: 'text', text: asWritten(node, source) };
    }
  });
}

function asWritten(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
