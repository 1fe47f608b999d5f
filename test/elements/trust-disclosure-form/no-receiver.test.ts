// Without a network, and at a receiver that never answers well.
import { expect } from 'chai';

import { held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { getByPart, queryAllByPart, textOf } from '../../support/query.js';
import { tryNow } from '../faults.js';
import { fillIn, needed, report, reportable, send, type Form } from './reports.js';

async function sentTo(box: FaultBox): Promise<Form> {
  const element = await report(reportable(box.url));
  fillIn(element);
  send(element);
  return element;
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
