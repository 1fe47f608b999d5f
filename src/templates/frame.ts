import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';

/** The root of every element: it carries the language, the direction and the reset of inherited text. */
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
