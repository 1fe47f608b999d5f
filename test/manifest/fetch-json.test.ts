// A network with every mood: what comes of it is a value or a reason, in every engine the same.
import { expect } from 'chai';

import {
  defaultMaxBytes,
  fetchJson,
  type FetchJsonOptions,
} from '../../src/manifest/fetch-json.js';

const absolute = (path: string) => new URL(path, location.href).href;

async function get(path: string, options: Partial<FetchJsonOptions> = {}): Promise<unknown> {
  const fetched = await fetchJson(absolute(path), {
    signal: new AbortController().signal,
    ...options,
  });
  if (fetched.ok) return fetched.value;
  return fetched.httpStatus === undefined
    ? fetched.reason
    : `${fetched.reason} ${fetched.httpStatus}`;
}

const withBody = (body: string, query = '') =>
  `/fixtures/x?body=${encodeURIComponent(body)}${query}`;

describe('fetchJson', () => {
  it('answers the value of JSON', async () => {
    expect(await get(withBody('{"a": [1]}'))).to.deep.equal({ a: [1] });
  });

  it('reads past a byte order mark', async () => {
    expect(await get(withBody('\uFEFF{"a": 1}'))).to.deep.equal({ a: 1 });
  });

  it('puts together characters that arrive in parts', async () => {
    const bytes = new TextEncoder().encode('"ü€😀"');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await get('/x', { fetch: async () => new Response(stream) })).to.equal('ü€😀');
  });

  it('does not care what type the server says it is', async () => {
    expect(await get(withBody('{}', '&type=text/plain'))).to.deep.equal({});
  });

  it('answers the address it was redirected to, to which relative URLs are relative', async () => {
    const url = absolute('/fixtures/x?as=redirect&to=/fixtures/manifest.json');
    const fetched = await fetchJson(url, { signal: new AbortController().signal });
    expect(fetched).to.include({ ok: true, url: absolute('/fixtures/manifest.json') });
  });

  const refusals: [
    what: string,
    path: string,
    reason: string,
    options?: Partial<FetchJsonOptions>,
  ][] = [
    ['nothing there', '/fixtures/absent.json', 'http 404'],
    ['a server in trouble', '/fixtures/manifest.json?status=503', 'http 503'],
    ['a sign-in page with status 200', '/fixtures/x?as=html', 'not-json'],
    ['an empty body', withBody(''), 'not-json'],
    ['half a document', withBody('{"a":'), 'not-json'],
    ['a broken connection', '/fixtures/x?as=dropped', 'network'],
    ['an origin that does not allow it', `http://localhost:${location.port}/fixtures/manifest.json`, 'network'], // prettier-ignore
    [
      'a server that does not answer',
      '/fixtures/manifest.json?delay=5000',
      'timeout',
      { timeout: 50 },
    ],
    ['a body that stalls', '/fixtures/x?as=stalled', 'timeout', { timeout: 200 }],
    ['a body that does not end', '/fixtures/x?as=endless', 'too-large'],
    ['a body over the limit by one byte', withBody('"12345"'), 'too-large', { maxBytes: 6 }],
  ];
  for (const [what, path, reason, options] of refusals)
    it(`says ${reason} to ${what}`, async () => {
      expect(await get(path, options)).to.equal(reason);
    });

  it('takes a body that is as long as the limit', async () => {
    expect(await get(withBody('"12345"'), { maxBytes: 7 })).to.equal('12345');
  });

  it('has a limit of one mebibyte by itself', () => {
    expect(defaultMaxBytes).to.equal(1_048_576);
  });

  it('reads 100,000 levels of nesting or refuses them, but does not throw', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await get('/x', { fetch: async () => new Response(deep) });
    expect(answer === 'not-json' || Array.isArray(answer)).to.be.true;
  });

  it('lets go when it is told to', async () => {
    const abort = new AbortController();
    const getting = get('/fixtures/x?as=stalled', { signal: abort.signal });
    abort.abort();
    expect(await getting).to.be.oneOf(['timeout', 'network']);
  });

  it('asks for JSON and nothing else, and sends no credentials to other origins', async () => {
    const key = crypto.randomUUID();
    await get(`/fixtures/manifest.json?key=${key}`);
    const log = (await get(`/fixtures/requests?key=${key}`)) as {
      requests: { method: string; headers: Record<string, string> }[];
    };
    expect(log.requests).to.have.length(1);
    expect(log.requests[0]).to.have.nested.include({
      method: 'GET',
      'headers.accept': 'application/json',
    });
  });
});
