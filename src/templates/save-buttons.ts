import { html, type TemplateResult } from 'lit';

import type { WaysOut } from '../controllers/ways-out.js';
import type { Words } from '../i18n/index.js';

/** Saves a text as a file, and beside it each attachment that was encrypted with it. */
export function saveButtons(ways: WaysOut | undefined, label: string, words: Words): unknown {
  return [
    button(label, ways?.save),
    ways?.files.map(({ name, file, save }) =>
      button(words.t('send.sealed.file', { name, file }), save),
    ),
  ];
}

const button = (label: string, save: (() => void) | undefined): TemplateResult =>
  html`<button type="button" class="button" part="save" @click=${save}>${label}</button>`;
