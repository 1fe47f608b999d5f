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

/** While nothing can be shown: the fallback content from the page, which is all there is without scripts. */
export function loading(words: Words | undefined): TemplateResult {
  return html`<slot @slotchange=${makeRoom}></slot>
    <p class="placeholder" part="loading">${words?.t('load.loading') ?? nothing}</p>`;
}

/** Between what a page puts into other slots stands white space, and that is no fallback. */
function makeRoom({ currentTarget }: Event): void {
  const slot = currentTarget as HTMLSlotElement;
  // The `data` of an element is `undefined`, which is no white space either. It is told of the slot's end, too.
  slot.nextElementSibling?.toggleAttribute(
    'hidden',
    slot.assignedNodes().some((node) => /\S/.test((node as Text).data)),
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
