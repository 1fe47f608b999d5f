import { html, nothing, type TemplateResult } from 'lit';

import { encryptionView } from '../../content/encryption-view.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import { icon } from '../../templates/icon.js';
import { say } from '../../templates/say.js';

/** For whom a report is encrypted, and what that protects from and what not; nothing where no key can be used. */
export function encryptionNotice({
  manifest,
  reader,
  words,
}: TrustContent): TemplateResult | undefined {
  const view = encryptionView(manifest, reader);
  if (!view?.recipients.length) return undefined;
  return html`<div part="encryption">
    <p><strong class="parts">${icon('lock')} ${words.t('report.encryption.heading')}</strong></p>
    <p class="small">${words.t('report.encryption.text')}</p>
    <ul class="small" role="list">
      ${view.recipients.map(
        ({ who, fingerprint }) =>
          html`<li>
            ${who ? say(who, words) : nothing}
            <span class="reference" part="fingerprint">${fingerprint}</span>
          </li>`,
      )}
    </ul>
    <p class="hint">${words.t('report.encryption.limits')}</p>
  </div>`;
}
