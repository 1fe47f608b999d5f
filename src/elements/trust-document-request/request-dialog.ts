import { html, type TemplateResult } from 'lit';

import type { Words } from '../../i18n/index.js';
import { icon } from '../../templates/icon.js';

interface DialogListeners {
  /** The dialog was closed, by Escape or by us. */
  readonly onClose: () => void;
  /** Its button was pressed. */
  readonly close: () => void;
  /** Something inside was changed, or got the focus. */
  readonly onChange: () => void;
  readonly onFocus: () => void;
}

/** The dialog: its title, the button that closes it, and what scrolls. Both have a name also where their words did not come. */
/* eslint-disable lit-a11y/no-autofocus -- it says where the focus goes when the dialog opens */
export function requestDialog(
  words: Words | undefined,
  body: TemplateResult,
  { onClose, close, onChange, onFocus }: DialogListeners,
): TemplateResult {
  const title = words?.t('request.heading') || words?.t('documents.heading');
  return html`<dialog part="dialog" aria-labelledby="title" @close=${onClose}>
    <div class="head">
      <h2 part="heading" id="title" tabindex="-1" autofocus>${title}</h2>
      <button
        type="button"
        class="button close"
        part="close"
        aria-label=${words?.t('request.close') || '×'}
        @click=${close}
      >
        ${icon('cross')}
      </button>
    </div>
    <div class="body" @change=${onChange} @focusin=${onFocus}>${body}</div>
  </dialog>`;
}
/* eslint-enable lit-a11y/no-autofocus */
