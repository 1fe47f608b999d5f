import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';

/**
 * The root of every element: it carries the language, the direction and the reset of inherited text.
 *
 * @csspart root - All that the element shows.
 * @csspart loading - What stands there while nothing can be shown and there is no fallback.
 * @csspart failed - The notice that the manifest cannot be had.
 * @csspart retry - Its button.
 * @csspart empty - What stands there when there is nothing to show.
 */
export function frame(words: Words | undefined, content: unknown): TemplateResult {
  return html`<div
    class="root"
    part="root"
    lang=${words?.lang ?? nothing}
    dir=${words?.dir === 'rtl' ? 'rtl' : nothing}
  >
    ${content}
  </div>`;
}
