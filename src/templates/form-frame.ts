import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { localize, type Reader } from '../content/localize.js';
import type { FormController } from '../controllers/form-controller.js';
import type { Words } from '../i18n/index.js';
import type { FormSettings } from '../schema/forms.js';
import { safeUrl } from '../schema/url.js';
import type * as outcomeTemplates from './outcome.js';
import { fieldErrorLine } from './fields.js';
import { sendFailure } from './send-failure.js';

let templates: typeof outcomeTemplates | undefined;

/** Loads what shows a receipt, and how it looks. Nothing is sent before it is there. */
export async function loadOutcome(host: LitElement): Promise<void> {
  templates ??= await import('./outcome.js');
  templates.adoptOutcomeStyles(host);
}

/** What a form is rendered from. */
export interface FormContent {
  readonly words: Words;
  readonly reader: Reader;
  readonly base: string;
}

export interface FormFrameOptions {
  readonly fields: TemplateResult;
  readonly settings: FormSettings | undefined;
  /** Level of the headings inside. */
  readonly level: number;
  /** The key of the primary action's word. */
  readonly send: string;
  readonly isAnonymous?: boolean | undefined;
  readonly onReset?: () => void;
}

/**
 * A form and what became of it. The form stays in the document whatever happens, hidden at most: its
 * controls are where the text lives that must not be lost.
 */
export function formFrame(
  form: FormController,
  content: FormContent,
  options: FormFrameOptions,
): TemplateResult {
  const { words } = content;
  const { state } = form;
  const { status } = state;
  const isSending = status === 'sending';
  const wait = state.status === 'waiting' ? templates?.waiting(state.pause, words) : undefined;
  return html`${outcome(form, content, options)}
    <form
      part="form"
      novalidate
      ?hidden=${status === 'sent' || status === 'handed-over'}
      aria-busy=${isSending}
      @submit=${form.submit}
      @reset=${options.onReset ?? nothing}
      @input=${form.recheck}
    >
      ${restored(form, words)} ${options.fields} ${trap(form.trapName, words)}
      ${notice(content, options)}
      <div>
        ${fieldErrorLine('challenge', { words, errors: form.errors })}<slot name="challenge"></slot>
      </div>
      <div class="foot">
        ${wait?.countdown}
        <div class="actions">
          <button
            type="submit"
            class="button primary"
            part="submit"
            aria-disabled=${isSending || nothing}
          >
            ${words.t(isSending ? 'send.sending' : wait ? 'send.now' : options.send)}
          </button>
          ${wait?.cancel}
        </div>
        <span class="unseen" role="status"
          >${isSending ? words.t('send.sending') : wait?.said}</span
        >
      </div>
    </form>`;
}

function outcome(
  form: FormController,
  { words, reader }: FormContent,
  { level, isAnonymous }: FormFrameOptions,
): TemplateResult | typeof nothing {
  const { state, process } = form;
  if (state.status === 'failed')
    return sendFailure(state, words, {
      retry: form.retry,
      duration: templates?.duration(state.retryAfter ?? 60, words),
      waysOut: process ? templates?.waysOut(process, words, state) : undefined,
    });
  if (!process || !templates) return nothing;
  switch (state.status) {
    case 'editing':
      return templates.errorSummary(state.errors, words, process);
    case 'sending':
    case 'waiting':
      return nothing;
    case 'sent':
      return templates.receipt(state.receipt, words, { level, isAnonymous, again: form.again });
    case 'handed-over':
      return templates.handedOver(state, words, process, {
        level,
        label: localize(state.label, reader),
      });
  }
}

function restored(form: FormController, words: Words): TemplateResult | typeof nothing {
  const { restoredAt } = form;
  return (restoredAt && templates?.draftBanner(restoredAt, words, form.again)) || nothing;
}

/** How the company handles what is sent, where it says so. */
function notice(
  { words, base }: FormContent,
  { settings }: FormFrameOptions,
): TemplateResult | typeof nothing {
  const url = safeUrl(settings?.noticeUrl, 'link', base);
  return url
    ? html`<p class="hint" part="notice">
        <a href=${url} target="_blank" rel="noopener">${words.t('send.notice')}</a>
      </p>`
    : nothing;
}

/** Filled in by scripts only. It flags a submission; nothing is dropped because of it. */
function trap(name: string, words: Words): TemplateResult {
  return html`<div class="unseen" aria-hidden="true">
    <label>
      ${words.t('send.hidden')}
      <input type="text" name=${name} tabindex="-1" autocomplete="new-password" />
    </label>
  </div>`;
}
