// The page is loaded anew while a report is on its way: whatever the reporter does then, nothing is stored
// twice, and nothing is lost. Each stalled answer holds a connection, of which a browser has six.
import { expect } from 'chai';

import { enter, field } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { getByPart } from '../../support/query.js';
import { fillIn, report, reportable, send, type Form } from './reports.js';

const keyOfDraft = (): string => Object.keys(sessionStorage)[0] ?? '';

interface Kept {
  readonly attempt: { readonly id: string; readonly arrivedPerhaps?: string };
}

const keptAttempt = (): Kept['attempt'] =>
  (JSON.parse(sessionStorage.getItem(keyOfDraft()) ?? '') as Kept).attempt;

/** Sends, and leaves while the receiver has not answered. What a closed page writes no more is not kept. */
async function leftWhileSending(box: FaultBox, reached: number): Promise<void> {
  const element = await report(reportable(box.url));
  fillIn(element);
  send(element);
  let kept = '';
  await eventually(() => {
    kept = sessionStorage.getItem(keyOfDraft()) ?? '';
    return kept.includes('"arrivedPerhaps"');
  });
  await reachedBy(box, reached);
  element.remove();
  sessionStorage.setItem(keyOfDraft(), kept);
}

async function reachedBy(box: FaultBox, tries: number): Promise<void> {
  let isThere = false;
  const look = async (): Promise<void> => {
    isThere = (await box.stored()).tries >= tries;
  };
  await eventually(() => {
    void look();
    return isThere;
  });
}

/** The page as it comes back, with what was typed. */
async function cameBack(box: FaultBox): Promise<Form> {
  const element = await report(reportable(box.url));
  await eventually(() => getByPart(element, 'draft'));
  await settled(element);
  return element;
}

async function sentFrom(element: Form): Promise<void> {
  send(element);
  await eventually(() => getByPart(element, 'receipt'));
}

const titles = async (box: FaultBox): Promise<readonly string[]> =>
  (await box.stored()).stored.map(({ data }) => (data as { readonly title: string }).title);

describe('a report whose page is loaded anew while it is sent', () => {
  for (const [what, mood] of [
    ['it had arrived', 'stalled-after'],
    ['it had not', 'stalled'],
  ] as const) {
    it(`is stored once when it is sent again as it was: ${what}`, async () => {
      const box = faultBox([mood]);
      await leftWhileSending(box, 1);
      await sentFrom(await cameBack(box));
      const { keys, tries } = await box.stored();
      expect([await titles(box), keys.length, tries]).to.deep.equal([['Stored XSS'], 1, 2]);
    });
  }

  it('is a report of its own when it had arrived and the text was changed since', async () => {
    const box = faultBox(['stalled-after']);
    await leftWhileSending(box, 1);
    const element = await cameBack(box);
    enter(field(element, 'Title'), 'Stored XSS, also in titles');
    await sentFrom(element);
    const { keys } = await box.stored();
    expect([await titles(box), new Set(keys).size]).to.deep.equal([
      ['Stored XSS', 'Stored XSS, also in titles'],
      2,
    ]);
  });

  it('arrives as it was changed when it had not arrived', async () => {
    const box = faultBox(['stalled']);
    await leftWhileSending(box, 1);
    const element = await cameBack(box);
    enter(field(element, 'Title'), 'Stored XSS, also in titles');
    await sentFrom(element);
    expect(await titles(box)).to.deep.equal(['Stored XSS, also in titles']);
  });

  it('keeps its id when it was refused for good, then changed', async () => {
    const box = faultBox(['413', '413']);
    const element = await report(reportable(box.url));
    fillIn(element);
    send(element);
    await eventually(() => getByPart(element, 'send-failed'));
    const first = keptAttempt();
    element.remove();
    const again = await cameBack(box);
    enter(field(again, 'Title'), 'Shorter');
    send(again);
    await eventually(() => getByPart(again, 'send-failed'));
    const second = keptAttempt();
    expect([first.arrivedPerhaps, second.arrivedPerhaps, second.id]).to.deep.equal([
      undefined,
      undefined,
      first.id,
    ]);
  });
});
