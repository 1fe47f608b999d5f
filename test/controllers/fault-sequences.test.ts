// Visitors who send, wait, mend and try again, at receivers that fail in any order: nothing is lost, and
// nothing is stored twice. Seeded: the same sequences in every run and every engine.
import { expect } from 'chai';
import { html, LitElement } from 'lit';

import * as delivery from '../../src/controllers/delivery.js';
import { SubmissionController } from '../../src/controllers/submission-controller.js';
import type { Submission } from '../../src/schema/index.js';
import type { Outcome } from '../../src/submission/outcome.js';
import { toSubmission } from '../../src/submission/submission.js';
import { FakeReceiver, moods, type Mood } from '../support/fake-receiver.js';
import { faultBox } from '../support/fault-box.js';
import { fixture } from '../support/fixture.js';
import { HastyClock } from '../support/manual-clock.js';
import { pick, seeded } from '../support/seeded.js';

type Send = (submission: Submission) => Promise<Outcome>;

let send: Send;
let clock: HastyClock;

class SequenceHost extends LitElement {
  readonly form = new SubmissionController(this, {
    events: 'trust-document-request',
    load: () => Promise.resolve(delivery),
    build: (data, id) => toSubmission('document-request', data, { id, locale: 'en' }),
    send: (submission) => () => send(submission as Submission),
    clock,
  });
}
customElements.define('sequence-host', SequenceHost);

interface Visit {
  /** What the visitor had typed at the end. */
  readonly text: string;
  /** Everything that was ever sent. */
  readonly texts: ReadonlySet<string>;
  readonly form: SubmissionController;
}

/** Somebody who sends until it has arrived, or leaves it; who sometimes changes the text in between. */
async function visit(random: () => number): Promise<Visit> {
  clock = new HastyClock();
  clock.chance = random();
  const { form } = await fixture<SequenceHost>(html`<sequence-host></sequence-host>`);
  const texts = new Set<string>();
  let text = 'First';
  for (let round = 0; round < 6; round += 1) {
    texts.add(text);
    await form.submit({
      documents: ['soc-2'],
      name: text,
      email: 'a@b.example',
      company: 'Engines',
    });
    if (form.state.status === 'sent' || random() < 0.1) break;
    if (random() < 0.4) text = `Changed ${round}`;
  }
  return { text, texts, form };
}

const nameOf = (submission: Submission): string =>
  (submission.data as { readonly name: string }).name;

interface Tally {
  sent: number;
  kept: number;
  lost: number;
  doubled: number;
  /** What is stored, and what the visitor was told cannot have arrived. */
  denied: number;
}

const tally = (): Tally => ({ sent: 0, kept: 0, lost: 0, doubled: 0, denied: 0 });

function count(into: Tally, { text, texts, form }: Visit, stored: readonly Submission[]): void {
  const times = (wanted: string): number => stored.filter((one) => nameOf(one) === wanted).length;
  const { state } = form;
  if (state.status === 'sent') into.sent += 1;
  else into.kept += 1;
  if (state.status === 'sent' && times(text) === 0) into.lost += 1;
  if ([...texts].some((one) => times(one) > 1)) into.doubled += 1;
  if (state.status === 'failed' && times(text) > 0 && !state.mayHaveArrived) into.denied += 1;
}

describe('random sequences of faults', () => {
  it('leave every submission stored once or with its visitor: 200 of them', async () => {
    const counted = tally();
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      const receiver = new FakeReceiver(() => pick(moods, random));
      send = (submission) => receiver.send(submission, clock);
      count(counted, await visit(random), receiver.stored);
    }
    console.log(`figures: 200 sequences of faults: ${JSON.stringify(counted)}`);
    expect([counted.sent + counted.kept, counted.lost, counted.doubled, counted.denied]) //
      .to.deep.equal([200, 0, 0, 0]);
    // Sequences that all end alike would show nothing.
    expect([counted.sent > 40, counted.kept > 10]).to.deep.equal([true, true]);
  }).timeout(60_000);

  it('do so at a real server, too: 20 of them', async () => {
    const counted = tally();
    const wire: readonly Mood[] = moods.filter((mood) => mood !== 'offline');
    for (let seed = 1001; seed <= 1020; seed += 1) {
      const random = seeded(seed);
      const plan = Array.from({ length: 20 }, () => pick(wire, random));
      const box = faultBox(plan, { query: 'delay=50' });
      const transport = { type: 'http', url: box.url } as const;
      send = (submission) =>
        delivery.send(transport, { submission, subject: '', text: '' }, box.url, { timeout: 400 });
      count(counted, await visit(random), (await box.stored()).stored);
    }
    console.log(`figures: 20 sequences at a server: ${JSON.stringify(counted)}`);
    expect([counted.sent + counted.kept, counted.lost, counted.doubled, counted.denied]) //
      .to.deep.equal([20, 0, 0, 0]);
  }).timeout(60_000);
});
