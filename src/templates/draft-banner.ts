import { html, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import { say } from './say.js';

/** Says that what was typed before is back. @param savedAt ISO date-time */
export function draftBanner(savedAt: string, words: Words, discard: () => void): TemplateResult {
  return html`<div class="draft actions" part="draft" role="status">
    <p>${say({ key: 'send.draft.restored', params: { moment: { moment: savedAt } } }, words)}</p>
    <button type="button" class="button plain" part="discard" @click=${discard}>
      ${words.t('send.draft.discard')}
    </button>
  </div>`;
}
