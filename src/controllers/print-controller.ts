import type { LitElement, ReactiveController } from 'lit';

/**
 * Opens everything while the page is printed, and afterwards closes what it opened. `isPrinting` lets the
 * host render what it otherwise leaves out until it is opened.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  #opened: HTMLDetailsElement[] = [];
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.#isPrinting = true;
    this.#host.requestUpdate();
    // Microtasks still run before the browser lays out the paper.
    void this.#host.updateComplete.then(() => {
      if (!this.#isPrinting) return;
      const closed =
        this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const details of closed) details.open = true;
      this.#opened.push(...closed);
    });
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    for (const details of this.#opened.splice(0)) details.open = false;
    this.#host.requestUpdate();
  };
}
