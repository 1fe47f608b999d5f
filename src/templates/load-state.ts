import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { LoadFailure, LoadReason } from '../manifest/index.js';

const messages: Readonly<Record<LoadReason, string>> = {
  'no-source': 'unavailable',
  'unsafe-url': 'unavailable',
  'inline-missing': 'unavailable',
  http: 'unavailable',
  network: 'network',
  timeout: 'timeout',
  'not-json': 'unreadable',
  'too-large': 'unreadable',
  invalid: 'unreadable',
  'unsupported-version': 'unreadable',
};

/**
 * While nothing can be shown: the fallback content from the page, which is all there is without scripts. A
 * slot's own content would not do: white space between tags is enough to replace it.
 */
export function loading(words: Words | undefined): TemplateResult {
  return html`<slot @slotchange=${giveWay}></slot>
    <p class="placeholder" part="loading">${words?.t('load.loading') ?? nothing}</p>`;
}

/** Of a slot of the page's own that stands in ours, what it passes on counts. */
function giveWay({ currentTarget }: Event): void {
  const slot = currentTarget as HTMLSlotElement;
  // The event comes after the turn: content may stand in this place by now.
  slot.nextElementSibling?.toggleAttribute(
    'hidden',
    // Of an element, `data` is undefined.
    slot.assignedNodes({ flatten: true }).some((node) => (node as Text).data?.trim() !== ''),
  );
}

/** A calm sentence, a button to try again, and the fallback content. Without words, only the latter. */
export function failed(
  failure: LoadFailure,
  words: Words | undefined,
  retry: () => void,
): TemplateResult {
  const notice = words
    ? html`<div class="notice" part="failed" role="status">
        <p>${words.t(`load.failed.${messages[failure.reason]}`)}</p>
        <button type="button" class="button" part="retry" @click=${retry}>
          ${words.t('load.retry')}
        </button>
      </div>`
    : nothing;
  return html`${notice}<slot></slot>`;
}

/** What a section says that has nothing to show. */
export function empty(sentence: string): TemplateResult {
  return html`<p class="empty" part="empty">${sentence}</p>`;
}
