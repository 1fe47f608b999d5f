import { expect } from 'chai';

import type { Transport } from '../../src/schema/index.js';
import { send } from '../../src/submission/send.js';
import { letter, submission } from './submissions.js';

const base = 'https://example.com/trust/manifest.json';

/** Sends with a network that answers 201 and remembers where it was asked. */
async function sent(transport: Transport | undefined): Promise<[string, string | undefined]> {
  let url: string | undefined;
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    url = input as string;
    return Promise.resolve(new Response('{}', { status: 201 }));
  };
  const outcome = await send(transport, letter, base, { fetch });
  return [outcome.status === 'failed' ? outcome.reason : outcome.status, url];
}

describe('a transport', () => {
  it('http posts to an address that is relative to the manifest', async () => {
    expect(await sent({ type: 'http', url: '../api' })).to.deep.equal([
      'sent',
      'https://example.com/api',
    ]);
  });

  it('http with what the contract shows is understood when it is spelled out', async () => {
    const transport = { type: 'http', url: '/', encoding: 'json', preset: 'plain' } as const;
    expect((await sent(transport))[0]).to.equal('sent');
  });

  for (const transport of [
    { type: 'http', url: '/', encoding: 'urlencoded' },
    { type: 'http', url: '/', encoding: 'multipart' },
    { type: 'http', url: '/', preset: 'formspree' },
    { type: 'http', url: '/', names: { email: 'mail' } },
    { type: 'http', url: '/', extra: { access_key: '1' } },
  ] as const) {
    it(`${JSON.stringify(transport)} is sent`, async () => {
      expect(await sent(transport)).to.deep.equal(['sent', 'https://example.com/']);
    });
  }

  for (const transport of [
    { type: 'http', url: '/', preset: 'netlify' },
    { type: 'http', url: '/', preset: 'web3forms', extra: { subject: 'x' } },
    { type: 'http', url: 'mailto:a@example.com' },
    { type: 'http', url: 'http://example.org/' },
    { type: 'none' },
    undefined,
  ] as const) {
    it(`${JSON.stringify(transport)} sends nothing, and says so`, async () => {
      expect(await sent(transport)).to.deep.equal(['notConfigured', undefined]);
    });
  }

  it('mailto prepares a mail of the text', async () => {
    const outcome = await send({ type: 'mailto', to: 'a@example.com' }, letter, base);
    expect(outcome).to.include({ status: 'handed-over', via: 'mailto', text: letter.text });
  });

  it('link hands the text over', async () => {
    const outcome = await send({ type: 'link', url: 'https://example.com/' }, letter, base);
    expect(outcome).to.include({ status: 'handed-over', via: 'link', text: letter.text });
  });

  for (const transport of [
    { type: 'mailto', to: 'a@example.com' },
    { type: 'link', url: 'https://example.com/' },
  ] as const) {
    it(`${transport.type} says whether what is handed over is encrypted`, async () => {
      const encrypted = { format: 'openpgp' as const, message: 'armored', recipients: [] };
      const report = { ...submission, type: 'disclosure' as const, data: { encrypted } };
      const sealed = { ...letter, submission: report };
      expect(await send(transport, sealed, base)).to.include({ isSealed: true });
      expect(await send(transport, letter, base)).to.not.have.property('isSealed');
    });

    it(`${transport.type} says that attachments are not handed over`, async () => {
      const files = [new File(['x'], 'x.txt')];
      expect(await send(transport, { ...letter, files }, base)).to.include({ hasFiles: true });
      expect(await send(transport, letter, base)).to.not.have.property('hasFiles');
    });
  }
});
