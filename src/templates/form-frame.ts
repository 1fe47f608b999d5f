import { html, nothing, type TemplateResult } from 'lit';

import type { FormController } from '../controllers/form-controller.js';
import type { Words } from '../i18n/index.js';
import { trapName } from '../submission/index.js';
import { errorSummary, handedOver, receipt, sendFailure } from './form-state.js';

export interface FormFrameOptions {
  readonly fields: TemplateResult;
  /** Level of the headings inside. */
  readonly level: number;
  /** The key of the primary action's word. */
  readonly send: string;
  readonly labelOf: (field: string) => string;
  readonly isAnonymous?: boolean;
  readonly onReset?: () => void;
}

/**
 * A form and what became of it. The form stays in the document whatever happens, hidden at most: its
 * controls are where the text lives that must not be lost.
 */
export function formFrame(
  form: FormController,
  words: Words,
  options: FormFrameOptions,
): TemplateResult {
  const { state } = form;
  const isOver = state.status === 'sent' || state.status === 'handed-over';
  const isSending = state.status === 'sending';
  return html`${outcome(form, words, options)}
    <form
      part="form"
      novalidate
      autocomplete="on"
      ?hidden=${isOver}
      aria-busy=${isSending ? 'true' : 'false'}
      @submit=${form.submit}
      @reset=${options.onReset ?? nothing}
      @input=${form.recheck}
    >
      ${options.fields} ${trap(words)}
      <div class="foot">
        <button
          type="submit"
          class="button primary"
          part="submit"
          aria-disabled=${isSending ? 'true' : nothing}
        >
          ${words.t(isSending ? 'send.sending' : options.send)}
        </button>
        <span class="unseen" role="status">${isSending ? words.t('send.sending') : nothing}</span>
      </div>
    </form>`;
}

function outcome(
  form: FormController,
  words: Words,
  { level, labelOf, isAnonymous }: FormFrameOptions,
): TemplateResult | typeof nothing {
  const { state, copy, copied } = form;
  switch (state.status) {
    case 'editing':
      return errorSummary(state.errors, words, labelOf);
    case 'sending':
      return nothing;
    case 'failed':
      return sendFailure(state, words, {
        retry: () => void form.submit(),
        copy: () => void copy(),
        copied,
        text: form.text,
      });
    case 'sent':
      return receipt(state.receipt, words, {
        level,
        isAnonymous: isAnonymous ?? false,
        again: form.again,
      });
    case 'handed-over':
      return handedOver(state, words, { level, copy: () => void copy(), copied, back: form.edit });
  }
}

/** Filled in by scripts only. It flags a submission; nothing is dropped because of it. */
function trap(words: Words): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label>
      ${words.t('send.hidden')}
      <input type="text" name=${trapName} tabindex="-1" autocomplete="new-password" />
    </label>
  </div>`;
}
