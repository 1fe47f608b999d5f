import type { LitElement } from 'lit';

import { requireElement } from '../../controllers/lazy-element.js';
import { warnOnce } from '../../controllers/warn.js';

/** Where the report form stands. Once it has been opened it is hidden, never removed. */
export type FormPanelStatus = 'unopened' | 'loading' | 'open' | 'hidden' | 'failed';

const tag = 'trust-disclosure-form';

/** Opens the report form in place: loads it on intent, shows it on demand, and moves the focus into it. */
export class FormPanel {
  readonly #host: LitElement;
  #status: FormPanelStatus = 'unopened';

  constructor(host: LitElement) {
    this.#host = host;
  }

  get status(): FormPanelStatus {
    return this.#status;
  }

  get isShown(): boolean {
    return this.#status !== 'unopened' && this.#status !== 'hidden';
  }

  /** Loads the form ahead of the click. A failure is told when the form is really asked for. */
  readonly prefetch = (): void => {
    requireElement(tag).catch(() => undefined);
  };

  readonly toggle = (): void => {
    if (this.isShown) this.#show('hidden');
    else void this.open();
  };

  /** Shows the form; its heading takes the focus when it is there. */
  readonly open = async (): Promise<void> => {
    this.#show('loading');
    const isLoaded = await requireElement(tag).then(
      () => customElements.get(tag) !== undefined,
      () => false,
    );
    if (this.#status !== 'loading') return;
    if (!isLoaded) warnOnce(this.#host.localName, `The report form (<${tag}>) cannot be loaded.`);
    this.#show(isLoaded ? 'open' : 'failed');
    if (isLoaded) await this.#focusForm();
  };

  #show(status: FormPanelStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }

  async #focusForm(): Promise<void> {
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector<HTMLElement & { ready?: Promise<void> }>(tag);
    await form?.ready;
    const heading = form?.shadowRoot?.querySelector<HTMLElement>('[part~="heading"]');
    if (this.#status !== 'open' || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }
}
