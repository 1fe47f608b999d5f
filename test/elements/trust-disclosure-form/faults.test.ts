// Every way in which a receiver can fail, through the form itself: what the reporter sees, that the text is
// still there, and that the receiver has the report exactly once when it is over.
import { expect } from 'chai';

import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { getByPart, getByRole, queryAllByPart, textOf } from '../../support/query.js';
import { fillIn, needed, report, reportable, send, type Form } from './reports.js';

interface Fault {
  readonly plan: readonly string[];
  /** Whether the receiver has another origin than the page. */
  readonly isForeign?: boolean;
  /** What the reporter sees. */
  readonly seen: RegExp;
  /** What the reporter does; nothing where it goes on by itself. */
  readonly act?: (element: Form) => void;
}

const tryNow = (element: Form): void => getByRole(element, 'button', { name: 'Try now' }).click();
const tryAgain = (element: Form): void => getByPart(element, 'retry').click();

const unreachable = /could not be reached\. Trying again in \d seconds? \(1 of 3\)\./;
const inTrouble = /had a problem\. Trying again in \d seconds? \(1 of 3\)\./;
const busy = /The receiver is busy\. Trying again in 1 second\./;

const faults: Readonly<Record<string, Fault>> = {
  'breaks the connection': { plan: ['reset'], seen: unreachable, act: tryNow },
  'stores it and breaks the connection': {
    plan: ['reset-after'],
    seen: unreachable,
    act: tryNow,
  },
  'is slow': { plan: ['slow'], seen: /Sending …/ },
  'breaks off in its answer': {
    plan: ['truncated'],
    // Firefox and WebKit hand over the part that came.
    seen: /could not be reached|could not be read/,
    act: (element) => (queryAllByPart(element, 'retry').length > 0 ? tryAgain : tryNow)(element),
  },
  'is in trouble': { plan: ['500'], seen: inTrouble, act: tryNow },
  'is in trouble twice': { plan: ['500', '500'], seen: inTrouble, act: tryNow },
  'stores it and is in trouble': { plan: ['500-after'], seen: inTrouble, act: tryNow },
  'has had too many requests': { plan: ['429'], seen: busy },
  'is not available for a while': { plan: ['503'], seen: busy },
  'finds an error': {
    plan: ['422'],
    seen: /1 entry needs your attention Name: Which Ada\?/,
    act(element) {
      enter(field(element, 'Name'), 'Ada Lovelace');
      send(element);
    },
  },
  'finds it too large': { plan: ['413'], seen: /This is too large for the receiver\./, act: send },
  'answers with a sign-in page': {
    plan: ['html'],
    seen: /answer could not be read/,
    act: tryAgain,
  },
  'sends it on to another origin': { plan: ['redirect'], seen: unreachable, act: tryNow },
  'of another origin does not let the page write': {
    plan: ['no-cors'],
    isForeign: true,
    seen: unreachable,
    act: tryNow,
  },
  'of another origin does not let the page read': {
    plan: ['no-cors-after'],
    isForeign: true,
    seen: unreachable,
    act: tryNow,
  },
  'of another origin is busy': { plan: ['429'], isForeign: true, seen: busy },
};

async function sentTo(box: FaultBox): Promise<Form> {
  const element = await report(reportable(box.url));
  fillIn(element);
  enter(field(element, 'Name'), 'Ada');
  send(element);
  return element;
}

for (const [what, { plan, isForeign = false, seen, act }] of Object.entries(faults)) {
  describe(`a report to a receiver that ${what}`, () => {
    it('is kept, says what is the matter, and arrives once', async () => {
      const box = faultBox(plan, { isForeign });
      const element = await sentTo(box);
      await eventually(() => seen.test(textOf(element)), `${seen} in ${textOf(element)}`);
      expect(held(element)).to.include({ title: needed.title, description: needed.description });
      act?.(element);
      await eventually(() => getByPart(element, 'receipt'));
      const [{ stored }, elsewhere] = await Promise.all([box.stored(), box.elsewhere()]);
      const { policyAcknowledgement, ...data } = stored[0]?.data as Record<string, unknown>;
      expect(policyAcknowledgement).to.be.an('object');
      expect([stored.length, data, elsewhere.tries]).to.deep.equal([
        1,
        {
          ...needed,
          name: what === 'finds an error' ? 'Ada Lovelace' : 'Ada',
          suspicion: ['too-fast'],
        },
        0,
      ]);
    });
  });
}

describe('a report without a network', () => {
  let isOnline = true;
  before(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  });
  after(() => {
    delete (navigator as { onLine?: boolean }).onLine;
  });

  it('says so, and is sent as soon as there is one', async () => {
    isOnline = false;
    const box = faultBox(['reset']);
    const element = await sentTo(box);
    await eventually(() => /You are offline\. This will be sent/.test(textOf(element)));
    expect(held(element)).to.include({ title: needed.title });
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await eventually(() => getByPart(element, 'receipt'));
    expect((await box.stored()).stored).to.have.length(1);
  });
});

describe('a report to a receiver that never answers well', () => {
  it('is repeated three times by itself, and then left to its reporter', async () => {
    const box = faultBox(Array.from({ length: 9 }, () => 'reset'));
    const element = await sentTo(box);
    for (let repetition = 1; repetition <= 3; repetition += 1) {
      await eventually(() => textOf(element).includes(`(${repetition} of 3)`));
      tryNow(element);
    }
    await eventually(() => getByPart(element, 'send-failed'));
    expect([(await box.stored()).tries, held(element)['title']]).to.deep.equal([4, needed.title]);
  });

  it('offers to be tried again, copied, and saved', async () => {
    const element = await sentTo(faultBox(['413']));
    const failure = await eventually(() => getByPart(element, 'send-failed'));
    await settled(element);
    expect(queryAllByPart(failure, 'copy').length + queryAllByPart(failure, 'save').length) //
      .to.equal(2);
  });
});
