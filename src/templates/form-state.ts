import { html, nothing, type TemplateResult } from 'lit';

import type { FormController } from '../controllers/form-controller.js';
import type { Words } from '../i18n/index.js';
import type { FieldError, Outcome } from '../submission/index.js';
import { errorSentence } from './field-error.js';
import { fieldId } from './fields.js';

/** All that is wrong, above the form; takes focus, and each entry leads to its field (WCAG 3.3.1). */
export function errorSummary(
  errors: readonly FieldError[],
  words: Words,
  form: FormController,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1">
    <p class="summary-title">${words.t('error.summary', undefined, errors.length)}</p>
    <ul role="list">
      ${errors.map((error) => html`<li>${summaryEntry(error, words, form)}</li>`)}
    </ul>
  </div>`;
}

function summaryEntry(
  error: FieldError,
  words: Words,
  { labelOf, has }: FormController,
): TemplateResult | string {
  const { field } = error;
  const label = labelOf(field).replace(/\.$/, '');
  const sentence = (label && `${label}: `) + errorSentence(error, words);
  return has(field)
    ? html`<a href="#${fieldId(field)}" data-field=${field} @click=${leadToField}>${sentence}</a>`
    : sentence;
}

/** A fragment does not reach into a shadow root, so the link's own click does. */
function leadToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const root = link.getRootNode() as ShadowRoot;
  const control = root.getElementById(fieldId(link.dataset['field'] ?? ''));
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

/** Why it was not sent, that nothing is lost, and what can be done. */
export function sendFailure(
  { reason, retryable, retryAfter = 60 }: Extract<Outcome, { status: 'failed' }>,
  words: Words,
  form: FormController,
): TemplateResult {
  const duration =
    retryAfter > 90
      ? words.t('duration.minutes', undefined, Math.ceil(retryAfter / 60))
      : words.t('duration.seconds', undefined, retryAfter);
  return html`<div class="summary" part="send-failed" role="alert" tabindex="-1">
    <p class="summary-title">${words.t('send.failed.heading')}</p>
    <p>${words.t(`send.failed.${reason}`, { duration })} ${words.t('send.failed.kept')}</p>
    <p class="actions">
      ${
        retryable
          ? html`<button type="button" class="button" part="retry" @click=${form.retry}>
              ${words.t('send.again')}
            </button>`
          : nothing
      }
      ${copyButton(form, words)}
    </p>
    ${form.copied === 'refused' ? [copyFailed(words), plainText(form.text)] : nothing}
  </div>`;
}

/** Copies the text; says when that is done. */
export function copyButton({ copy, copied }: FormController, words: Words): TemplateResult {
  return html`<button type="button" class="button" part="copy" @click=${copy}>
    ${words.t(copied === 'copied' ? 'send.copied' : 'send.copy')}
  </button>`;
}

export const copyFailed = (words: Words): TemplateResult =>
  html`<p role="status">${words.t('send.copyFailed')}</p>`;

export const plainText = (text: string): TemplateResult =>
  html`<pre part="text" tabindex="0">${text}</pre>`;
