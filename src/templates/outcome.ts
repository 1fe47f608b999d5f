import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Localized } from '../content/localize.js';
import type { FormProcess } from '../controllers/form-process.js';
import type { Words } from '../i18n/index.js';
import type { Outcome, Receipt } from '../submission/index.js';
import type { Pause } from '../submission/send-patiently.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { outcomeStyles } from '../styles/outcome-styles.js';
import { plainChoice, refusedKeys } from './encryption-failure.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { say } from './say.js';
import { saveButton, sealedFiles, sealedReport } from './sealed-report.js';

export { draftBanner } from './draft-banner.js';
export { errorSummary } from './error-summary.js';

/** What the templates below look like. */
export function adoptOutcomeStyles(host: LitElement): void {
  adoptStyles(host, outcomeStyles);
}

interface ReceiptOptions {
  readonly level: number;
  readonly isAnonymous?: boolean | undefined;
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
    ${icon('check')} ${heading(level, 'receipt-heading', words.t('send.receipt.heading'))}
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

interface Waiting {
  /** The seconds that are left, seen and not told: a voice that counts hides all else. */
  readonly countdown: TemplateResult;
  readonly cancel: TemplateResult;
  /** What is told once. */
  readonly said: string;
}

/** It is sent again by itself, soon: why, when, and how to leave it. */
export function waiting(pause: Pause, words: Words): Waiting {
  return {
    countdown: html`<p part="waiting" role="timer">${waitSentence(pause, pause.left, words)}</p>`,
    cancel: html`<button type="button" class="button" part="cancel" @click=${pause.cancel}>
      ${words.t('send.cancel')}
    </button>`,
    said: waitSentence(pause, pause.total, words),
  };
}

function waitSentence(
  { reason, attempt, attempts }: Pause,
  seconds: number | undefined,
  words: Words,
): string {
  const why = words.t(`send.waiting.${reason}`) || words.t(`send.failed.${reason}`);
  if (seconds === undefined) return why;
  const params = {
    duration: duration(seconds, words),
    attempt: { number: attempt },
    attempts: { number: attempts },
  };
  return `${why} ${words.t(attempts > 1 ? 'send.waiting.againOf' : 'send.waiting.again', params)}`;
}

/** Seconds in words; what is long, in minutes. */
export function duration(seconds: number, words: Words): string {
  const isLong = seconds > 90;
  const length = isLong ? Math.ceil(seconds / 60) : seconds;
  return words.t(isLong ? 'duration.minutes' : 'duration.seconds', undefined, length);
}

/** Ways out of a failure: what else is to be said, buttons, and below them the text where the page may not copy it. */
export function waysOut(
  form: FormProcess,
  words: Words,
  failed: Extract<Outcome, { status: 'failed' }>,
): readonly unknown[] {
  const ways = form.waysOut;
  const { text = '', mailUrl } = ways ?? {};
  const isRefused = form.copied === 'refused';
  const isUnsealed = failed.reason === 'notEncrypted';
  return [
    isUnsealed ? refusedKeys(failed, words) : nothing,
    html`${copyButton(form, words)} ${saveButton(words.t('send.save'), ways?.save)}
    ${sealedFiles(ways, words)}
    ${
      mailUrl
        ? html`<a class="button" part="mail" href=${mailUrl}>${words.t('send.mail')}</a>`
        : nothing
    }`,
    [
      failed.doubles ? html`<p>${words.t('send.failed.twice')}</p>` : nothing,
      isUnsealed ? plainChoice(words, form) : nothing,
      isRefused ? [copyFailed(words), plainText(text)] : nothing,
    ],
  ];
}

interface HandedOverOptions {
  readonly level: number;
  /** What the company calls the place where it goes on. */
  readonly label: Localized | undefined;
}

type HandedOver = Extract<Outcome, { status: 'handed-over' }>;

/** The visitor goes on in the mail program or on another page: whether it was sent is not known here. */
export function handedOver(
  outcome: HandedOver,
  words: Words,
  form: FormProcess,
  { level, label }: HandedOverOptions,
): TemplateResult {
  const { via, url, text, isCut, isSealed } = outcome;
  const isMail = via === 'mailto';
  const target = isMail ? { address: addressOf(url) } : { host: new URL(url).host };
  const open = say(label ?? words.t(`send.${via}.open`, target), words);
  const isReady = isMail || form.copied === 'copied';
  const isWhole = !isCut || !isSealed;
  const copy = copyButton(form, words);
  return html`<div class="outcome" part="handed-over" role="status" tabindex="-1">
    ${heading(level, 'receipt-heading', isReady ? words.t(`send.${via}.heading`) : open)}
    ${isReady && isWhole ? html`<p>${words.t(`send.${via}.text`, target)}</p>` : nothing}
    ${form.copied === 'refused' ? copyFailed(words) : nothing}
    ${isSealed ? sealedReport(outcome, words, { ways: form.waysOut, copy, target }) : byHand(outcome, words)}
    <p class="actions">
      <a
        class="button primary"
        part="link"
        href=${url}
        target=${isMail ? nothing : '_blank'}
        rel="noopener noreferrer"
        >${open}</a
      >
      ${isSealed ? nothing : copy}
      <button type="button" class="button plain" @click=${form.edit}>
        ${words.t('send.back')}
      </button>
    </p>
    ${plainText(text)}
  </div>`;
}

/** What does not go along by itself. */
const byHand = ({ isCut, hasFiles }: HandedOver, words: Words): readonly unknown[] => [
  isCut ? html`<p>${words.t('send.mailto.cut')}</p>` : nothing,
  hasFiles ? html`<p>${words.t('send.attach')}</p>` : nothing,
];

const addressOf = (mailto: string): string =>
  decodeURIComponent(mailto.slice('mailto:'.length).split('?')[0] ?? '');

function copyButton({ copy, copied }: FormProcess, words: Words): TemplateResult {
  return html`<button type="button" class="button" part="copy" @click=${copy}>
    ${words.t(copied === 'copied' ? 'send.copied' : 'send.copy')}
  </button>`;
}

const copyFailed = (words: Words): TemplateResult =>
  html`<p role="status">${words.t('send.copyFailed')}</p>`;

const plainText = (text: string): TemplateResult =>
  html`<pre part="text" tabindex="0">${text}</pre>`;
