import { html, nothing, type TemplateResult } from 'lit';

import type { FormProcess } from '../controllers/form-process.js';
import type { Words } from '../i18n/index.js';
import type { FieldError } from '../submission/index.js';
import { errorSentence } from './field-error.js';
import { fieldId } from './field-id.js';

/** All that is wrong, above the form; takes focus, and each entry leads to its field (WCAG 3.3.1). */
export function errorSummary(
  errors: readonly FieldError[],
  words: Words,
  form: FormProcess,
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
  { content: { labelOf, has, challenge } }: FormProcess,
): TemplateResult | string {
  const { field } = error;
  const lead = (event: Event): void => {
    if (field !== 'challenge') return leadToField(event);
    event.preventDefault();
    void challenge.focus();
  };
  const label = labelOf(field);
  const sentence = (label && `${label}: `) + errorSentence(error, words);
  return has(field)
    ? html`<a href="#${fieldId(field)}" data-field=${field} @click=${lead}>${sentence}</a>`
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
