import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../../i18n/index.js';
import { icon } from '../../templates/icon.js';
import type { Opening, RequestOpener } from './request-opener.js';

/**
 * What is chosen, and what to do with it. Its place and its live region are always there, so that what
 * comes is announced; it is seen while it has something to say.
 * @param chosen the ids of the chosen documents
 */
export function selectionBar(
  words: Words,
  opener: RequestOpener,
  chosen: readonly string[],
  onClear: () => void,
): TemplateResult {
  const { opening } = opener;
  const isOpen = opening.status !== 'idle' || chosen.length > 0;
  return html`<div class="selection no-print" part="selection" ?data-open=${isOpen}>
    <p role="status">${sentence(words, opening, chosen.length)}</p>
    ${
      chosen.length > 0
        ? html`<button type="button" class="button plain" part="clear" @click=${onClear}>
            ${icon('cross')} ${words.t('documents.clear')}
          </button>`
        : nothing
    }
    ${primaryButton(words, opener, chosen)}
  </div>`;
}

/** One button through all states, so that it keeps the focus while the form is loaded again. */
function primaryButton(
  words: Words,
  { opening, open }: RequestOpener,
  chosen: readonly string[],
): TemplateResult | typeof nothing {
  const isRetry = opening.status === 'failed' || opening.status === 'retrying';
  if (!isRetry && chosen.length === 0) return nothing;
  return html`<button
    type="button"
    class="button primary"
    part=${isRetry ? 'retry' : 'request-selected'}
    @click=${() => open(isRetry ? opening.ids : chosen)}
  >
    ${words.t(isRetry ? 'load.retry' : 'documents.requestSelected')}
  </button>`;
}

function sentence(words: Words, { status }: Opening, count: number): string {
  switch (status) {
    case 'loading':
    case 'retrying':
      return words.t('load.loading');
    case 'failed':
      return words.t('load.failed.network');
    case 'idle':
      return count > 0 ? words.t('documents.selected', undefined, count) : '';
  }
}
