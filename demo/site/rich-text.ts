import { parseMarkdown } from '../../src/content/markdown.js';
import type { Block, Inline } from '../../src/content/rich-text.js';
import { safeUrl } from '../../src/schema/index.js';
import { html, type Html } from '../receiver/html.js';

/** A CommonMark subset as markup: the same texts, the same parser and the same URLs as the elements have. */
export function richText(markdown: string): Html {
  return html`${parseMarkdown(markdown).map(renderBlock)}`;
}

function renderBlock(block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.inlines.map(renderInline)}</p>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map(renderBlock)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderItem(item)}</li>`);
      return block.ordered
        ? html`<ol start="${block.start}">
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

/** An item that is one paragraph needs no paragraph of its own. */
function renderItem(blocks: readonly Block[]): Html[] {
  return blocks.map((block, index) =>
    block.type === 'paragraph' && index === 0
      ? html`${block.inlines.map(renderInline)}`
      : renderBlock(block),
  );
}

/** What stands inside a line: for table cells, which hold no paragraphs. */
export function richLine(markdown: string): Html {
  return html`${parseMarkdown(markdown).flatMap((block) =>
    block.type === 'paragraph' ? block.inlines.map(renderInline) : [renderBlock(block)],
  )}`;
}

function renderInline(inline: Inline): Html {
  switch (inline.type) {
    case 'text':
      return html`${inline.text}`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${inline.inlines.map(renderInline)}</em>`;
    case 'strong':
      return html`<strong>${inline.inlines.map(renderInline)}</strong>`;
    case 'link': {
      const href = safeUrl(inline.href, 'link', 'https://relative.invalid/');
      const content = inline.inlines.map(renderInline);
      return href ? html`<a href="${href}">${content}</a>` : html`${content}`;
    }
  }
}
