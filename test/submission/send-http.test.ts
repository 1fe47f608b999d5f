import { expect } from 'chai';

import type { Outcome } from '../../src/submission/outcome.js';
import { jsonRequest, post, timeoutFor, type SendOptions } from '../../src/submission/send-http.js';
import { submission } from './submissions.js';

const sendHttp = (url: string, options?: SendOptions): Promise<Outcome> =>
  post(url, jsonRequest(submission), options);

interface SeenRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What reached the server under a key. */
async function seen(key: string): Promise<readonly SeenRequest[]> {
  const response = await fetch(`/fixtures/requests?key=${key}`);
  return ((await response.json()) as { requests: SeenRequest[] }).requests;
}

async function sent(query = ''): Promise<SeenRequest | undefined> {
  const key = crypto.randomUUID();
  await sendHttp(`/fixtures/submit?key=${key}${query}`);
  return (await seen(key))[0];
}

/** The same server under another name is another origin. */
const elsewhere = (path: string): string =>
  new URL(path, location.href.replace('127.0.0.1', 'localhost')).href;

describe('what is posted', () => {
  it('is the submission as JSON', async () => {
    const request = await sent();
    expect([request?.method, JSON.parse(request?.body ?? '')]).to.deep.equal(['POST', submission]);
  });

  it('says what it is, what it wants back, and which submission it is', async () => {
    const request = await sent();
    expect(request?.headers).to.include({
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': submission.id,
    });
  });

  it('says neither who asks nor from where', async () => {
    document.cookie = 'session=secret; path=/';
    try {
      const request = await sent();
      expect(request?.headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
    } finally {
      document.cookie = 'session=; path=/; max-age=0';
    }
  });

  it('reaches another origin that allows it', async () => {
    const url = elsewhere('/fixtures/submit?cors&body={"reference":"TR-1"}');
    expect(await sendHttp(url)).to.have.nested.property('receipt.reference', 'TR-1');
  });
});

describe('a request that fails', () => {
  it('is not sent on to where a redirect leads', async () => {
    const key = crypto.randomUUID();
    const target = encodeURIComponent(`/fixtures/submit?key=${key}`);
    const outcome = await sendHttp(`/fixtures/submit?as=redirect&to=${target}`);
    expect([outcome, await seen(key)]).to.deep.include.members([[]]);
    expect(outcome).to.include({ reason: 'network' });
  });

  for (const [what, url] of [
    ['breaks', '/fixtures/submit?as=dropped'],
    ['is refused by CORS', elsewhere('/fixtures/submit')],
    ['has no server', 'https://127.0.0.1:9/'],
  ] as const) {
    it(`for a connection that ${what} may be tried again`, async () => {
      expect(await sendHttp(url)).to.include({
        reason: 'network',
        retryable: true,
        mayHaveArrived: true,
      });
    });
  }

  for (const mood of ['delay=3000', 'as=stalled']) {
    it(`is given up in time (${mood})`, async () => {
      const outcome = await sendHttp(`/fixtures/submit?${mood}`, { timeout: 150 });
      expect(outcome).to.include({ reason: 'timeout', retryable: true, mayHaveArrived: true });
    });
  }

  it('never throws', async () => {
    const outcome = await sendHttp('/fixtures/submit', {
      fetch: () => Promise.reject(new Error('Not today')),
    });
    expect(outcome).to.include({ reason: 'network' });
  });
});

describe('an answer from the network', () => {
  it('is read as the table of the contract says', async () => {
    const outcome = await sendHttp('/fixtures/submit?status=429&retry-after=4');
    expect(outcome).to.include({ reason: 'rateLimited', retryAfter: 4 });
  });

  it('that does not end is not read to its end', async () => {
    const outcome = await sendHttp('/fixtures/submit?as=endless', { timeout: 8000 });
    expect(outcome).to.include({ reason: 'unreadable', mayHaveArrived: true });
  });

  it('may be a long one', async () => {
    const body = JSON.stringify({ reference: 'TR-1', log: 'x'.repeat(200_000) });
    const fetch = () => Promise.resolve(new Response(body));
    expect(await sendHttp('/', { fetch })).to.have.nested.property('receipt.reference', 'TR-1');
  });

  it('may begin with a byte order mark', async () => {
    const fetch = () => Promise.resolve(new Response('\uFEFF{"reference":"TR-1"}'));
    expect(await sendHttp('/', { fetch })).to.have.nested.property('receipt.reference', 'TR-1');
  });

  it('of a sign-in page is no receipt', async () => {
    expect(await sendHttp('/fixtures/submit?as=html')).to.include({
      reason: 'unreadable',
    });
  });
});

describe('the time that a request may take', () => {
  it('is twenty seconds for a text', () => {
    expect(timeoutFor(2000)).to.be.within(20_000, 20_100);
  });

  it('grows with what is attached', () => {
    expect(timeoutFor(50 * 1024 * 1024)).to.be.within(400_000, 500_000);
  });
});
