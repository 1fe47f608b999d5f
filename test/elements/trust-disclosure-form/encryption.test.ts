// With a key of the company, a report leaves the browser encrypted, or not at all unless its reporter says so.
import { expect } from 'chai';

import { isEncrypted } from '../../../src/schema/index.js';
import { decrypted, keyPair, type KeyPair } from '../../submission/encryption/keys.js';
import { expectAccessible } from '../../support/axe.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { getByPart, getByText, queryAllByPart, textOf } from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, needed, report, reportable, send, sent, withKey, type Form } from './reports.js';

let pair: KeyPair;
before(async () => {
  pair = await keyPair();
});

type Contacts = readonly object[];

const security = { role: 'security', name: 'Kim', email: 'security@example.com' };

const mismatching = (): object => ({ ...pair.pgp, fingerprint: 'ab'.repeat(20) });

async function refused(url?: string, contacts?: Contacts): Promise<Form> {
  const data = withKey(url, mismatching());
  const element = await report({ ...data, ...(contacts && { contacts }) });
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

  it('asks anew for the report after one that was sent in plain text', async () => {
    const { url, submissions } = receiver(refusing(403, {}));
    const first = await refused(url);
    first.remove();
    const element = await report(withKey(url, mismatching()));
    await eventually(() => getByPart(element, 'draft'));
    send(element);
    (await eventually(() => getByPart<HTMLElement>(element, 'send-plain'))).click();
    await eventually(() => textOf(getByPart(element, 'send-failed')).includes('refused'));
    getByText(element, 'Discard draft').click();
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'send-plain'));
    expect(await submissions()).to.have.length(1);
  });

  it('tells the page that it was not sent', async () => {
    const element = await report(withKey(receiver().url, mismatching()));
    const told = nextEvent(element, 'trust-disclosure-failed');
    fillIn(element);
    send(element);
    expect((await told).detail).to.deep.include({ reason: 'notEncrypted', retryable: true });
  });
});

describe('a report to a company whose manifest has a slip in its key', () => {
  const fingerprint = 'ab'.repeat(20);
  const incomplete = 'what it says of its key is wrong or incomplete';
  const nowhere = 'no usable address from which it can be loaded';
  const slips: readonly (readonly [what: string, contacts: () => Contacts, why: string])[] = [
    ['a fingerprint that is none', () => [{ ...security, pgp: { ...pair.pgp, fingerprint: 'ab' } }], incomplete], // prettier-ignore
    ['no fingerprint', () => [{ ...security, pgp: { key: pair.armored } }], incomplete],
    ['an address that is not safe', () => [{ ...security, pgp: { fingerprint, url: 'http://a.example/key' } }], nowhere], // prettier-ignore
    ['neither key nor address', () => [{ ...security, pgp: { fingerprint } }], nowhere],
    ['a text in place of it', () => [{ ...security, pgp: fingerprint }], incomplete],
    ['a contact that is left out', () => [{ ...security, phone: 5, pgp: pair.pgp }], incomplete],
    ['a role in capitals', () => [{ ...security, role: 'Security', pgp: pair.pgp }], incomplete],
  ];

  for (const [what, contacts, why] of slips)
    it(`is not sent, and says why: ${what}`, async () => {
      const { url, submissions } = receiver();
      const element = await refused(url, contacts());
      expect(textOf(getByPart(element, 'send-failed'))).to.contain(why);
      expect(queryAllByPart(element, 'encryption')).to.deep.equal([]);
      expect(await submissions()).to.deep.equal([]);
    });

  it('is sent in plain text only when its reporter says so', async () => {
    const { url, submissions } = receiver();
    const element = await refused(url, [{ ...security, phone: 5, pgp: pair.pgp }]);
    await expectAccessible(getByPart(element, 'send-failed'));
    getByPart<HTMLElement>(element, 'send-plain').click();
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include(needed);
  });

  it('says it once for two of them', async () => {
    const contacts = [security, security].map((one) => ({ ...one, pgp: {} }));
    const failure = getByPart(await refused(undefined, contacts), 'send-failed');
    expect(textOf(failure).split(incomplete)).to.have.length(2);
  });

  it('is encrypted all the same when what is broken is not needed', async () => {
    const { url, submissions } = receiver();
    const written = pair.pgp.fingerprint.replace(/^.{20}/, '0x$&  ');
    const pgp = { ...pair.pgp, fingerprint: written, url: 'javascript:alert(1)', expires: 'soon' };
    await sent(await report(withKey(url, pgp)), 'receipt');
    expect(isEncrypted((await submissions())[0]?.data)).to.equal(true);
  });

  it('is encrypted for another contact whose key is good', async () => {
    const { url, submissions } = receiver();
    const contacts = [
      { ...security, pgp: {} },
      { ...security, pgp: pair.pgp },
    ];
    const element = await report({ ...reportable(url), contacts });
    await sent(element, 'receipt');
    expect(isEncrypted((await submissions())[0]?.data)).to.equal(true);
  });
});

describe('a report to a company without a key', () => {
  it('says nothing of encryption, and is sent', async () => {
    const { url, submissions } = receiver();
    const pgp = { fingerprint: 'ab' };
    const contacts = [security, { role: 'sales', email: 'sales@example.com', pgp }];
    const element = await report({ ...reportable(url), contacts });
    fillIn(element);
    expect(queryAllByPart(element, 'encryption')).to.deep.equal([]);
    await sent(element, 'receipt');
    expect((await submissions())[0]?.data).to.deep.include(needed);
  });
});
