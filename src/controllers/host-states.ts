import type { LitElement } from 'lit';

/** The states a data element shows to its page as `:state(…)`. */
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
    // Engines from before 2024 know `:state()` only in another spelling, or not at all.
    this.#internals.states?.delete(this.#shown ?? '');
    this.#internals.states?.add(status);
    this.#shown = status;
    this.#host.setAttribute('aria-busy', String(status === 'loading'));
  }

  settle(status: HostStatus): void {
    if (status !== 'loading') this.#resolve();
  }
}
