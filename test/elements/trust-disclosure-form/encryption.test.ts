// With a key of the company, a report leaves the browser encrypted, or not at all unless its reporter says so.
import { expect } from 'chai';

import { isEncrypted } from '../../../src/schema/index.js';
import { decrypted, keyPair, type KeyPair } from '../../submission/encryption/keys.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { getByPart, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { fillIn, needed, report, send, sent, withKey, type Form } from './reports.js';

let pair: KeyPair;
before(async () => {
  pair = await keyPair();
});

const mismatching = (): object => ({ ...pair.pgp, fingerprint: 'ab'.repeat(20) });

async function refused(url?: string): Promise<Form> {
  const element = await report(withKey(url, mismatching()));
  fillIn(element);
  send(element);
  await eventually(() => getByPart(element, 'send-failed'));
  return element;
}

describe('a report to a company with a key', () => {
  it('says for whom it is encrypted, and from what that does not protect', async () => {
    const element = await report(withKey(undefined, pair.pgp));
    const notice = await eventually(() => getByPart(element, 'encryption'));
    const grouped = pair.pgp.fingerprint.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
    expect(textOf(notice)).to.contain(grouped).and.to.contain('Kim');
    expect(textOf(notice)).to.contain('the page you are on');
    await expectAccessible(element);
  });

  it('arrives encrypted, and is the report that was written', async () => {
    const { url, submissions } = receiver();
    const element = await report(withKey(url, pair.pgp));
    await sent(element, 'receipt');
    const [submission] = await submissions();
    const data: unknown = submission?.data;
    if (!isEncrypted(data)) throw new Error('It is not encrypted.');
    const inner = await decrypted(data, pair);
    expect([inner.id, inner.type]).to.deep.equal([submission?.id, 'disclosure']);
    expect(inner.data).to.deep.include(needed);
  });

  it('is handed encrypted to a page that sends by itself', async () => {
    const element = await report(withKey(undefined, pair.pgp));
    element.addEventListener('trust-disclosure-submit', (event) =>
      (event as CustomEvent).detail.respondWith(Promise.resolve({})),
    );
    const event = nextEvent(element, 'trust-disclosure-submit');
    fillIn(element);
    send(element);
    expect(isEncrypted((await event).detail.submission.data)).to.equal(true);
  });
});

describe('a report whose key is not the one that the company names', () => {
  it('is not sent, and says which key and why', async () => {
    const { url, submissions } = receiver();
    const failure = getByPart(await refused(url), 'send-failed');
    expect(textOf(failure))
      .to.contain('ABAB ABAB')
      .and.to.contain('not the key that this company names');
    expect(await submissions()).to.deep.equal([]);
    await expectAccessible(failure);
  });

  it('is sent in plain text only when its reporter says so', async () => {
    const { url, submissions } = receiver();
    const element = await refused(url);
    getByPart<HTMLElement>(element, 'send-plain').click();
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include(needed);
  });

  it('tells the page that it was not sent', async () => {
    const element = await report(withKey(receiver().url, mismatching()));
    const told = nextEvent(element, 'trust-disclosure-failed');
    fillIn(element);
    send(element);
    expect((await told).detail).to.deep.include({ reason: 'notEncrypted', retryable: true });
  });
});

describe('a report to a company without a key', () => {
  it('says nothing of encryption', async () => {
    const element = await report(withKey(undefined, { fingerprint: 'ab'.repeat(20) }));
    fillIn(element);
    expect(queryAllByPart(element, 'encryption')).to.deep.equal([]);
  });
});
