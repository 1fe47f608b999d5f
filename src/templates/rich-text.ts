import { html, nothing, type TemplateResult } from 'lit';

import type { Localized } from '../content/localize.js';
import type { Block, Inline } from '../content/rich-text.js';
import type { Words } from '../i18n/index.js';
import { safeUrl } from '../schema/url.js';
import { foreignLang } from './say.js';

/** What prose needs to be rendered: its blocks, its words, and what its links are relative to. */
export interface RichTextContext {
  readonly rich: { blocks(text: string): readonly Block[] | undefined };
  readonly words: Words;
  readonly base: string;
}

/**
 * Prose through an allow-list of templates. Until the parser has come, the text keeps its place unseen, so
 * that neither marks flash nor the page jumps far.
 */
export function richText(
  prose: Localized | undefined,
  context: RichTextContext,
): TemplateResult | typeof nothing {
  if (!prose) return nothing;
  const blocks = context.rich.blocks(prose.text);
  return html`<div part="prose" class="prose" lang=${foreignLang(prose, context.words) ?? nothing}>
    ${
      blocks
        ? blocks.map((block) => renderBlock(block, context.base))
        : html`<p class="pending">${prose.text}</p>`
    }
  </div>`;
}

function renderBlock(block: Block, base: string): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.inlines.map((inline) => renderInline(inline, base))}</p>`;
    case 'quote':
      return html`<blockquote>
        ${block.blocks.map((inner) => renderBlock(inner, base))}
      </blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderItem(item, base)}</li>`);
      return block.ordered
        ? html`<ol start=${block.start}>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

/** An item that is one paragraph needs no paragraph of its own. */
function renderItem(blocks: readonly Block[], base: string): unknown {
  return blocks.map((block, index) =>
    block.type === 'paragraph' && index === 0
      ? block.inlines.map((inline) => renderInline(inline, base))
      : renderBlock(block, base),
  );
}

function renderInline(inline: Inline, base: string): unknown {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${inline.inlines.map((inner) => renderInline(inner, base))}</em>`;
    case 'strong':
      return html`<strong>${inline.inlines.map((inner) => renderInline(inner, base))}</strong>`;
    case 'link': {
      // A fragment alone is a place on this page, not one in the manifest's file.
      const start = inline.href.startsWith('#') ? location.href : base;
      const href = safeUrl(inline.href, 'link', start);
      const content = inline.inlines.map((inner) => renderInline(inner, base));
      return href ? html`<a part="link" href=${href}>${content}</a>` : content;
    }
  }
}
