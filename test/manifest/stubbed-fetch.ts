export interface Call {
  readonly init: RequestInit;
  readonly answer: (body: unknown, status?: number) => void;
  readonly fail: () => void;
}

/** A `fetch` whose answers the test gives, in the order it likes. */
export function stubbedFetch(): { calls: Call[]; fetch: typeof globalThis.fetch } {
  const calls: Call[] = [];
  const fetch = (_: unknown, init: RequestInit = {}) =>
    new Promise<Response>((resolve, reject) => {
      calls.push({
        init,
        answer: (body, status = 200) => resolve(Response.json(body, { status })),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  return { calls, fetch };
}
