// How severe it is: in a word or with a vector, by text and by calculator, with one of them sent.
import { expect } from 'chai';

import { expectAccessible } from '../../support/axe.js';
import { choose, enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { settled } from '../../support/fixture.js';
import { focused, press } from '../../support/keyboard.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { receiver } from '../../support/receiver.js';
import { openCalculator, openReport } from './findings.js';
import { fillIn, reportable, send, sent } from './reports.js';

const log4shell = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H';

const vector = (element: Element): HTMLInputElement => field(element, 'CVSS vector');
const score = (element: Element): string => textOf(getByPart(element, 'cvss-score'));
const metric = (element: Element, name: string): HTMLElement =>
  getByRole(element, 'group', { name });

async function typeVector(element: Element, text: string): Promise<void> {
  enter(vector(element), text);
  await settled(element);
}

async function faultOf(text: string): Promise<readonly string[]> {
  const element = await openCalculator();
  fillIn(element);
  await typeVector(element, text);
  send(element);
  await eventually(() => getByPart(element, 'error-summary'));
  return queryAllByPart(element, 'error').map(textOf);
}

describe('the severity of a report', () => {
  it('is asked for in one way at a time', async () => {
    const element = await openReport();
    const before = field(element, 'Severity').matches(':enabled');
    getByRole(element, 'radio', { name: 'With CVSS' }).click();
    await eventually(() => vector(element));
    expect([before, () => field(element, 'Severity')]).to.satisfy(
      ([wasThere, find]: [boolean, () => unknown]) => wasThere && throws(find),
    );
  });

  it('is sent as it was chosen last, and what was left is kept', async () => {
    const { url, submissions } = receiver();
    const element = await openReport(reportable(url));
    choose(field(element, 'Severity'), 'High');
    getByRole(element, 'radio', { name: 'With CVSS' }).click();
    await eventually(() => getByPart(element, 'cvss'));
    await typeVector(element, log4shell);
    getByRole(element, 'radio', { name: 'In a word' }).click();
    await settled(element);
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission?.data).to.include({ severity: 'high' }).and.not.have.property('cvss');
  });

  it('is required as a whole where the manifest says so', async () => {
    const element = await openCalculator(
      reportable(undefined, { fields: { severity: 'required' } }),
    );
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'error-summary'));
    expect(queryAllByPart(element, 'error').map(textOf)).to.deep.equal([
      'Please fill in this field.',
    ]);
  });

  it('leaves no choice where the manifest hides one way', async () => {
    const element = await openReportWithout('severity');
    await eventually(() => getByPart(element, 'cvss'));
    expect(element.shadowRoot?.querySelector('[name=severity]')).to.equal(null);
  });
});

describe('a vector', () => {
  it('is sent in the canonical order, whatever the order it was pasted in', async () => {
    const { url, submissions } = receiver();
    const element = await openCalculator(reportable(url));
    await typeVector(
      element,
      ' cvss:4.0/SA:N/VC:H/SC:N/VI:H/SI:N/VA:H/E:A/AV:N/UI:N/PR:N/AT:N/AC:L ',
    );
    await sent(element, 'receipt');
    const [submission] = await submissions();
    expect(submission?.data).to.include({
      cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A',
    });
  });

  for (const [text, sentence] of [
    ['9.8', 'This is not a CVSS vector. It begins with CVSS:3.1/ or CVSS:4.0/.'],
    ['CVSS:3.0/AV:N', 'CVSS 3.0 cannot be used here. Please rate with version 3.1 or 4.0.'],
    ['CVSS:3.1/AV:N/C:H', 'The vector is not complete. Still missing: AC, PR, UI, S, I, A.'],
    [`${log4shell}/AV:L`, 'The metric AV is given twice. Please keep one of them.'],
    [`${log4shell}/AT:N`, 'CVSS 3.1 has no metric “AT”.'],
    [`${log4shell}/E:Z`, 'The metric E cannot have the value “Z”.'],
  ] as const)
    it(`such as ${text} is refused with a sentence`, async () => {
      expect(await faultOf(text)).to.deep.equal([sentence]);
    });

  it('fills the calculator', async () => {
    const element = await openCalculator();
    await typeVector(element, log4shell);
    const chosen = getByRole<HTMLInputElement>(metric(element, 'Scope S'), 'radio', {
      name: 'Changed',
    });
    expect([chosen.checked, score(element)]).to.deep.equal([true, 'CVSS-B 10.0 Critical']);
  });

  it('is written by the calculator, by keyboard alone', async () => {
    const element = await openCalculator();
    await typeVector(element, 'CVSS:3.1/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H');
    getByRole(metric(element, 'Attack vector AV'), 'radio', { name: 'Network' }).focus();
    await press('Space');
    await press('ArrowRight');
    await settled(element);
    expect([vector(element).value, textOf(focused()?.closest('label') as Element)]).to.deep.equal([
      'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      'Adjacent',
    ]);
  });

  it('says how much is missing', async () => {
    const element = await openCalculator();
    await typeVector(element, 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N');
    expect(score(element)).to.equal('1 metric still to choose');
  });

  it('comes back with its version', async () => {
    const element = await openCalculator();
    await typeVector(element, log4shell);
    getByRole(element, 'radio', { name: '4.0' }).click();
    await settled(element);
    const other = vector(element).value;
    getByRole(element, 'radio', { name: '3.1' }).click();
    await settled(element);
    expect([other, vector(element).value]).to.deep.equal(['', log4shell]);
  });

  it('survives another language, in which the calculator speaks', async () => {
    const element = await openCalculator();
    await typeVector(element, log4shell);
    element.locale = 'de';
    await eventually(() => score(element) === 'CVSS-B 10,0 Kritisch');
    await eventually(() => metric(element, 'Angriffsvektor AV'));
  });

  for (const version of ['3.1', '4.0'])
    it(`can be chosen accessibly in version ${version}`, async () => {
      const element = await openCalculator();
      getByRole(element, 'radio', { name: version }).click();
      await settled(element);
      await expectAccessible(element);
    });

  it('shows its score accessibly', async () => {
    const element = await openCalculator();
    await typeVector(element, log4shell);
    await expectAccessible(element);
  });
});

async function openReportWithout(name: string): ReturnType<typeof openReport> {
  const { report, unfold } = await import('./reports.js');
  const element = await report(reportable(undefined, { fields: { [name]: 'hidden' } }));
  unfold(element);
  return element;
}

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
