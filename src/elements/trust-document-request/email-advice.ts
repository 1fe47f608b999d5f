import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { companyOf } from '../../submission/company-name.js';
import { isFreeMail } from '../../submission/free-mail.js';
import type { FieldError, FormPart } from '../../submission/index.js';

type Rendered = TemplateResult | typeof nothing;

/**
 * What an address tells: that it is a private one, where the company would rather have another, and what the
 * company may be called. It speaks when the address has been left, not while it is typed, and changes nothing
 * by itself.
 */
export class EmailAdvice implements FormPart {
  readonly #host: LitElement;
  readonly #content: () => TrustContent | undefined;
  /** The address as it was left. */
  #address = '';

  constructor(host: LitElement, content: () => TrustContent | undefined) {
    this.#host = host;
    this.#content = content;
    this.#read();
    host.renderRoot.addEventListener('change', () => this.#read());
  }

  /** A private address is an error only where the manifest says so. */
  readonly errors = (): readonly FieldError[] =>
    this.#policy === 'block' && isFreeMail(this.#control('email')?.value.trim() ?? '')
      ? [{ field: 'email', code: 'free-mail' }]
      : [];

  readonly clear = (): void => {
    this.#address = '';
  };

  /** Below the address: a calm word, or the way out for somebody who has no other. */
  email(): Rendered {
    const content = this.#content();
    if (!content || this.#policy === 'allow' || !isFreeMail(this.#address)) return nothing;
    return this.#policy === 'block'
      ? wayOut(content)
      : html`<p class="hint">${content.words.t('field.email.private')}</p>`;
  }

  /** Below the company, while it is empty: what it may be called. */
  company(): Rendered {
    const name = companyOf(this.#address);
    const words = this.#content()?.words;
    if (!words || !name || this.#control('company')?.value.trim()) return nothing;
    return html`<p>
      <button type="button" class="button" part="suggestion" @click=${() => this.#use(name)}>
        ${words.t('field.company.use', { company: name })}
      </button>
    </p>`;
  }

  /** Without a word in the manifest, an address is only spoken of. */
  get #policy(): 'allow' | 'warn' | 'block' {
    return this.#content()?.manifest.forms?.documentRequest?.freeMail ?? 'warn';
  }

  #use(name: string): void {
    const control = this.#control('company');
    if (!control || control.value.trim()) return;
    control.value = name;
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    control.focus();
  }

  #read(): void {
    this.#address = this.#control('email')?.value.trim() ?? '';
  }

  #control(name: string): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`input[name=${name}]`);
  }
}

/** Whom to write to instead, where the company has somebody for it. */
function wayOut({ manifest, words, base }: TrustContent): Rendered {
  const sales = manifest.contacts?.find(
    ({ role, email, url }) => role === 'sales' && (email ?? url),
  );
  const address = sales?.email ?? sales?.url ?? '';
  const href = safeUrl(sales?.email ? `mailto:${sales.email}` : sales?.url, 'link', base);
  return href
    ? html`<p class="hint" part="way-out">
        ${words.t('field.email.wayOut')} <a href=${href}>${address}</a>
      </p>`
    : nothing;
}
