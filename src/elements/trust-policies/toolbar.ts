import { html, type TemplateResult } from 'lit';

import type { Words } from '../../i18n/index.js';

/** What stands above the policies: the filter, if there is one, and the buttons for all of them. */
export function toolbar(
  filter: unknown,
  words: Words,
  toggleAll: (open: boolean) => void,
): TemplateResult {
  return html`<div class="tools no-print" part="toolbar">
    ${filter}
    <div class="all">
      <button type="button" class="button plain" part="open-all" @click=${() => toggleAll(true)}>
        ${words.t('policies.openAll')}
      </button>
      <button type="button" class="button plain" part="close-all" @click=${() => toggleAll(false)}>
        ${words.t('policies.closeAll')}
      </button>
    </div>
  </div>`;
}
