// Reporters who send, wait, change, cancel, load the page anew and try again, at a receiver that fails in any
// order, through the form itself. Seeded: the same sequences in every run and every engine.
import { expect } from 'chai';

import { moods } from '../../support/fake-receiver.js';
import { enter, field, held } from '../../support/entry.js';
import { eventually } from '../../support/eventually.js';
import { faultBox, type FaultBox } from '../../support/fault-box.js';
import { settled } from '../../support/fixture.js';
import { getByPart, queryAllByPart } from '../../support/query.js';
import { pick, seeded } from '../../support/seeded.js';
import { fillIn, needed, report, reportable, send, type Form } from './reports.js';

/** What can be told within a second: nobody waits for a timeout here. */
const quick = moods.filter((mood) => !mood.startsWith('stalled') && mood !== 'offline');

const ends = ['receipt', 'waiting', 'send-failed', 'error-summary'] as const;

const standing = (element: Element): (typeof ends)[number] | undefined =>
  ends.find((part) => queryAllByPart(element, part).length > 0);

/** A reporter, the form in front of them, and what they have typed. */
class Reporter {
  readonly titles = new Set<string>();
  title = 'First';
  element: Form | undefined;
  /** What was not in its field when it was neither stored nor sent. */
  readonly lost: string[] = [];

  constructor(
    readonly box: FaultBox,
    readonly random: () => number,
  ) {}

  async open(): Promise<Form> {
    return (this.element = await report(reportable(this.box.url)));
  }

  /** Sends, and looks what came of it. */
  async send(element: Form): Promise<(typeof ends)[number]> {
    this.titles.add(this.title);
    const { tries } = await this.box.stored();
    send(element);
    await this.reached(tries + 1);
    const isOver = await eventually(() => settledAt(element));
    if (isOver !== 'receipt') this.look(element);
    return isOver;
  }

  /** From then on what is shown is not the outcome before. */
  async reached(tries: number): Promise<void> {
    let isThere = false;
    const ask = async (): Promise<void> => {
      isThere = (await this.box.stored()).tries >= tries;
    };
    await eventually(() => {
      void ask();
      return isThere;
    });
  }

  look(element: Form): void {
    const { title, description } = held(element);
    if (title !== this.title || description !== needed.description)
      this.lost.push(`${this.title}: ${JSON.stringify({ title, description })}`);
  }

  /** Does one of the things that people do when something was not sent. */
  async goOn(element: Form): Promise<Form> {
    if (this.random() < 0.4) {
      this.title = `Changed ${this.titles.size}`;
      enter(field(element, 'Title'), this.title);
      await settled(element);
    }
    queryAllByPart(element, 'cancel')[0]?.click();
    await eventually(() => queryAllByPart(element, 'waiting').length === 0);
    return this.random() < 0.25 ? this.reload(element) : element;
  }

  /** The element goes, as it is; another one finds the draft. */
  async reload(element: Form): Promise<Form> {
    element.remove();
    const again = await this.open();
    await eventually(() => getByPart(again, 'draft'));
    await settled(again);
    this.look(again);
    return again;
  }
}

/** Where a form is once nothing is on its way. */
function settledAt(element: Form): (typeof ends)[number] | undefined {
  const isSending = getByPart(element, 'submit').getAttribute('aria-disabled') === 'true';
  const at = standing(element);
  return at === 'waiting' || !isSending ? at : undefined;
}

/** @returns whether it was sent at last */
async function visit(reporter: Reporter): Promise<boolean> {
  let element = await reporter.open();
  fillIn(element);
  enter(field(element, 'Title'), reporter.title);
  for (let round = 0; round < 5; round += 1) {
    if ((await reporter.send(element)) === 'receipt') return true;
    if (reporter.random() < 0.1) return false;
    element = await reporter.goOn(element);
  }
  return false;
}

describe('random sequences of faults, through the form', () => {
  it('leave every report stored once, or in its fields: 40 of them', async () => {
    const counted = { sent: 0, kept: 0, lost: [] as string[], doubled: 0 };
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const box = faultBox(Array.from({ length: 30 }, () => pick(quick, random)));
      const reporter = new Reporter(box, random);
      const isSent = await visit(reporter);
      counted[isSent ? 'sent' : 'kept'] += 1;
      const titles = (await box.stored()).stored.map(
        ({ data }) => (data as { readonly title: string }).title,
      );
      counted.lost.push(...reporter.lost);
      if (isSent && !titles.includes(reporter.title)) counted.lost.push(`${seed}: sent`);
      counted.doubled += titles.length - new Set(titles).size;
      reporter.element?.remove();
      sessionStorage.clear();
    }
    console.log(`figures: 40 sequences through the form: ${JSON.stringify(counted)}`);
    expect([counted.sent + counted.kept, counted.lost, counted.doubled]) //
      .to.deep.equal([40, [], 0]);
    // Sequences that all end alike would show nothing.
    expect([counted.sent > 10, counted.kept > 3]).to.deep.equal([true, true]);
  }).timeout(90_000);
});
