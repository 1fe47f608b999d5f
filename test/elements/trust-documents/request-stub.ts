/** Stands in for `<trust-document-request>`: keeps what it is asked to show, and can be closed. */
export class RequestStub extends HTMLElement {
  /** What was shown, one entry per opening. */
  readonly shown: (readonly string[])[] = [];

  constructor() {
    super();
    const dialog = document.createElement('dialog');
    const field = document.createElement('input');
    field.ariaLabel = 'Name';
    dialog.ariaLabel = 'Request';
    dialog.append(field);
    dialog.addEventListener('close', () => this.toggleAttribute('open', false));
    this.attachShadow({ mode: 'open' }).append(dialog);
  }

  get open(): boolean {
    return this.hasAttribute('open');
  }

  /** What a visitor types into the dialog. */
  get field(): HTMLInputElement {
    return this.#find('input');
  }

  show(ids: readonly string[]): Promise<void> {
    this.shown.push(ids);
    this.toggleAttribute('open', true);
    this.#find('dialog').showModal();
    return Promise.resolve();
  }

  close(): void {
    this.#find('dialog').close();
  }

  /** Tells that what was asked for has been sent. */
  submitted(): void {
    const detail = { id: '1', outcome: 'received' };
    const init = { detail, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent('trust-document-request-submitted', init));
  }

  #find<T extends keyof HTMLElementTagNameMap>(selector: T): HTMLElementTagNameMap[T] {
    const found = this.shadowRoot?.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
}

/** The stub that this element has in its shadow root, or `undefined` until it is loaded. */
export function stubOf(element: Element): RequestStub | undefined {
  return element.shadowRoot?.querySelector<RequestStub>('trust-document-request') ?? undefined;
}
