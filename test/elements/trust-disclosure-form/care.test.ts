// What a reporter is told in a bad case, and what is kept of the policy that was acknowledged.
import { expect } from 'chai';

import { policyAsShown } from '../../../src/content/policy-as-shown.js';
import type { DisclosureData, Submission } from '../../../src/schema/index.js';
import { sha256 } from '../../../src/submission/sha256.js';
import { expectAccessible } from '../../support/axe.js';
import { choose, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { openReport } from './findings.js';
import { fillIn, policy, report, reportable, send, sent, type Form } from './reports.js';

const contacts = [{ role: 'security', phone: '+49 (0)30 1234', email: 'sec@example.com' }];

describe('guidance', () => {
  it('leads to the security team when the hole is being used', async () => {
    const element = await openReport({ ...reportable(), contacts });
    choose(field(element, 'Is it being exploited?'), 'Yes');
    const notice = await eventually(() => getByPart(element, 'guidance'));
    const links = ['+49 (0)30 1234', 'sec@example.com'].map(
      (name) => getByRole<HTMLAnchorElement>(notice, 'link', { name }).href,
    );
    expect([links, notice.closest('[role=status]') !== null]).to.deep.equal([
      ['tel:+49301234', 'mailto:sec@example.com'],
      true,
    ]);
    await expectAccessible(element);
  });

  it('asks to delete data of people, and goes with another answer', async () => {
    const element = await openReport();
    choose(field(element, 'Have you come across personal data?'), 'Yes');
    const said = textOf(await eventually(() => getByPart(element, 'guidance')));
    choose(field(element, 'Have you come across personal data?'), 'No');
    await settled(element);
    expect([said.includes('Delete every copy'), queryAllByPart(element, 'guidance')]) //
      .to.deep.equal([true, []]);
  });
});

type Given = NonNullable<DisclosureData['policyAcknowledgement']>;

interface Kept {
  readonly memory: { readonly acknowledgement?: Given };
}

const old = { version: '2025-11', locale: 'en', acknowledgedAt: '2026-01-02T03:04:05.678Z' };

const keyOfDraft = (): string => Object.keys(sessionStorage)[0] ?? '';
const kept = (): Kept => JSON.parse(sessionStorage.getItem(keyOfDraft()) ?? '') as Kept;

/** A report that was filled in, on a page that was loaded anew. @param given what the draft says instead */
async function cameBack(
  data: Readonly<Record<string, unknown>>,
  instead?: Given,
): Promise<{ readonly element: Form; readonly given: Given }> {
  const before = await report(data);
  fillIn(before);
  const own = await eventually(() => sessionStorage.length > 0 && kept().memory.acknowledgement);
  before.remove();
  const given = instead ?? own;
  sessionStorage.setItem(
    keyOfDraft(),
    JSON.stringify({ ...kept(), memory: { acknowledgement: given } }),
  );
  const element = await report(data);
  await eventually(() => getByPart(element, 'draft'));
  return { element, given };
}

/** Sends what was brought back. */
async function sentFrom(
  element: Form,
  submissions: () => Promise<readonly Submission[]>,
): Promise<DisclosureData> {
  send(element);
  await eventually(() => getByPart(element, 'receipt'));
  const [submission] = await submissions();
  return submission?.data as DisclosureData;
}

describe('the acknowledged policy', () => {
  it('is kept with version, language, time and fingerprint', async () => {
    const { url, submissions } = receiver();
    const element = await report(reportable(url));
    await sent(element, 'receipt');
    const [submission] = await submissions();
    const { policyAcknowledgement } = submission?.data as DisclosureData;
    const shown = policyAsShown(policy as never, { chain: ['en'], defaultLocale: 'en' });
    expect(policyAcknowledgement).to.include({
      version: '2026-03',
      locale: 'en',
      sha256: await sha256(shown),
    });
    expect(Date.now() - Date.parse(policyAcknowledgement?.acknowledgedAt ?? '')).to.be.within(0, 60_000); // prettier-ignore
  });

  it('is the one that was read, whatever language is chosen then', async () => {
    const { url, submissions } = receiver();
    const element = await openReport(reportable(url));
    fillIn(element);
    element.locale = 'de';
    await eventually(() => getByRole(element, 'heading', { name: 'Schwachstelle melden' }));
    getByPart(element, 'submit').click();
    await eventually(() => getByPart(element, 'receipt'));
    const [submission] = await submissions();
    const { policyAcknowledgement } = submission?.data as DisclosureData;
    expect([submission?.locale, policyAcknowledgement?.locale]).to.deep.equal(['de', 'en']);
  });

  it('stays the one that was read when the page is loaded anew, in another language', async () => {
    const { url, submissions } = receiver();
    const { element, given } = await cameBack(reportable(url));
    element.locale = 'de';
    await eventually(() => getByRole(element, 'heading', { name: 'Schwachstelle melden' }));
    const { policyAcknowledgement } = await sentFrom(element, submissions);
    expect(policyAcknowledgement).to.deep.equal(given);
  });

  it('is acknowledged anew by whoever ticks the box again after that', async () => {
    const { url, submissions } = receiver();
    const { element, given } = await cameBack(reportable(url));
    const box = field(element, 'I have read this policy and keep to it.');
    box.click();
    await eventually(() => !kept().memory.acknowledgement);
    box.click();
    const { policyAcknowledgement } = await sentFrom(element, submissions);
    const [before, after] = [given, policyAcknowledgement].map((one) => one?.acknowledgedAt ?? '');
    expect([after !== before, [after, before].sort()[0]]).to.deep.equal([true, before]);
  });

  it('is what a draft says only where that can be one', async () => {
    const { url, submissions } = receiver();
    const { element } = await cameBack(reportable(url), { ...old, locale: 'not a language' });
    const { policyAcknowledgement } = await sentFrom(element, submissions);
    expect(policyAcknowledgement).to.include({ version: '2026-03', locale: 'en' });
  });

  it('is named with its legal safety', async () => {
    const element = await report(reportable(undefined, {}, { safeHarbor: 'partial' }));
    getByRole(element, 'checkbox', { name: /which offers limited safe harbour/ });
  });
});

it('an anonymous reporter is told what remains', async () => {
  const element = await report();
  const box = field(element, 'Report anonymously');
  const hint = element.shadowRoot?.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(textOf(hint as Element)).to.contain('sees your IP address');
});
