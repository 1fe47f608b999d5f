// The network that other tests rely on; see test/README.md for the endpoints.
import { expect } from 'chai';
import { openPage, violationsOf } from './page.js';

async function json(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  return response.json();
}

function nameOfRejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as Error).name,
  );
}

describe('the fixtures server', () => {
  it('serves a canned file', async () => {
    expect(await json('/fixtures/manifest.json')).to.have.property('schemaVersion', 1);
  });

  it('answers with a chosen status, body and Retry-After', async () => {
    const response = await fetch('/fixtures/submit?status=429&retry-after=7&body={"a":1}', {
      method: 'POST',
      body: '{}',
    });
    expect([response.status, response.headers.get('retry-after'), await response.text()]) //
      .to.deep.equal([429, '7', '{"a":1}']);
  });

  it('waits as long as it is told', async () => {
    const start = performance.now();
    await json('/fixtures/manifest.json?delay=120');
    expect(performance.now() - start).to.be.greaterThan(115);
  });

  it('keeps the requests of a key', async () => {
    const key = crypto.randomUUID();
    await fetch(`/fixtures/submit?key=${key}`, { method: 'POST', body: '{"type":"disclosure"}' });
    await json(`/fixtures/manifest.json?key=${key}`);
    const log = (await json(`/fixtures/requests?key=${key}`)) as {
      count: number;
      requests: { method: string; body: string }[];
    };
    expect(log.count).to.equal(2);
    expect(log.requests[0]).to.include({ method: 'POST', body: '{"type":"disclosure"}' });
  });

  it('answers with a web page where JSON belongs', async () => {
    const response = await fetch('/fixtures/manifest.json?as=html');
    expect([response.status, response.headers.get('content-type')]).to.deep.equal([
      200,
      'text/html; charset=utf-8',
    ]);
  });

  it('redirects with the method kept', async () => {
    const init: RequestInit = { redirect: 'error' };
    expect(await nameOfRejection(fetch('/fixtures/x?as=redirect', init))).to.equal('TypeError');
    const response = await fetch('/fixtures/x?as=redirect&to=/fixtures/manifest.json');
    expect([response.redirected, response.ok]).to.deep.equal([true, true]);
  });

  it('breaks a connection', async () => {
    expect(await nameOfRejection(fetch('/fixtures/x?as=dropped'))).to.equal('TypeError');
  });

  it('lets a body stall until the reader gives up', async () => {
    const abort = new AbortController();
    const response = await fetch('/fixtures/x?as=stalled', { signal: abort.signal });
    const reading = nameOfRejection(response.text());
    abort.abort();
    expect(await reading).to.equal('AbortError');
  });

  it('sends an endless body', async () => {
    const abort = new AbortController();
    const response = await fetch('/fixtures/x?as=endless', { signal: abort.signal });
    const reader = response.body?.getReader();
    let size = 0;
    while (size < 2_000_000) size += (await reader?.read())?.value?.length ?? Infinity;
    abort.abort();
    expect(size).to.be.finite;
  });

  it('is another origin under the name localhost, and allows it only when asked', async () => {
    const other = `http://localhost:${location.port}/fixtures/manifest.json`;
    expect(await nameOfRejection(fetch(other))).to.equal('TypeError');
    expect(await json(`${other}?cors`)).to.have.property('schemaVersion', 1);
  });
});

describe('a page under the strict policy', () => {
  it('records what the policy refuses', async () => {
    const page = await openPage('/csp/violating.html');
    expect(await violationsOf(page)).to.deep.equal(['style-src-elem: inline']);
  });
});
