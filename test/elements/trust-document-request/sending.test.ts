// From the fields to the receipt: what is sent, what comes of it, and what is said meanwhile.
import { expect } from 'chai';

import type { SubmitDetail } from '../../../src/controllers/delivery.js';
import { choose, enter, field, held } from '../../support/entry.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, press, tabUntil, type } from '../../support/keyboard.js';
import {
  getByPart,
  getByRole,
  getByText,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import {
  fillIn,
  opened,
  opener,
  request,
  requestable,
  send,
  sent,
  unfold,
  unsent,
} from './requests.js';

const tabTo = (name: string): Promise<void> =>
  tabUntil((control) => control.getAttribute('name') === name);

describe('a document request', () => {
  it('is sent as the contract shows', async () => {
    const { url, submissions } = receiver();
    const element = await opened(requestable(url), ['soc-2', 'pentest']);
    unfold(element);
    enter(field(element, 'Purpose'), 'Due diligence');
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission).to.deep.include({
      type: 'document-request',
      schemaVersion: 1,
      locale: 'en',
      page: location.origin + location.pathname,
    });
    expect(submission?.data).to.deep.equal({
      documents: ['soc-2', 'pentest'],
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      company: 'Analytical Engines',
      purpose: 'Due diligence',
      suspicion: ['too-fast'],
    });
  });

  it('shows a receipt that takes the focus, with its reference', async () => {
    const element = await opened(requestable(receiver().url));
    const receipt = await sent(element, 'receipt');
    await eventually(() => focused() === receipt);
    expect(textOf(receipt)).to.contain('Received, thank you').and.to.contain('TR-2026-17');
  });

  it('is told to the page without what was typed', async () => {
    const { url, submissions } = receiver();
    const element = await opened(requestable(url));
    const told = nextEvent(element, 'trust-document-request-submitted');
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect((await told).detail).to.deep.equal({
      id: submission?.id,
      reference: 'TR-2026-17',
      outcome: 'received',
    });
  });

  it('is sent once by a double click', async () => {
    const { url, submissions } = receiver();
    const element = await opened(requestable(url));
    fillIn(element);
    send(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
    expect(await submissions()).to.have.length(1);
  });

  it('says that it is being sent', async () => {
    const element = await opened(requestable(receiver('delay=400').url));
    fillIn(element);
    send(element);
    const button = getByPart(element, 'submit');
    await eventually(() => button.hasAttribute('aria-disabled'));
    expect([textOf(button), button.getAttribute('aria-disabled')]) //
      .to.deep.equal(['Sending …', 'true']);
    await eventually(() => getByPart(element, 'receipt'));
  });

  it('can be followed by another, which is empty', async () => {
    const element = await opened(requestable(receiver().url));
    await sent(element, 'receipt');
    getByRole(element, 'button', { name: 'Write another' }).click();
    await settled(element);
    const first = getByRole(element, 'checkbox', { name: 'SOC 2 report' });
    await eventually(() => focused() === first);
    expect(held(element)).to.deep.equal({ 'documents=soc-2': 'on' });
  });

  it('is followed by an empty one when the dialog is opened again', async () => {
    const element = await opened(requestable(receiver().url));
    await sent(element, 'receipt');
    element.close();
    await settled(element);
    await element.show(['pentest']);
    await settled(element);
    expect([queryAllByPart(element, 'receipt'), held(element)]).to.deep.equal([
      [],
      { 'documents=pentest': 'on' },
    ]);
  });

  it('that was closed meanwhile shows its receipt when the dialog is opened again', async () => {
    const element = await opened(requestable(receiver('delay=200&status=201&body={}').url));
    const told = nextEvent(element, 'trust-document-request-submitted');
    fillIn(element);
    send(element);
    element.close();
    await told;
    await element.show();
    await settled(element);
    expect(textOf(getByPart(element, 'receipt'))).to.contain('Received, thank you');
  });

  it('leaves what was changed meanwhile, also where the page closes the dialog at once', async () => {
    const element = await opened(requestable(receiver('delay=200&status=201&body={}').url));
    element.addEventListener('trust-document-request-submitted', () => element.close());
    const told = nextEvent(element, 'trust-document-request-submitted');
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'submit').hasAttribute('aria-disabled'));
    enter(field(element, 'Company'), 'Another company');
    await told;
    await settled(element);
    await element.show();
    expect(field(element, 'Company').value).to.equal('Another company');
  });

  it('goes to the page when that sends by itself', async () => {
    const element = await opened(requestable());
    element.addEventListener('trust-document-request-submit', (event) => {
      const { detail } = event as CustomEvent<SubmitDetail>;
      event.preventDefault();
      detail.respondWith(Promise.resolve({ reference: 'CRM-4', outcome: 'email_sent' }));
    });
    const receipt = await sent(element, 'receipt');
    expect(textOf(receipt)).to.contain('CRM-4').and.to.contain('We have sent you an e-mail.');
  });

  it('says so when there is nowhere to send it to', async () => {
    const element = await opened(requestable());
    const told = nextEvent(element, 'trust-document-request-failed');
    const failure = await sent(element, 'send-failed');
    expect(textOf(failure)).to.contain('This form has nowhere to send to yet.');
    expect((await told).detail).to.include({ reason: 'notConfigured', retryable: false });
  });

  it('can be made by keyboard alone', async () => {
    const { url, submissions } = receiver();
    const element = await request(requestable(url));
    opener(element).focus();
    await press('Enter');
    await eventually(() => focused() === getByRole(element, 'heading'));
    await tabTo('documents');
    await press('Space');
    for (const [name, text] of [
      ['name', 'Ada'],
      ['email', 'ada@example.com'],
      ['company', 'Engines'],
    ] as const) {
      await tabTo(name);
      await type(text);
    }
    await tabUntil((control) => control.localName === 'summary');
    await press('Enter');
    await tabTo('relationship');
    await type('Au');
    await tabUntil((control) => control.getAttribute('type') === 'submit');
    await press('Enter');
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include({
      documents: ['soc-2'],
      name: 'Ada',
      email: 'ada@example.com',
      company: 'Engines',
      relationship: 'auditor',
    });
  });
});

describe('a request that a receiver refuses', () => {
  const errors = [
    { field: 'email', code: 'free-mail', detail: 'No free mail.' },
    { pointer: '/data/company', code: 'unknown-company', detail: 'We do not know this company.' },
    { pointer: '/locale', code: 'value', detail: 'Unknown locale.' },
  ];

  it('shows each error at its field, ours in our words and its own in its words', async () => {
    const element = await opened(requestable(receiver(refusing(422, { errors })).url));
    const summary = await sent(element, 'error-summary');
    await eventually(() => focused() === summary);
    const [email, company] = [field(element, 'E-mail'), field(element, 'Company')];
    expect([
      [email, company].map((control) => control.getAttribute('aria-invalid')),
      queryAllByPart(element, 'error').map(textOf),
      queryAllByRole(summary, 'link').map(textOf),
    ]).to.deep.equal([
      ['true', 'true'],
      ['Please use your company e-mail address.', 'We do not know this company.'],
      ['E-mail: Please use your company e-mail address.', 'Company: We do not know this company.'],
    ]);
  });

  it('says what concerns no field without a link', async () => {
    const element = await opened(requestable(receiver(refusing(422, { errors })).url));
    await sent(element, 'error-summary');
    expect(getByText(element, 'Choose one of the options.').localName).to.equal('li');
  });

  it('keeps an error until its own field is changed', async () => {
    const element = await opened(requestable(receiver(refusing(422, { errors })).url));
    await sent(element, 'error-summary');
    const left = () => queryAllByPart(element, 'error').map(textOf);
    enter(field(element, 'Name'), 'Ada King');
    await settled(element);
    const before = left().length;
    enter(field(element, 'E-mail'), 'ada@engines.example');
    await settled(element);
    expect([before, left()]).to.deep.equal([2, ['We do not know this company.']]);
  });

  it('keeps all that was typed', async () => {
    const element = await opened(requestable(receiver(refusing(422, { errors })).url));
    await sent(element, 'error-summary');
    expect(held(element)).to.include({ name: 'Ada Lovelace', company: 'Analytical Engines' });
  });
});

describe('a request that cannot be sent', () => {
  it('says why, that nothing is lost, and takes the focus', async () => {
    const element = await opened(requestable(receiver('status=500').url));
    const failure = await unsent(element);
    await eventually(() => focused() === failure);
    expect(textOf(failure)).to.contain('The receiver had a problem. Everything you typed is still');
  });

  it('keeps what was typed', async () => {
    const element = await opened(requestable(receiver('as=dropped').url));
    await unsent(element);
    expect(held(element)).to.include({ name: 'Ada Lovelace', email: 'ada@example.com' });
  });

  it('is tried again with the same id', async () => {
    const { url, submissions } = receiver('status=503');
    const element = await opened(requestable(url));
    await unsent(element);
    getByPart(element, 'retry').click();
    await eventually(() => getByPart(element, 'waiting'));
    const ids = (await submissions()).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).to.deep.equal([2, 1]);
  });

  for (const [status, sentence] of [
    [401, 'The receiver refused this.'],
    [404, 'The receiver was not found.'],
    [413, 'This is too large for the receiver.'],
    [415, 'The receiver does not understand this format.'],
  ] as const) {
    it(`is not tried again blindly after a ${status}`, async () => {
      const element = await opened(requestable(receiver(`status=${status}`).url));
      const failure = await sent(element, 'send-failed');
      expect([textOf(failure).includes(sentence), queryAllByPart(element, 'retry')]) //
        .to.deep.equal([true, []]);
    });
  }

  for (const [seconds, wait] of [
    [601, '11 minutes'],
    [7200, '120 minutes'],
  ] as const) {
    it(`says how long to wait where that is long: ${wait}`, async () => {
      const element = await opened(requestable(receiver(`status=429&retry-after=${seconds}`).url));
      const failure = await sent(element, 'send-failed');
      expect(textOf(failure)).to.contain(`try again in ${wait}`);
    });
  }

  it('is not believed to be sent by a sign-in page', async () => {
    const element = await opened(requestable(receiver('as=html').url));
    const failure = await sent(element, 'send-failed');
    expect(textOf(failure)).to.contain('The receiver’s answer could not be read.');
  });

  it('goes on when the failure is mended and the text was changed', async () => {
    const element = await opened(requestable(receiver('status=500').url));
    await unsent(element);
    element.data = requestable(receiver().url);
    enter(field(element, 'Name'), 'Ada King');
    await settled(element);
    send(element);
    await eventually(() => getByPart(element, 'receipt'));
  });
});

describe('a mail instead of a receiver', () => {
  const mailing = requestable(undefined, {
    transport: { type: 'mailto', to: 'trust@example.com' },
  });

  it('has all that was chosen and typed, in words', async () => {
    const element = await opened(mailing);
    unfold(element);
    choose(field(element, 'Relationship'), 'Auditor');
    const area = await sent(element, 'handed-over');
    const link = getByRole<HTMLAnchorElement>(area, 'link', { name: 'Open mail program' });
    const body = decodeURIComponent(link.href.split('body=')[1] ?? '');
    expect(body.split('\r\n')).to.deep.equal([
      'Documents: SOC 2 report',
      'Name: Ada Lovelace',
      'E-mail: ada@example.com',
      'Company: Analytical Engines',
      'Relationship: Auditor',
    ]);
  });

  it('can be left for the form, which is as it was', async () => {
    const element = await opened(mailing);
    await sent(element, 'handed-over');
    getByRole(element, 'button', { name: 'Back to the form' }).click();
    await settled(element);
    await eventually(() => focused() === getByRole(element, 'checkbox', { name: 'SOC 2 report' }));
    expect(held(element)).to.include({ name: 'Ada Lovelace' });
  });

  it('says when the mail holds a part of it only', async () => {
    const element = await opened(mailing);
    unfold(element);
    enter(field(element, 'Purpose'), 'Because. '.repeat(200));
    const area = await sent(element, 'handed-over');
    expect(textOf(area)).to.contain('too long to be handed over whole');
  });
});
