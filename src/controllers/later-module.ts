import type { LitElement } from 'lit';

/** Code of a host that is loaded when it is needed. The host is rendered again when it has come. */
export class LaterModule<T> {
  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;
  #now: T | undefined;
  #hasFailed = false;

  /** @param load imports the module, and makes of it what the host uses */
  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was loaded; `undefined` until then. */
  get now(): T | undefined {
    return this.#now;
  }

  /** Whether the last try failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads once; gives `undefined` when that fails, and tries again with the next call. Never rejects. */
  need(): Promise<T | undefined> {
    return (this.#loading ??= this.#load().then(
      (loaded) => this.#set(loaded),
      () => this.#set(undefined),
    ));
  }

  /**
   * Loads once, for what is being rendered. A try that failed is not repeated: it asks for a rendering, which
   * would try again at once, without end. `need()`, called for what somebody does, tries again.
   */
  ahead(): void {
    if (!this.#hasFailed) void this.need();
  }

  #set(loaded: T | undefined): T | undefined {
    this.#now = loaded;
    this.#hasFailed = !loaded;
    if (!loaded) this.#loading = undefined;
    this.#host.requestUpdate();
    return loaded;
  }
}
