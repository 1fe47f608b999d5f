import type { LitElement } from 'lit';

/**
 * The states a data element shows to its page as `:state(…)`.
 * @cssstate loading - Nothing can be shown yet.
 * @cssstate ready - There is content.
 * @cssstate failed - The manifest or the words cannot be had.
 * @cssstate empty - The manifest has nothing for this element.
 */
export type HostStatus = 'loading' | 'ready' | 'failed' | 'empty';

/** Writes a status to the outside of an element: `:state(…)`, `aria-busy`, and a promise. */
export class HostStates {
  /** Resolves once the element shows something final: content, that there is none, or a failure. */
  readonly settled: Promise<void>;
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  #resolve!: () => void;
  #shown: HostStatus | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.settled = new Promise((resolve) => (this.#resolve = resolve));
  }

  show(status: HostStatus): void {
    if (status === this.#shown) return;
    const { states } = this.#internals;
    try {
      states?.delete(this.#shown ?? '');
      states?.add(status);
    } catch {
      // Chromium before 125 takes dashed names only, for a selector that is gone. Remove with its support.
    }
    this.#shown = status;
    this.#host.setAttribute('aria-busy', String(status === 'loading'));
  }

  settle(status: HostStatus): void {
    if (status !== 'loading') this.#resolve();
  }
}
