import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { Outcome } from '../submission/index.js';

interface FailureOptions {
  readonly retry: () => void;
  /** How long the receiver asks to wait. */
  readonly duration: string | undefined;
  /** More reasons, what else can be done with the text, and what is to be said about that. */
  readonly waysOut: readonly unknown[] | undefined;
}

/** Why it was not sent, that nothing is lost, and what can be done. */
export function sendFailure(
  { reason, retryable }: Extract<Outcome, { status: 'failed' }>,
  words: Words,
  { retry, duration = '', waysOut: [why, actions, more] = [] }: FailureOptions,
): TemplateResult {
  return html`<div class="summary" part="send-failed" role="alert" tabindex="-1">
    <p class="summary-title">${words.t('send.failed.heading')}</p>
    <p>${words.t(`send.failed.${reason}`, { duration })} ${words.t('send.failed.kept')}</p>
    ${why}
    <p class="actions">
      ${
        retryable
          ? html`<button type="button" class="button" part="retry" @click=${retry}>
              ${words.t('send.again')}
            </button>`
          : nothing
      }
      ${actions}
    </p>
    ${more}
  </div>`;
}
