import { html, nothing, type TemplateResult } from 'lit';

import type {
  Attachment,
  AttachmentsController,
} from '../../controllers/attachments-controller.js';
import type { Words } from '../../i18n/index.js';
import type { AttachmentLimits } from '../../submission/read-attachment.js';
import { extensionOf } from '../../submission/attachment-name.js';
import { icon } from '../../templates/icon.js';
import { say } from '../../templates/say.js';

/** What can be done with a file. */
export interface AttachmentActions {
  readonly remove: (id: number) => void;
  readonly retry: (id: number) => void;
}

const megabyte = 1024 * 1024;

/** The files of a report, one row each: what it is, how far it is, or why it does not go along. */
export function attachmentList(
  { list, limits }: AttachmentsController,
  words: Words,
  actions: AttachmentActions,
): TemplateResult {
  const hasReady = list.some(({ state }) => state.status === 'ready');
  return html`<ul class="attachments" part="attachments" role="list">
      ${list.map((attachment) => row(attachment, problemOf(attachment, words, limits), words, actions))}
    </ul>
    ${hasReady ? html`<p class="hint">${words.t('attachments.metadata')}</p>` : nothing}`;
}

/** How far all of them are, in a sentence. */
export function attachmentProgress({ list, limits }: AttachmentsController, words: Words): string {
  const count = (status: Attachment['state']['status']): number =>
    list.filter(({ state }) => state.status === status).length;
  if (count('reading') > 0) return words.t('attachments.checking');
  const refused = list.flatMap((one) => problemOf(one, words, limits) ?? []);
  return [...refused, words.t('attachments.count', undefined, count('ready'))].join(' ');
}

function row(
  { id, name, size, state }: Attachment,
  problem: string | undefined,
  words: Words,
  actions: AttachmentActions,
): TemplateResult {
  const extension = extensionOf(name).toUpperCase();
  return html`<li class="attachment" part="attachment" data-status=${state.status}>
    ${icon(problem ? 'warning' : state.status === 'ready' ? 'check' : 'clock')}
    <div class="attachment-text">
      <p class="attachment-name"><bdi>${name}</bdi></p>
      <p class="small muted parts">
        ${extension ? html`<span>${extension}</span>` : nothing}
        <span>${say({ bytes: size }, words)}</span>
      </p>
      ${state.status === 'reading' ? progress(state.progress, words) : nothing}
      ${problem ? html`<p class="error">${problem}</p>` : nothing}
    </div>
    <div class="attachment-actions">
      ${
        state.status === 'unreadable'
          ? html`<button
              type="button"
              class="button plain"
              part="attachment-retry"
              aria-label=${words.t('attachments.retryOne', { name })}
              @click=${() => actions.retry(id)}
            >
              ${words.t('attachments.retry')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button plain"
        part="attachment-remove"
        aria-label=${words.t('attachments.removeOne', { name })}
        @click=${() => actions.remove(id)}
      >
        ${words.t('attachments.remove')}
      </button>
    </div>
  </li>`;
}

function progress(part: number, words: Words): TemplateResult {
  return html`<progress
    max="1"
    .value=${part}
    aria-label=${words.t('attachments.checking')}
  ></progress>`;
}

/** Why a file does not go along, and what to do. */
function problemOf(
  { name, state }: Attachment,
  words: Words,
  limits: AttachmentLimits,
): string | undefined {
  if (state.status === 'unreadable') return words.t('attachments.unreadable', { name });
  if (state.status !== 'refused') return undefined;
  const maximum = {
    tooMany: limits.count,
    tooLarge: limits.bytes / megabyte,
  };
  const { reason } = state;
  const number = reason in maximum ? maximum[reason as keyof typeof maximum] : 0;
  return words.t(`attachments.refused.${reason}`, { name, maximum: { number } });
}
