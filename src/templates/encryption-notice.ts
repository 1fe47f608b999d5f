import { html, nothing, type TemplateResult } from 'lit';

import type { EncryptionView } from '../content/encryption-view.js';
import type { Words } from '../i18n/index.js';
import { icon } from './icon.js';
import { say } from './say.js';

/** For whom a report is encrypted, and what that protects from and what not. */
export function encryptionNotice({ recipients }: EncryptionView, words: Words): TemplateResult {
  return html`<div class="encryption" part="encryption">
    <p class="label">${icon('lock')} ${words.t('report.encryption.heading')}</p>
    <p>${words.t('report.encryption.text')}</p>
    <ul role="list">
      ${recipients.map(
        ({ who, fingerprint }) =>
          html`<li>
            ${who ? say(who, words) : nothing}
            <span class="fingerprint" part="fingerprint">${fingerprint}</span>
          </li>`,
      )}
    </ul>
    <p class="hint">${words.t('report.encryption.limits')}</p>
  </div>`;
}
