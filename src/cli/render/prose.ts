import type { Localized } from '../../content/localize.js';
import { parseMarkdown } from '../../content/markdown.js';
import type { Block, Inline } from '../../content/rich-text.js';
import { h, type Content, type Element } from '../html.js';
import type { PublishedUrl } from '../published-url.js';
import type { RenderContext } from './context.js';
import { foreignLang } from './say.js';

/** Prose as elements: the same subset of Markdown that the elements show, through the same parser. */
export function prose(text: Localized | undefined, context: RenderContext): Content {
  if (!text) return undefined;
  const blocks = parseMarkdown(text.text).map((block) => blockElement(block, context.url));
  const lang = foreignLang(text, context);
  return lang ? h('div', { lang }, blocks) : blocks;
}

/** Prose inside of a list's item or a table's cell: its first paragraph needs no element of its own. */
export function proseWithin(text: Localized | undefined, context: RenderContext): Content {
  if (!text) return undefined;
  const blocks = parseMarkdown(text.text);
  const content = itemContent(blocks, context.url);
  const lang = foreignLang(text, context);
  if (!lang) return content;
  const isLine = blocks.length === 1 && blocks[0]?.type === 'paragraph';
  return h(isLine ? 'span' : 'div', { lang }, content);
}

function blockElement(block: Block, url: PublishedUrl): Element {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, inlines(block.inlines, url));
    case 'quote':
      return h(
        'blockquote',
        {},
        block.blocks.map((inner) => blockElement(inner, url)),
      );
    case 'list': {
      const items = block.items.map((item) => h('li', {}, itemContent(item, url)));
      if (!block.ordered) return h('ul', {}, items);
      return h('ol', { start: block.start === 1 ? undefined : String(block.start) }, items);
    }
  }
}

function itemContent(blocks: readonly Block[], url: PublishedUrl): Content {
  return blocks.map((block, index) =>
    block.type === 'paragraph' && index === 0
      ? inlines(block.inlines, url)
      : blockElement(block, url),
  );
}

function inlines(nodes: readonly Inline[], url: PublishedUrl): Content {
  return nodes.map((node): Content => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'code':
        return h('code', {}, node.text);
      case 'break':
        return h('br');
      case 'emphasis':
        return h('em', {}, inlines(node.inlines, url));
      case 'strong':
        return h('strong', {}, inlines(node.inlines, url));
      case 'link': {
        const href = url(node.href, 'link');
        const content = inlines(node.inlines, url);
        return href ? h('a', { href }, content) : content;
      }
    }
  });
}
