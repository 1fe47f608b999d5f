import { expect } from 'chai';
import { html, LitElement } from 'lit';

import * as delivery from '../../src/controllers/delivery.js';
import type { SubmitDetail } from '../../src/controllers/delivery.js';
import {
  SubmissionController,
  type Delivery,
} from '../../src/controllers/submission-controller.js';
import type { Submission } from '../../src/schema/index.js';
import { failure, type Outcome } from '../../src/submission/outcome.js';
import { toSubmission } from '../../src/submission/submission.js';
import { eventually, nextEvent } from '../support/eventually.js';
import { fixture } from '../support/fixture.js';
import { HastyClock, ManualClock } from '../support/manual-clock.js';

const data = { documents: ['soc-2'], name: 'Ada', email: 'ada@example.com', company: 'Engines' };

const receipt = (submission: Submission): Outcome => ({
  status: 'sent',
  receipt: { id: submission.id, outcome: 'received', reference: 'TR-1', sentAt: '2026-05-03' },
});

/** What has been sent, and what the next sending comes to; reset before each test. */
let sent: Submission[] = [];
let answer: (submission: Submission) => Outcome | Promise<Outcome> = receipt;
let load: () => Promise<Delivery> = () => Promise.resolve(delivery);
let suspicion: 'too-fast'[] = [];
let clock: ManualClock = new HastyClock();

class SubmissionHost extends LitElement {
  readonly form = new SubmissionController(this, {
    events: 'trust-document-request',
    load: () => load(),
    build: (checked, id) =>
      toSubmission(
        'document-request',
        { ...checked, ...(suspicion.length > 0 && { suspicion }) },
        { id, locale: 'en' },
      ),
    send: (submission) => async () => {
      sent.push(submission as Submission);
      return answer(submission as Submission);
    },
    clock,
  });
}
customElements.define('submission-host', SubmissionHost);

beforeEach(() => {
  sent = [];
  answer = receipt;
  load = () => Promise.resolve(delivery);
  suspicion = [];
  clock = new HastyClock();
});

const host = (): Promise<SubmissionHost> => fixture(html`<submission-host></submission-host>`);

/** What the page is told by event, in order; without the submission itself. */
function told(element: Element): unknown[] {
  const events: unknown[] = [];
  for (const verb of ['submitted', 'failed'])
    element.addEventListener(`trust-document-request-${verb}`, (event) =>
      events.push([verb, (event as CustomEvent).detail]),
    );
  return events;
}

/** A page that sends by itself. */
function respond(element: Element, act: (detail: SubmitDetail) => void): void {
  element.addEventListener('trust-document-request-submit', (event) => {
    event.preventDefault();
    act((event as CustomEvent<SubmitDetail>).detail);
  });
}

const ids = (): readonly string[] => sent.map(({ id }) => id);

describe('a submission', () => {
  it('is sent and becomes a receipt', async () => {
    const { form } = await host();
    await form.submit(data);
    expect([sent[0]?.data, form.state.status]).to.deep.equal([data, 'sent']);
  });

  it('is told without what was typed', async () => {
    const element = await host();
    const events = told(element);
    await element.form.submit(data);
    const detail = { id: sent[0]?.id, outcome: 'received', reference: 'TR-1' };
    expect(events).to.deep.equal([['submitted', detail]]);
  });

  it('is sent once, however often it is asked for meanwhile', async () => {
    const { form } = await host();
    await Promise.all([form.submit(data), form.submit(data), form.submit(data)]);
    expect([sent.length, form.state.status]).to.deep.equal([1, 'sent']);
  });

  it('is being sent from the moment it is asked for', async () => {
    const { form } = await host();
    const sending = form.submit(data);
    const { status } = form.state;
    await sending;
    expect(status).to.equal('sending');
  });

  it('has another id than the one before it', async () => {
    const { form } = await host();
    await form.submit(data);
    form.reset();
    await form.submit(data);
    expect(new Set(ids()).size).to.equal(2);
  });

  it('shows what a receiver finds wrong, and tells nobody', async () => {
    const element = await host();
    const events = told(element);
    const errors = [{ field: 'email', code: 'format' }];
    answer = () => ({ status: 'invalid', errors });
    await element.form.submit(data);
    expect([element.form.state, events]).to.deep.equal([{ status: 'editing', errors }, []]);
  });

  it('is not known to be sent when it is handed over', async () => {
    const element = await host();
    const events = told(element);
    answer = () => ({ status: 'handed-over', via: 'mailto', url: 'mailto:a@b.c', text: '' });
    await element.form.submit(data);
    expect([element.form.state.status, events]).to.deep.equal(['handed-over', []]);
  });

  it('that cannot be sent for want of code can be tried again', async () => {
    const element = await host();
    const events = told(element);
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    await element.form.submit(data);
    load = () => Promise.resolve(delivery);
    await element.form.submit(data);
    expect(events.map((event) => (event as unknown[])[0])).to.deep.equal(['failed', 'submitted']);
  });
});

describe('a failed try', () => {
  it('is told without what was typed', async () => {
    const element = await host();
    const events = told(element);
    answer = () => failure('tooLarge');
    await element.form.submit(data);
    const detail = { id: sent[0]?.id, reason: 'tooLarge', retryable: false };
    expect(events).to.deep.equal([['failed', detail]]);
  });

  for (const reason of ['network', 'timeout', 'server', 'unreadable', 'rateLimited'] as const) {
    it(`(${reason}) is repeated with the same id`, async () => {
      const { form } = await host();
      answer = () => failure(reason);
      await form.submit(data);
      await form.submit(data);
      await form.submit(data);
      expect(new Set(ids()).size).to.equal(1);
    });
  }

  it('is repeated with the same id when it was as fast as a script, and the second is not', async () => {
    const { form } = await host();
    answer = () => failure('server');
    suspicion = ['too-fast'];
    await form.submit(data);
    suspicion = [];
    await form.submit(data);
    expect(new Set(ids()).size).to.equal(1);
  });

  it('that may have arrived is another submission when the text was changed since', async () => {
    const { form } = await host();
    answer = () => failure('unreadable');
    await form.submit(data);
    await form.submit({ ...data, name: 'Ada Lovelace' });
    await form.submit({ ...data, name: 'Ada Lovelace' });
    const [first, second, third] = ids();
    expect([first === second, second === third]).to.deep.equal([false, true]);
  });

  it('that cannot have arrived is the same submission with its changes', async () => {
    const { form } = await host();
    answer = () => failure('rateLimited');
    await form.submit(data);
    await form.submit({ ...data, name: 'Ada Lovelace' });
    expect(new Set(ids()).size).to.equal(1);
  });

  it('with errors is the same submission when they are mended', async () => {
    const { form } = await host();
    answer = () => ({ status: 'invalid', errors: [{ field: 'name', code: 'value' }] });
    await form.submit(data);
    await form.submit({ ...data, name: 'Ada Lovelace' });
    expect(new Set(ids()).size).to.equal(1);
  });
});

describe('a submission that waits to be sent again', () => {
  /** Sends to a receiver that fails at first. */
  async function waiting(): Promise<{ element: SubmissionHost; sending: Promise<void> }> {
    clock = new ManualClock();
    answer = () => failure('server');
    const element = await host();
    const sending = element.form.submit(data);
    await eventually(() => element.form.state.status === 'waiting');
    return { element, sending };
  }

  const pauseOf = ({ form }: SubmissionHost) =>
    form.state.status === 'waiting' ? form.state.pause : undefined;

  it('says so, second by second', async () => {
    const { element } = await waiting();
    const first = pauseOf(element)?.left;
    clock.advance(1000);
    expect([first, pauseOf(element)?.left]).to.deep.equal([2, 1]);
  });

  it('is sent again with the same id, and is then no different', async () => {
    const { element, sending } = await waiting();
    answer = receipt;
    clock.advance(2000);
    await sending;
    expect([ids().length, new Set(ids()).size, element.form.state.status]) //
      .to.deep.equal([2, 1, 'sent']);
  });

  it('is one thing, however often it is asked for meanwhile', async () => {
    const { element } = await waiting();
    await Promise.all([element.form.submit(data), element.form.submit(data)]);
    expect([sent.length, element.form.state.status]).to.deep.equal([1, 'waiting']);
  });

  it('is told as failed once it is called off', async () => {
    const { element, sending } = await waiting();
    const events = told(element);
    pauseOf(element)?.cancel();
    await sending;
    expect([element.form.state.status, events.length]).to.deep.equal(['failed', 1]);
  });

  it('goes on while the element is out of the document', async () => {
    const { element, sending } = await waiting();
    answer = receipt;
    element.remove();
    clock.advance(2000);
    await sending;
    expect(element.form.state.status).to.equal('sent');
  });

  it('is another submission when the text is changed instead', async () => {
    const { element, sending } = await waiting();
    pauseOf(element)?.cancel();
    await sending;
    answer = receipt;
    await element.form.submit({ ...data, name: 'Ada Lovelace' });
    expect(new Set(ids()).size).to.equal(2);
  });

  it('is another submission when errors came after a try that may have arrived', async () => {
    const { element, sending } = await waiting();
    answer = () => ({ status: 'invalid', errors: [{ field: 'name', code: 'value' }] });
    clock.advance(2000);
    await sending;
    answer = receipt;
    await element.form.submit({ ...data, name: 'Ada Lovelace' });
    expect(new Set(ids()).size).to.equal(2);
  });

  it('does not wait for a page that sends by itself', async () => {
    clock = new ManualClock();
    const element = await host();
    respond(element, ({ respondWith }) => respondWith(Promise.reject(new Error('No'))));
    await element.form.submit(data);
    expect(element.form.state).to.include({ status: 'failed', reason: 'server' });
  });
});

describe('trust-document-request-submit', () => {
  it('comes before sending, with what would be sent', async () => {
    const element = await host();
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-document-request-submit');
    await element.form.submit(data);
    const { detail, bubbles, composed, cancelable } = await asked;
    expect([detail.submission, bubbles, composed, cancelable]).to.deep.equal([
      sent[0],
      true,
      true,
      true,
    ]);
  });

  it('cannot be changed', async () => {
    const element = await host();
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-document-request-submit');
    await element.form.submit(data);
    const { detail } = await asked;
    const { submission } = detail;
    const inner = submission.data as typeof data;
    expect([detail, submission, inner, inner.documents].map(Object.isFrozen)) //
      .to.deep.equal([true, true, true, true]);
  });

  it('sends nothing when the page cancels it', async () => {
    const element = await host();
    respond(element, () => undefined);
    await element.form.submit(data);
    expect([sent, element.form.state.status]).to.deep.equal([[], 'editing']);
  });

  for (const [what, value, status] of [
    ['nothing', undefined, 'sent'],
    ['an object', { reference: 'TR-2' }, 'sent'],
    ['a response', new Response('{"reference": "TR-2"}', { status: 201 }), 'sent'],
    ['a response that failed', new Response('', { status: 403 }), 'failed'],
    ['errors', { errors: [{ field: 'email', code: 'format' }] }, 'editing'],
  ] as const) {
    it(`shows what the page answers: ${what}`, async () => {
      const element = await host();
      respond(element, ({ respondWith }) => respondWith(Promise.resolve(value)));
      await element.form.submit(data);
      expect([element.form.state.status, sent]).to.deep.equal([status, []]);
    });
  }

  it('shows a failure when the page’s promise rejects, even before it is looked at', async () => {
    const element = await host();
    const rejections: Event[] = [];
    const onRejection = (event: Event): void => void rejections.push(event);
    window.addEventListener('unhandledrejection', onRejection);
    respond(element, ({ respondWith }) => respondWith(Promise.reject(new Error('No'))));
    await element.form.submit(data);
    window.removeEventListener('unhandledrejection', onRejection);
    expect(element.form.state).to.include({ status: 'failed', retryable: true });
    expect(rejections).to.deep.equal([]);
  });

  it('needs no preventDefault() beside respondWith()', async () => {
    const element = await host();
    element.addEventListener('trust-document-request-submit', (event) => {
      (event as CustomEvent<SubmitDetail>).detail.respondWith(Promise.resolve());
    });
    await element.form.submit(data);
    expect([element.form.state.status, sent]).to.deep.equal(['sent', []]);
  });

  it('tells a page that answers too late', async () => {
    const element = await host();
    const asked = nextEvent<CustomEvent<SubmitDetail>>(element, 'trust-document-request-submit');
    await element.form.submit(data);
    const { respondWith } = (await asked).detail;
    expect(() => respondWith(Promise.resolve())).to.throw(TypeError, /too late/);
  });
});
