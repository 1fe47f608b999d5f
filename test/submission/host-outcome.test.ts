import { expect } from 'chai';

import { hostOutcome } from '../../src/submission/host-outcome.js';

const outcomeOf = (value: unknown) => hostOutcome(Promise.resolve(value), 'an-id');

describe('what a host answers', () => {
  for (const value of [undefined, null, true, 'done', {}]) {
    it(`is a receipt for ${JSON.stringify(value)}`, async () => {
      expect(await outcomeOf(value)).to.include({ status: 'sent' });
    });
  }

  it('can be what a receiver would say', async () => {
    const outcome = await outcomeOf({ reference: 'TR-1', outcome: 'email_sent' });
    expect(outcome).to.have.nested.include({
      'receipt.reference': 'TR-1',
      'receipt.outcome': 'email_sent',
    });
  });

  it('can be errors', async () => {
    const outcome = await outcomeOf({ errors: [{ field: 'email', code: 'format' }] });
    expect(outcome).to.have.nested.include({ 'errors[0].field': 'email' });
  });

  it('can be the response', async () => {
    const outcome = await outcomeOf(new Response('', { status: 413 }));
    expect(outcome).to.include({ reason: 'tooLarge' });
  });

  it('can be a response of another realm, or of a library', async () => {
    const foreign = {
      status: 500,
      headers: new Headers(),
      text: () => Promise.resolve('{}'),
    };
    expect(await outcomeOf(foreign)).to.include({ reason: 'server' });
  });

  it('is a failure that can be tried again when it rejects', async () => {
    const outcome = await hostOutcome(Promise.reject(new Error('No')), 'an-id');
    expect(outcome).to.include({ reason: 'server', retryable: true });
  });

  it('is a failure when it cannot be read', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(await outcomeOf(cycle)).to.include({ status: 'failed' });
  });
});
