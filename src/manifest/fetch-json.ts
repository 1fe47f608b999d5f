import type { LoadFailure, LoadReason } from './state.js';

/** JSON from a URL, or why not. */
export type FetchedJson =
  | { readonly ok: true; readonly value: unknown; readonly url: string }
  | ({ readonly ok: false } & Omit<LoadFailure, 'issues'>);

export interface FetchJsonOptions {
  readonly signal: AbortSignal;
  /** Over headers and body together, in milliseconds. */
  readonly timeout?: number;
  /** The body's size in bytes beyond which it is refused. */
  readonly maxBytes?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** How the HTTP cache is used: `no-cache` asks the server whether its copy is current. */
  readonly cache?: RequestCache;
}

/** 1 MiB: ten times the largest real manifest seen. `response.json()` has no limit of its own. */
export const defaultMaxBytes = 1024 * 1024;

const defaultTimeout = 10_000;

class RefusedError extends Error {
  constructor(
    readonly reason: LoadReason,
    readonly httpStatus?: number,
  ) {
    super(reason);
  }
}

/**
 * Fetches JSON: no credentials to other origins, bounded in time and size. Never throws; when `signal` is
 * aborted, the answer does not matter to anybody.
 */
export async function fetchJson(url: string, options: FetchJsonOptions): Promise<FetchedJson> {
  const { signal, timeout = defaultTimeout, fetch = globalThis.fetch, cache = 'default' } = options;
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const abort = (): void => clock.abort();
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      signal: clock.signal,
      // The mode of `<link rel="preload" as="fetch" crossorigin>`: with any other, Chromium fetches twice.
      // Other origins get no credentials.
      credentials: 'same-origin',
      cache,
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) throw new RefusedError('http', response.status);
    const text = await readText(response, options.maxBytes ?? defaultMaxBytes);
    return { ok: true, value: parse(text), url: response.url || url };
  } catch (error) {
    // A body that stalls fails differently in each engine: our own clock says that it was the time.
    const reason = clock.signal.aborted ? 'timeout' : 'network';
    if (!(error instanceof RefusedError)) return { ok: false, reason, url };
    const { httpStatus } = error;
    return {
      ok: false,
      reason: error.reason,
      url,
      ...(httpStatus !== undefined && { httpStatus }),
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    clock.abort();
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  // Takes a byte order mark away, which JSON does not allow.
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) throw new RefusedError('too-large');
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedError('not-json');
  }
}
