import { html, nothing, type TemplateResult } from 'lit';

import type { SubprocessorsView } from '../../content/subprocessors-view.js';
import type { CopyState } from '../../controllers/copy-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { Words } from '../../i18n/index.js';
import { safeUrl } from '../../schema/url.js';
import { icon } from '../../templates/icon.js';
import { say } from '../../templates/say.js';

/** Changes that one can still object to, above everything else; with whom to write to. */
export function announcements(
  { announcements, objectTo }: SubprocessorsView,
  { words, base }: TrustContent,
): TemplateResult | typeof nothing {
  if (announcements.length === 0) return nothing;
  const href = safeUrl(objectTo?.href, 'link', base);
  return html`<div class="notice" part="announcements">
    ${icon('info')}
    <div>
      ${announcements.map((sentence) => html`<p>${say(sentence, words)}</p>`)}
      ${
        href && objectTo
          ? html`<a part="link" href=${href}
              >${words.t('subprocessors.objectTo', { address: objectTo.text })}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}

/** What the buttons below the table do. */
export interface TableActions {
  /** How many rows are shown, are found, and come with the next page. */
  readonly shown: number;
  readonly found: number;
  readonly next: number;
  readonly more: () => void;
  readonly copy: () => void;
  readonly download: () => void;
  readonly copied: CopyState;
  /** How many rows were copied. */
  readonly count: number;
}

/** What stands below the table: the way to its other rows, and what takes it along. */
export function tableFoot(actions: TableActions, words: Words): TemplateResult {
  return html`<div class="foot no-print">
    ${pager(actions, words)}
    <div class="take">
      <button type="button" class="button plain" part="copy" @click=${actions.copy}>
        ${words.t('subprocessors.copy')}
      </button>
      <button type="button" class="button plain" part="download" @click=${actions.download}>
        ${icon('download')}${words.t('subprocessors.download')}
      </button>
      <span class="small muted" part="copied" role="status">${outcome(actions, words)}</span>
    </div>
  </div>`;
}

function pager(
  { shown, found, next, more }: TableActions,
  words: Words,
): TemplateResult | typeof nothing {
  if (next === 0) return nothing;
  return html`<div class="pager" part="pager">
    <button type="button" class="button" part="more" @click=${more}>
      ${words.t('subprocessors.more', undefined, next)}
    </button>
    <span class="small muted">
      ${words.t('subprocessors.count', { total: { number: found } }, shown)}
    </span>
  </div>`;
}

function outcome({ copied, count }: TableActions, words: Words): string {
  switch (copied) {
    case 'copied':
      return words.t('subprocessors.copied', undefined, count);
    case 'refused':
      return words.t('subprocessors.copyFailed');
    case 'not-yet':
      return '';
  }
}
