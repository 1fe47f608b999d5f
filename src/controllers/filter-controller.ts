import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long after the last key, in milliseconds, a reader is taken to have finished typing. */
const pause = 600;

/**
 * Holds what a reader filters by. Those who see the list follow each key; those who hear it are told once
 * they pause, or they would hear the count of every letter.
 */
export class FilterController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query = '';
  #isTyping = false;
  #told = '';
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    if (query === this.#query) return;
    this.#query = query;
    this.#isTyping = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(), pause);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** What is told of an outcome: the one before it, as long as the reader is typing. */
  tell(outcome: string): string {
    if (!this.#isTyping) this.#told = outcome;
    return this.#told;
  }

  #rest(): void {
    clearTimeout(this.#timer);
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.#host.requestUpdate();
  }
}
