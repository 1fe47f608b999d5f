import { html, nothing, type TemplateResult } from 'lit';

import { contactsView, type Address } from '../../content/contacts-view.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import { safeUrl } from '../../schema/url.js';
import { icon } from '../../templates/icon.js';

/** What somebody should know who has answered "yes" to one of these. */
export function guidance(
  name: 'exploited' | 'personalData',
  content: TrustContent,
): TemplateResult {
  const { words } = content;
  return html`<div class="guidance" part="guidance" data-about=${name}>
    ${icon('warning')}
    <div>
      <p>${words.t(`report.guidance.${name}`)}</p>
      ${name === 'exploited' ? securityContact(content) : nothing}
    </div>
  </div>`;
}

/** Whom to call, where the company says so. */
function securityContact(content: TrustContent): TemplateResult | typeof nothing {
  const { manifest, reader, now, words, base } = content;
  const contact = contactsView(manifest, reader, now).find(({ role }) => role === 'security');
  const ways = [contact?.phone, contact?.email].flatMap((address) => link(address, base) ?? []);
  return ways.length > 0
    ? html`<p>${words.t('report.guidance.contact')}</p>
        <ul role="list">
          ${ways.map((way) => html`<li>${way}</li>`)}
        </ul>`
    : nothing;
}

function link(address: Address | undefined, base: string): TemplateResult | undefined {
  const url = safeUrl(address?.href, 'link', base);
  return url ? html`<a href=${url}>${address?.text}</a>` : undefined;
}
