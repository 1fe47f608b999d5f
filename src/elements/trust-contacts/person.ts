import { html, nothing, type TemplateResult } from 'lit';

import type { Address, ContactView, PgpView } from '../../content/contacts-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { say } from '../../templates/say.js';

/** One contact: the role, and how to reach it. */
export function person(contact: ContactView, content: TrustContent): TemplateResult {
  const { words } = content;
  return html`<li part="contact-entry">
    <p class="role">${words.t(`contacts.role.${contact.role}`)}</p>
    <div>
      ${contact.who.map((text) => html`<p>${say(text, words)}</p>`)}
      ${[contact.email, contact.phone, webAddress(contact.url, content)].map((address) =>
        line(address, content),
      )}
      ${contact.languages ? html`<p class="muted">${say(contact.languages, words)}</p>` : nothing}
      ${contact.pgp ? pgp(contact.pgp, content) : nothing}
    </div>
  </li>`;
}

/** An address that is not safe to follow can still be read. */
function line(
  address: Address | undefined,
  { base }: TrustContent,
): TemplateResult | typeof nothing {
  if (!address) return nothing;
  const href = safeUrl(address.href, 'link', base);
  return html`<p>
    ${href ? html`<a part="link" href=${href}>${address.text}</a>` : address.text}
  </p>`;
}

/** A page is shown without its protocol, as people write it. */
function webAddress(url: string | undefined, { base }: TrustContent): Address | undefined {
  const href = safeUrl(url, 'link', base);
  return href ? { href, text: href.replace(/^\w+:(\/\/)?|\/$/g, '') } : undefined;
}

function pgp(view: PgpView, content: TrustContent): TemplateResult {
  const { words } = content;
  return html`<div class="pgp">
    ${key(view, content)}
    <p class="small muted">${words.t('contacts.fingerprint')}</p>
    <p class="key" part="fingerprint" dir="ltr" translate="no">${view.fingerprint}</p>
  </div>`;
}

/** A link to the key, or the key itself. */
function key(view: PgpView, { words, base }: TrustContent): TemplateResult {
  const href = safeUrl(view.url, 'link', base);
  const name = words.t('contacts.key');
  const validity = html`<span class=${view.isExpired ? 'expired' : ''}
    >${say(view.validity, words)}</span
  >`;
  const about = html`<span>${href ? html`<a part="link" href=${href}>${name}</a>` : name}</span>
    ${view.validity ? validity : nothing}`;
  if (href || !view.key) return html`<p class="facts parts">${about}</p>`;
  return html`<details>
    <summary class="facts parts">${about}</summary>
    <pre class="key" dir="ltr" translate="no">${view.key}</pre>
  </details>`;
}
