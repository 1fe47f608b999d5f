// From the fields to the receipt: what a report needs, what it may hold, and what is left out of it.
import { expect } from 'chai';
import { html } from 'lit';

import type { SubmitDetail } from '../../../src/controllers/delivery.js';
import type { DisclosureData } from '../../../src/schema/index.js';
import { choose, enter, field, held } from '../../support/entry.js';
import { eventually, nextEvent } from '../../support/eventually.js';
import { fixture, settled } from '../../support/fixture.js';
import { focused, press, tabUntil, type } from '../../support/keyboard.js';
import {
  getByPart,
  getByRole,
  queryAllByPart,
  queryAllByRole,
  textOf,
} from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, kinds, needed, report, reportable, send, sent, unfold } from './reports.js';

const errors = (element: Element): readonly string[] =>
  queryAllByPart(element, 'error').map(textOf);

async function refused(element: Element): Promise<HTMLElement> {
  send(element);
  const summary: HTMLElement = await eventually(() => getByPart(element, 'error-summary'));
  await eventually(() => focused() === summary);
  return summary;
}

const tabTo = (name: string): Promise<void> =>
  tabUntil((control) => control.getAttribute('name') === name);

describe('a report', () => {
  it('is sent as the contract shows, with the version of the policy', async () => {
    const { url, submissions } = receiver();
    const element = await report(reportable(url));
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission).to.deep.include({
      type: 'disclosure',
      policyVersion: '2026-03',
    });
    expect(submission?.data).to.deep.include({ ...needed, suspicion: ['too-fast'] });
    expect(Object.keys(submission?.data ?? {})).to.have.members([
      ...Object.keys(needed),
      'suspicion',
      'policyAcknowledgement',
    ]);
  });

  it('can hold all that the contract names', async () => {
    const { url, submissions } = receiver();
    const element = await report(reportable(url));
    unfold(element);
    enter(field(element, 'Affected system'), 'app.example.com');
    await kinds(element);
    choose(field(element, 'Kind of vulnerability'), 'Cross-site scripting · CWE-79');
    enter(field(element, 'Proof of concept'), '<script>');
    enter(field(element, 'Affected address'), 'https://app.example.com/1');
    enter(field(element, 'Steps to reproduce'), '1.\n2.');
    enter(field(element, 'Impact'), 'Much');
    choose(field(element, 'Severity'), 'High');
    choose(field(element, 'Is it publicly known?'), 'I don’t know');
    choose(field(element, 'Is it being exploited?'), 'No');
    enter(field(element, 'Name'), 'Ada');
    enter(field(element, 'E-mail'), 'ada@example.com');
    choose(field(element, 'Credit'), 'By name');
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include({
      asset: 'app.example.com',
      weakness: 'xss',
      proof: '<script>',
      endpoint: 'https://app.example.com/1',
      steps: '1.\n2.',
      impact: 'Much',
      severity: 'high',
      publiclyKnown: 'unknown',
      exploited: 'no',
      name: 'Ada',
      email: 'ada@example.com',
      credit: 'name',
    });
  });

  it('shows a receipt that takes the focus, with its reference', async () => {
    const element = await report(reportable(receiver().url));
    const receipt = await sent(element, 'receipt');
    await eventually(() => focused() === receipt);
    expect(textOf(receipt)).to.contain('TR-2026-17').and.to.contain('We will get back to you.');
  });

  it('is told to the page by its own events', async () => {
    const element = await report(reportable(receiver().url));
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-disclosure-submit');
    const told = nextEvent(element, 'trust-disclosure-submitted');
    await sent(element, 'receipt');
    expect((await told).detail).to.include({ id: (await asked).detail.submission.id });
  });

  it('says so when there is nowhere to send it to', async () => {
    const element = await report();
    const told = nextEvent(element, 'trust-disclosure-failed');
    await sent(element, 'send-failed');
    expect((await told).detail).to.include({ reason: 'notConfigured', retryable: false });
  });

  it('can be made by keyboard alone', async () => {
    const { url, submissions } = receiver();
    const element = await report(reportable(url));
    await kinds(element);
    for (const [name, text] of [
      ['title', 'Stored XSS'],
      ['asset', 'app.example.com'],
      ['weakness', 'Lo'],
      ['exception', 'It signs out everybody at once.'],
      ['description', 'The comment field keeps script elements.'],
    ] as const) {
      await tabTo(name);
      await type(text);
    }
    await tabTo('policyAcknowledged');
    await press('Space');
    await tabUntil((control) => control.getAttribute('type') === 'submit');
    await press('Enter');
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    expect(submission?.data).to.deep.include({
      title: 'Stored XSS',
      asset: 'app.example.com',
      weakness: 'csrf.logout',
      exception: { weakness: 'csrf.logout', reason: 'It signs out everybody at once.' },
      description: 'The comment field keeps script elements.',
    });
  });

  it('holds the fields that the company added', async () => {
    const { url, submissions } = receiver();
    const element = await report(
      reportable(url, { customFields: [{ name: 'program', label: 'Programme' }] }),
    );
    enter(field(element, 'Programme'), 'Spring');
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission?.data).to.have.deep.property('customFields', { program: 'Spring' });
  });
});

describe('an anonymous report', () => {
  const anonymous = (element: Element) => field(element, 'Report anonymously');

  it('holds no name, no address and no wish for credit', async () => {
    const { url, submissions } = receiver();
    const element = await report(reportable(url));
    enter(field(element, 'Name'), 'Ada');
    enter(field(element, 'E-mail'), 'ada@example.com');
    choose(field(element, 'Credit'), 'By name');
    anonymous(element).click();
    await settled(element);
    await sent(element, 'receipt');
    const [submission] = await submissions();
    const { policyAcknowledgement, ...data } = submission?.data as DisclosureData;
    expect(policyAcknowledgement).to.have.property('version', '2026-03');
    expect(data).to.deep.equal({ ...needed, anonymous: true, suspicion: ['too-fast'] });
  });

  it('does not ask for them', async () => {
    const element = await report();
    anonymous(element).click();
    await settled(element);
    expect(queryAllByRole(element, 'textbox', { name: /^(Name|E-mail)/ })).to.deep.equal([]);
  });

  it('keeps them for somebody who thinks again', async () => {
    const element = await report();
    enter(field(element, 'Name'), 'Ada');
    anonymous(element).click();
    await settled(element);
    anonymous(element).click();
    await settled(element);
    expect(field(element, 'Name').value).to.equal('Ada');
  });

  it('takes their errors away', async () => {
    const element = await report();
    fillIn(element);
    enter(field(element, 'E-mail'), 'ada');
    await refused(element);
    anonymous(element).click();
    await settled(element);
    await eventually(() => queryAllByPart(element, 'error-summary').length === 0);
  });

  it('needs no name where the manifest requires one', async () => {
    const element = await report(
      reportable(receiver().url, { fields: { name: 'required', email: 'required' } }),
    );
    anonymous(element).click();
    await settled(element);
    await sent(element, 'receipt');
  });

  it('gets a receipt that promises no answer', async () => {
    const element = await report(reportable(receiver().url));
    anonymous(element).click();
    await settled(element);
    const receipt = await sent(element, 'receipt');
    expect(textOf(receipt)).to.contain('we cannot answer you');
  });

  it('is followed by one that is not', async () => {
    const element = await report(reportable(receiver().url));
    anonymous(element).click();
    await settled(element);
    await sent(element, 'receipt');
    getByRole(element, 'button', { name: 'Write another' }).click();
    await settled(element);
    await eventually(() => focused() === field(element, 'Title'));
    expect([field(element, 'Name').value, held(element)]).to.deep.equal(['', {}]);
  });
});

describe('what is wrong with a report', () => {
  it('is said above the form, in its order, and at the fields', async () => {
    const element = await report();
    const summary = await refused(element);
    expect(queryAllByRole(summary, 'link').map(textOf)).to.deep.equal([
      'Title: Please fill in this field.',
      'Description: Please fill in this field.',
      'I have read this policy and keep to it: Please tick this box.',
    ]);
  });

  it('is said with figures', async () => {
    const element = await report();
    fillIn(element);
    enter(field(element, 'Title'), 'XSS');
    enter(field(element, 'Description'), 'It is broken.');
    await refused(element);
    expect(errors(element)).to.deep.equal([
      'Please write at least 5 characters.',
      'Please write at least 30 characters.',
    ]);
  });

  it('is a missing proof where the policy asks for one', async () => {
    const element = await report(reportable(undefined, {}, { requireProof: true }));
    fillIn(element);
    const summary = await refused(element);
    expect(queryAllByRole(summary, 'link').map(textOf)).to.deep.equal([
      'Proof of concept: Please fill in this field.',
    ]);
  });

  it('is what the manifest requires and was left empty', async () => {
    const fields = { email: 'required', steps: 'required', impact: 'hidden', credit: 'hidden' };
    const element = await report(reportable(undefined, { fields }));
    fillIn(element);
    const summary = await refused(element);
    expect([
      queryAllByRole(summary, 'link').map(textOf),
      ['impact', 'credit'].filter((name) => element.shadowRoot?.querySelector(`[name=${name}]`)),
    ]).to.deep.equal([
      ['Steps to reproduce: Please fill in this field.', 'E-mail: Please fill in this field.'],
      [],
    ]);
  });

  it('is said by the receiver at the field, in the folded part, too', async () => {
    const body = { errors: [{ pointer: '/data/endpoint', code: 'out', detail: 'Not ours.' }] };
    const element = await report(reportable(receiver(refusing(422, body)).url));
    const summary = await sent(element, 'error-summary');
    getByRole(summary, 'link').click();
    expect([focused()?.getAttribute('name'), errors(element)]).to.deep.equal([
      'endpoint',
      ['Not ours.'],
    ]);
  });
});

describe('the policy in the form', () => {
  it('names its kinds of vulnerabilities first, without their marks', async () => {
    const groups = await kinds(await report());
    expect(
      groups.map(({ label, children }) => [label, (children[0] as HTMLOptionElement).text]),
    ).to.deep.equal([
      ['Accepted', 'Cross-site scripting · CWE-79'],
      ['Not accepted', 'Logout CSRF · CWE-352'],
      ['Not named in the policy', 'Cross-site request forgery (CSRF) · CWE-352'],
    ]);
  });

  it('suggests its assets', async () => {
    const element = await report();
    const assets = field(element, 'Affected system').list?.options ?? [];
    expect([...assets].map(({ value }) => value)).to.deep.equal(['app.example.com']);
  });
});

describe('what was typed into a report', () => {
  const typed = { ...needed, 'policyAcknowledged=on': 'on', policyAcknowledged: undefined };
  const all = Object.fromEntries(Object.entries(typed).filter(([, value]) => value));

  it('survives other languages', async () => {
    const element = await report();
    fillIn(element);
    for (const [locale, heading] of [
      ['de', 'Schwachstelle melden'],
      ['pt', 'Relatar uma vulnerabilidade'],
      ['en', 'Report a vulnerability'],
    ] as const) {
      element.locale = locale;
      await eventually(() => getByRole(element, 'heading', { name: heading }));
    }
    expect(held(element)).to.deep.equal(all);
  });

  it('survives a move in the document', async () => {
    const element = await report();
    fillIn(element);
    const box = await fixture(html`<div></div>`);
    box.append(element);
    await settled(element);
    expect(held(element)).to.deep.equal(all);
  });

  it('survives errors, a failed sending, and the way back from a mail', async () => {
    const element = await report();
    enter(field(element, 'Title'), 'XSS');
    await refused(element);
    const afterErrors = held(element);
    await sent(element, 'send-failed');
    const afterFailure = held(element);
    element.data = reportable(undefined, { transport: { type: 'mailto', to: 'a@example.com' } });
    await settled(element);
    await sent(element, 'handed-over');
    getByRole(element, 'button', { name: 'Back to the form' }).click();
    await settled(element);
    expect([afterErrors, afterFailure, held(element)]).to.deep.equal([{ title: 'XSS' }, all, all]);
  });
});
