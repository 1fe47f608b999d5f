// A receiver that has another text under the id: from another tab with the same draft, or from before.
import { expect } from 'chai';

import { expectAccessible } from '../../support/axe.js';
import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox } from '../../support/fault-box.js';
import { getByPart, textOf } from '../../support/query.js';
import { receiver, refusing } from '../../support/receiver.js';
import { fillIn, report, reportable, send, sent } from './reports.js';

describe('a receiver that has another text under the id', () => {
  it('gets the text as a report of its own when it is sent again', async () => {
    const { url, submissions } = receiver(refusing(409, {}));
    const element = await report(reportable(url));
    await sent(element, 'send-failed');
    getByPart(element, 'retry').click();
    await eventually(() => getByPart(element, 'send-failed'));
    let ids: readonly string[] = [];
    const look = async (): Promise<void> => {
      ids = (await submissions()).map(({ id }) => id);
    };
    await eventually(() => {
      void look();
      return ids.length === 2;
    });
    expect(new Set(ids).size).to.equal(2);
  });

  it('is told so, and that nothing is lost', async () => {
    const element = await report(reportable(faultBox(['409']).url));
    const notice = await sent(element, 'send-failed');
    expect(textOf(notice)).to.match(/An earlier version of your message has arrived.*still here/);
    await expectAccessible(element);
  });

  it('has both in the end, and neither twice', async () => {
    const box = faultBox(['reset-after', '409']);
    const element = await report(reportable(box.url));
    await sent(element, 'waiting');
    getByPart(element, 'cancel').click();
    await eventually(() => getByPart(element, 'send-failed'));
    enter(field(element, 'Title'), 'Another title');
    fillIn(element);
    enter(field(element, 'Title'), 'Another title');
    send(element);
    await eventually(() => textOf(getByPart(element, 'send-failed')).includes('earlier version'));
    getByPart(element, 'retry').click();
    await eventually(() => getByPart(element, 'receipt'));
    const { stored } = await box.stored();
    expect(stored.map(({ data }) => (data as { readonly title: string }).title)) //
      .to.deep.equal(['Stored XSS', 'Another title']);
  });
});
