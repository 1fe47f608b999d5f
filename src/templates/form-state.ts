import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { FieldError, Outcome, Receipt } from '../submission/index.js';
import { errorSentence } from './field-error.js';
import { fieldId } from './fields.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { say } from './say.js';

/** All that is wrong, above the form; takes focus, and each entry leads to its field (WCAG 3.3.1). */
export function errorSummary(
  errors: readonly FieldError[],
  words: Words,
  labelOf: (field: string) => string,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1">
    <p class="summary-title">${words.t('error.summary', undefined, errors.length)}</p>
    <ul role="list">
      ${errors.map((error) => {
        const sentence = errorSentence(error, words);
        if (!error.field) return html`<li>${sentence}</li>`;
        return html`<li>
          <a href="#${fieldId(error.field)}" data-field=${error.field} @click=${leadToField}
            >${labelOf(error.field).replace(/\.$/, '')}: ${sentence}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
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

interface ReceiptOptions {
  readonly level: number;
  readonly isAnonymous?: boolean;
  readonly again: () => void;
}

/** A receipt one would keep: what became of it, its reference, and when it was sent. */
export function receipt(
  { outcome, reference, sentAt }: Receipt,
  words: Words,
  { level, isAnonymous, again }: ReceiptOptions,
): TemplateResult {
  const key = isAnonymous && outcome === 'received' ? 'receivedAnonymous' : outcome;
  return html`<div class="outcome" part="receipt" role="status" tabindex="-1">
    <p class="outcome-icon positive">${icon('check')}</p>
    ${heading(level, 'receipt-heading', words.t('send.receipt.heading'))}
    <p>${words.t(`send.receipt.${key}`)}</p>
    <dl>
      ${
        reference
          ? html`<div>
              <dt>${words.t('send.receipt.reference')}</dt>
              <dd class="reference">${reference}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${words.t('send.receipt.sentAt')}</dt>
        <dd>${say({ moment: sentAt }, words)}</dd>
      </div>
    </dl>
    <button type="button" class="button" @click=${again}>${words.t('send.receipt.another')}</button>
  </div>`;
}

interface FailureOptions {
  readonly retry: () => void;
  readonly copy: () => void;
  readonly copied: 'not-yet' | 'copied' | 'refused';
  readonly text: string;
}

/** Why it was not sent, that nothing is lost, and what can be done. */
export function sendFailure(
  failure: Extract<Outcome, { status: 'failed' }>,
  words: Words,
  { retry, copy, copied, text }: FailureOptions,
): TemplateResult {
  const duration = words.t('duration.seconds', undefined, failure.retryAfter ?? 60);
  return html`<div class="summary" part="send-failed" role="alert" tabindex="-1">
    <p class="summary-title">${words.t('send.failed.heading')}</p>
    <p>${words.t(`send.failed.${failure.reason}`, { duration })} ${words.t('send.failed.kept')}</p>
    <p class="actions">
      ${
        failure.retryable
          ? html`<button type="button" class="button" part="retry" @click=${retry}>
              ${words.t('send.again')}
            </button>`
          : nothing
      }
      ${copyButton(copy, copied, words)}
    </p>
    ${copied === 'refused' ? copyByHand(text, words) : nothing}
  </div>`;
}

function copyButton(copy: () => void, copied: string, words: Words): TemplateResult {
  return html`<button type="button" class="button" part="copy" @click=${copy}>
    ${words.t(copied === 'copied' ? 'send.copied' : 'send.copy')}
  </button>`;
}

function copyByHand(text: string, words: Words): TemplateResult {
  return html`<p>${words.t('send.copyFailed')}</p>
    <pre part="text" tabindex="0">${text}</pre>`;
}

/** The visitor goes on in the mail program or on another page: whether it was sent is not known here. */
export function handedOver(
  { via, url, text }: Extract<Outcome, { status: 'handed-over' }>,
  words: Words,
  {
    level,
    copy,
    copied,
    back,
  }: {
    readonly level: number;
    readonly copy: () => void;
    readonly copied: 'not-yet' | 'copied' | 'refused';
    readonly back: () => void;
  },
): TemplateResult {
  const target = via === 'mailto' ? { address: addressOf(url) } : { host: new URL(url).host };
  return html`<div class="outcome" part="handed-over" role="status" tabindex="-1">
    ${heading(level, 'receipt-heading', words.t(`send.${via}.heading`))}
    <p>${words.t(`send.${via}.text`, target)}</p>
    <p class="actions">
      <a class="button primary" part="link" href=${url}>${words.t(`send.${via}.open`, target)}</a>
      ${copyButton(copy, copied, words)}
      <button type="button" class="button plain" @click=${back}>${words.t('send.back')}</button>
    </p>
    <pre part="text" tabindex="0">${text}</pre>
  </div>`;
}

const addressOf = (mailto: string): string =>
  decodeURIComponent(mailto.slice('mailto:'.length).split('?')[0] ?? '');
