import type { LitElement } from 'lit';

import { requireElement } from '../../controllers/lazy-element.js';
import { warnOnce } from '../../controllers/warn.js';

/** Where the opening of the request form stands. While it is open nothing is left to do here: `idle`. */
export type Opening =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' | 'failed' | 'retrying'; readonly ids: readonly string[] };

/** What is needed of `<trust-document-request>`, which is known here by its tag only. */
interface RequestForm extends HTMLElement {
  readonly open: boolean;
  show(ids: readonly string[]): Promise<void>;
}

const tag = 'trust-document-request';
const idle: Opening = { status: 'idle' };

/**
 * Opens the request form: loads it on intent or on demand, has its host render it, and sees to it that the
 * focus is not lost when it closes. Of several attempts the last one wins.
 */
export class RequestOpener {
  readonly #host: LitElement;
  #opening = idle;
  #isLoaded = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get opening(): Opening {
    return this.#opening;
  }

  /** Whether the host renders the form; once it does, it keeps it and what is typed into it. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Loads the form ahead of the click. A failure is told when the form is really asked for. */
  readonly prefetch = (): void => {
    void this.#load();
  };

  /** Opens the form for these documents. */
  readonly open = async (ids: readonly string[]): Promise<void> => {
    const opening: Opening = {
      status: this.#opening.status === 'failed' ? 'retrying' : 'loading',
      ids,
    };
    this.#become(opening);
    const isLoaded = await this.#load();
    if (this.#opening !== opening) return;
    this.#become(isLoaded ? idle : { status: 'failed', ids });
    if (isLoaded) await this.#show(ids);
  };

  /** Forgets an attempt that is under way or failed. */
  cancel(): void {
    this.#become(idle);
  }

  #become(opening: Opening): void {
    this.#opening = opening;
    this.#host.requestUpdate();
  }

  async #load(): Promise<boolean> {
    if (this.#isLoaded) return true;
    try {
      await requireElement(tag);
    } catch {
      return false;
    }
    this.#isLoaded = customElements.get(tag) !== undefined;
    if (!this.#isLoaded)
      warnOnce(
        this.#host.localName,
        `<${tag}> is not defined. Import trust-elements/define/${this.#host.localName}.`,
      );
    this.#host.requestUpdate();
    return this.#isLoaded;
  }

  async #show(ids: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector<RequestForm>(tag);
    if (!form || !this.#host.isConnected) return;
    await form.show(ids);
    this.#whenClosed(form, () => this.#returnFocus(ids));
  }

  #whenClosed(form: RequestForm, then: () => void): void {
    const observer = new MutationObserver(() => {
      if (form.open) return;
      observer.disconnect();
      then();
    });
    observer.observe(form, { attributeFilter: ['open'] });
  }

  /** A dialog gives the focus back to what opened it; after a request was sent that is gone. */
  #returnFocus([id = '']: readonly string[]): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    const isLost = activeElement
      ? activeElement.localName === tag
      : document.activeElement === document.body;
    if (!isLost) return;
    this.#host.renderRoot
      .querySelector<HTMLElement>(`#document-${CSS.escape(id)} button`)
      ?.focus({ preventScroll: true });
  }
}
