import { expect } from 'chai';

import { failure, type Outcome } from '../../src/submission/outcome.js';
import { sendPatiently, type Pause } from '../../src/submission/send-patiently.js';
import { ManualClock } from '../support/manual-clock.js';

const sent: Outcome = {
  status: 'sent',
  receipt: { id: '1', outcome: 'received', sentAt: '2026-05-03T08:00:00Z' },
};

/** A sending whose answers come in this order; the last one stays. */
class Sending {
  tries = 0;
  /** All that was told, in order. */
  readonly told: (Pause | undefined)[] = [];
  readonly outcome: Promise<Outcome>;

  constructor(
    answers: readonly Outcome[],
    readonly clock = new ManualClock(),
  ) {
    const send = (): Promise<Outcome> =>
      Promise.resolve(answers[Math.min(this.tries++, answers.length - 1)] ?? sent);
    this.outcome = sendPatiently(send, { tell: (pause) => this.told.push(pause), clock });
  }

  /** What is shown now. */
  get pause(): Pause | undefined {
    return this.told.at(-1);
  }

  /** Lets promises settle, and then this much time pass. */
  async pass(milliseconds = 0): Promise<this> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    this.clock.advance(milliseconds);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return this;
  }
}

const after = async (answers: readonly Outcome[], ...times: number[]): Promise<Sending> => {
  const sending = new Sending(answers);
  await sending.pass();
  for (const time of times) await sending.pass(time);
  return sending;
};

describe('what is sent', () => {
  it('is sent once when it arrives', async () => {
    const sending = await after([sent], 60_000);
    expect([sending.tries, await sending.outcome, sending.told]).to.deep.equal([1, sent, []]);
  });

  for (const reason of ['network', 'timeout', 'server'] as const) {
    it(`is sent again after a failure (${reason})`, async () => {
      const sending = await after([failure(reason), sent], 2000);
      expect([sending.tries, await sending.outcome]).to.deep.equal([2, sent]);
    });
  }

  for (const reason of [
    'unreadable',
    'forbidden',
    'tooLarge',
    'rejected',
    'attachments',
  ] as const) {
    it(`is not sent again by itself where that does not help (${reason})`, async () => {
      const sending = await after([failure(reason)], 60_000);
      expect([sending.tries, await sending.outcome]).to.deep.equal([1, failure(reason)]);
    });
  }

  it('is not sent again by itself where it could be stored twice', async () => {
    const sending = await after([{ ...failure('timeout'), doubles: true } as Outcome], 60_000);
    expect([sending.tries, (await sending.outcome).status]).to.deep.equal([1, 'failed']);
  });

  it('is sent four times at most', async () => {
    const sending = await after([failure('server')], 8000, 8000, 8000, 8000, 8000);
    expect([sending.tries, await sending.outcome]).to.deep.equal([4, failure('server')]);
  });

  it('waits for nothing when it is over', async () => {
    const sending = await after([failure('server'), sent], 2000);
    await sending.outcome;
    expect(sending.clock.pending).to.equal(0);
  });
});

describe('a failure that follows another', () => {
  it('may hide that it has arrived, and says so', async () => {
    const answers = [failure('server'), failure('tooLarge')];
    const sending = await after(answers, 2000);
    expect(await sending.outcome).to.include({ reason: 'tooLarge', mayHaveArrived: true });
  });

  it('says so with errors, too', async () => {
    const sending = await after([failure('timeout'), { status: 'invalid', errors: [] }], 2000);
    expect(await sending.outcome).to.include({ status: 'invalid', mayHaveArrived: true });
  });

  it('does not say so where no try can have arrived', async () => {
    const sending = await after([failure('rateLimited', 1), failure('tooLarge')], 1000);
    expect(await sending.outcome).to.include({ mayHaveArrived: false });
  });
});

describe('the pauses', () => {
  for (const [chance, lengths] of [
    [0, [1, 1, 1]],
    [0.5, [2, 3, 5]],
    [0.9999, [2, 4, 8]],
  ] as const) {
    it(`grow, and are drawn (${chance}): ${lengths.join(', ')} seconds at first sight`, async () => {
      const clock = new ManualClock();
      clock.chance = chance;
      const sending = new Sending([failure('network')], clock);
      const seen: unknown[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        await sending.pass();
        seen.push(sending.pause?.total);
        await sending.pass(8000);
      }
      expect(seen).to.deep.equal(lengths);
    });
  }

  it('say which repetition comes next', async () => {
    const sending = await after([failure('network')], 2000);
    expect(sending.pause).to.include({ reason: 'network', attempt: 2, attempts: 3 });
  });

  it('count down every second', async () => {
    const sending = await after([failure('rateLimited', 3), sent], 1000, 1000, 1000);
    expect(sending.told.map((pause) => pause?.left)).to.deep.equal([3, 2, 1, undefined]);
  });

  it('follow the clock when their timers are late', async () => {
    const sending = await after([failure('rateLimited', 60)]);
    sending.clock.delay(40_000);
    await sending.pass();
    expect(sending.pause?.left).to.equal(20);
  });

  it('can be cut short', async () => {
    const sending = await after([failure('server'), sent]);
    sending.pause?.now();
    expect([await sending.outcome, sending.tries]).to.deep.equal([sent, 2]);
  });

  it('can be called off, and leave the failure', async () => {
    const sending = await after([failure('server')]);
    sending.pause?.cancel();
    const outcome = await sending.outcome;
    expect([outcome, sending.tries, sending.clock.pending]).to.deep.equal([
      failure('server'),
      1,
      0,
    ]);
  });

  it('take the last word only once', async () => {
    const sending = await after([failure('server'), sent]);
    sending.pause?.cancel();
    sending.pause?.now();
    await sending.pass(9000);
    expect(sending.tries).to.equal(1);
  });
});

describe('a receiver that is busy', () => {
  it('is asked again after the time it wants, and not before', async () => {
    const sending = await after([failure('rateLimited', 7), sent], 6999);
    const before = sending.tries;
    await sending.pass(1);
    expect([before, sending.tries, sending.pause]).to.deep.equal([1, 2, undefined]);
  });

  it('is asked again once', async () => {
    const sending = await after([failure('rateLimited', 2)], 2000, 2000, 2000);
    expect([sending.tries, await sending.outcome]).to.deep.equal([2, failure('rateLimited', 2)]);
  });

  it('is given a minute where it does not say how long', async () => {
    const sending = await after([failure('rateLimited')]);
    expect(sending.pause).to.include({ total: 60, attempt: 1, attempts: 1 });
  });

  it('is not waited for longer than ten minutes', async () => {
    const sending = await after([failure('rateLimited', 601)], 700_000);
    expect([sending.tries, sending.told]).to.deep.equal([1, []]);
  });

  it('is not asked sooner because the network is back', async () => {
    const sending = await after([failure('rateLimited', 7), sent]);
    sending.clock.reconnect();
    await sending.pass();
    expect(sending.tries).to.equal(1);
  });

  it('leaves the repetitions after other failures', async () => {
    const answers = [failure('server'), failure('rateLimited', 1), failure('server'), sent];
    const sending = await after(answers, 2000, 1000, 4000);
    expect([sending.tries, await sending.outcome]).to.deep.equal([4, sent]);
  });
});

describe('without a network', () => {
  async function offline(answers: readonly Outcome[]): Promise<Sending> {
    const clock = new ManualClock();
    clock.isOnline = false;
    return new Sending(answers, clock).pass();
  }

  it('it is waited for, without a countdown', async () => {
    const sending = await (await offline([failure('network')])).pass(3_600_000);
    expect([sending.tries, sending.pause?.reason, sending.pause?.left]) //
      .to.deep.equal([1, 'offline', undefined]);
  });

  it('it is sent as soon as there is one', async () => {
    const sending = await offline([failure('network'), sent]);
    sending.clock.reconnect();
    expect([await sending.outcome, sending.tries]).to.deep.equal([sent, 2]);
  });

  it('the waiting does not count as a repetition', async () => {
    const sending = await offline([failure('network')]);
    sending.clock.reconnect();
    await sending.pass();
    expect(sending.pause).to.include({ reason: 'network', attempt: 1 });
  });

  it('a countdown ends as soon as there is one again', async () => {
    const sending = await after([failure('network'), sent]);
    sending.clock.reconnect();
    expect([await sending.outcome, sending.tries]).to.deep.equal([sent, 2]);
  });

  it('a receiver that has answered is not waited for', async () => {
    const sending = await offline([failure('server')]);
    expect(sending.pause?.reason).to.equal('server');
  });
});
