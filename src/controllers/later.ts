import type { ReactiveControllerHost } from 'lit';

/** Something that its host needs at times only, and loads then. */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #loaded: T | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#import = load;
  }

  /** What was loaded; `undefined` until then. */
  get loaded(): T | undefined {
    return this.#loaded;
  }

  /**
   * Loads it, once; what failed is tried again the next time.
   * @throws when it cannot be loaded
   */
  async load(): Promise<void> {
    if (this.#loaded) return;
    try {
      this.#loaded = await (this.#loading ??= this.#import());
    } finally {
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Loads it ahead of use: a failure is told when it is really needed. */
  prefetch(): void {
    this.load().catch(() => undefined);
  }
}
