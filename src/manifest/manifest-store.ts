import { fetchJson, type FetchJsonOptions } from './fetch-json.js';
import { readManifest } from './read-manifest.js';
import type { ManifestState } from './state.js';

/** How a store fetches; tests pass their own `fetch`, times and clock. */
export interface StoreOptions extends Omit<FetchJsonOptions, 'signal' | 'cache'> {
  /** Milliseconds, from wherever. */
  readonly now?: () => number;
}

/** Data older than this is asked for again when somebody new wants it; until then the old one is shown. */
const freshFor = 5 * 60_000;

/**
 * The manifest at one URL, shared by all elements that show it: one request however many they are.
 * A request is let go when the last one has left; the last good manifest stays for those who come later.
 */
export class ManifestStore {
  readonly url: string;
  readonly #options: StoreOptions;
  readonly #now: () => number;
  readonly #listeners = new Set<(state: ManifestState) => void>();
  #state: ManifestState = { status: 'loading' };
  #request: AbortController | undefined;
  #loadedAt = -Infinity;

  constructor(url: string, options: StoreOptions = {}) {
    this.url = url;
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  get state(): ManifestState {
    return this.#state;
  }

  /**
   * Follows the manifest; loads it unless it is there and fresh, or on its way.
   * @returns ends following
   */
  subscribe(listener: (state: ManifestState) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#request && this.#now() - this.#loadedAt > freshFor) void this.#load('default');
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back within one task, and follows again with its next
      // update, some microtasks later: only after the task is it known to be gone.
      setTimeout(() => this.#letGo());
    };
  }

  /** Loads again and asks the server whether its copy is current. What was shown stays until then. */
  reload(): Promise<void> {
    this.#request?.abort();
    return this.#load('no-cache');
  }

  #letGo(): void {
    if (this.#listeners.size > 0 || !this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    const { loaded } = this.#state;
    if (loaded) this.#state = { status: 'ready', loaded };
  }

  async #load(cache: RequestCache): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const { loaded } = this.#state;
    this.#set({ status: 'loading', loaded });
    const fetched = await fetchJson(this.url, { ...this.#options, cache, signal: request.signal });
    // The last call wins: an answer to a request that was given up is nobody's.
    if (this.#request !== request) return;
    this.#request = undefined;
    if (!fetched.ok) {
      this.#set({ status: 'failed', failure: { ...fetched, issues: [] }, loaded });
      return;
    }
    const read = readManifest(fetched.value, this.url, fetched.url);
    if (read.ok) this.#loadedAt = this.#now();
    this.#set(
      read.ok
        ? { status: 'ready', loaded: read.loaded }
        : { status: 'failed', failure: read.failure, loaded },
    );
  }

  #set(state: ManifestState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

const stores = new Map<string, ManifestStore>();

/** The store for an absolute URL, one per URL and page. */
export function manifestStore(url: string): ManifestStore {
  let store = stores.get(url);
  if (!store) stores.set(url, (store = new ManifestStore(url)));
  return store;
}
