import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../../i18n/index.js';
import type { Opening } from './request-opener.js';

interface BarOptions {
  readonly opening: Opening;
  /** The ids of the chosen documents. */
  readonly chosen: readonly string[];
  readonly onRequest: (ids: readonly string[]) => void;
  readonly onClear: () => void;
}

/**
 * What is chosen, and what to do with it. Its place and its live region are always there, so that what
 * comes is announced; it is seen while it has something to say.
 */
export function selectionBar(words: Words, options: BarOptions): TemplateResult {
  const { opening, chosen, onClear } = options;
  const isOpen = opening.status !== 'idle' || chosen.length > 0;
  return html`<div class="selection no-print" part="selection" ?data-open=${isOpen}>
    <p role="status">${sentence(words, options)}</p>
    ${primaryButton(words, options)}
    ${
      chosen.length > 0
        ? html`<button type="button" class="button plain" part="clear" @click=${onClear}>
            ${words.t('documents.clear')}
          </button>`
        : nothing
    }
  </div>`;
}

/** One button through all states, so that it keeps the focus while the form is loaded again. */
function primaryButton(
  words: Words,
  { opening, chosen, onRequest }: BarOptions,
): TemplateResult | typeof nothing {
  const isRetry = opening.status === 'failed' || opening.status === 'retrying';
  if (!isRetry && chosen.length === 0) return nothing;
  return html`<button
    type="button"
    class="button primary"
    part=${isRetry ? 'retry' : 'request-selected'}
    @click=${() => onRequest(isRetry ? opening.ids : chosen)}
  >
    ${words.t(isRetry ? 'load.retry' : 'documents.requestSelected')}
  </button>`;
}

function sentence(words: Words, { opening, chosen }: BarOptions): string {
  switch (opening.status) {
    case 'loading':
    case 'retrying':
      return words.t('load.loading');
    case 'failed':
      return words.t('load.failed.network');
    case 'idle':
      return chosen.length > 0 ? words.t('documents.selected', undefined, chosen.length) : '';
  }
}
