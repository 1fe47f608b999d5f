import type { LitElement } from 'lit';

/** Whether a text was put onto the clipboard; it is `refused` where the page may not. */
export type CopyState = 'not-yet' | 'copied' | 'refused';

/** Puts a text onto the clipboard, and remembers for the host whether that worked. */
export class CopyController {
  readonly #host: LitElement;
  #state: CopyState = 'not-yet';

  constructor(host: LitElement) {
    this.#host = host;
  }

  get state(): CopyState {
    return this.#state;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#set('copied');
    } catch {
      // Without a secure context or permission, the text is shown to be copied by hand.
      this.#set('refused');
    }
  }

  /** There is another text now. */
  reset(): void {
    this.#set('not-yet');
  }

  #set(state: CopyState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
