import { expect } from 'chai';

import type { Outcome } from '../../src/submission/outcome.js';
import { readAnswer, readResponse } from '../../src/submission/read-answer.js';

const id = '0b7c6f4e-6a0e-4c53-9d3a-0f6a3f1d2c4b';

function answer(status: number, body?: unknown, retryAfter: string | null = null): Outcome {
  return readAnswer({ status, body, retryAfter }, id);
}

function respond(body: string | null, init?: ResponseInit): Promise<Outcome> {
  return readResponse(new Response(body, init), id);
}

/** What a receipt says, without the time. */
function received(outcome: Outcome): unknown {
  if (outcome.status !== 'sent') return outcome;
  const { sentAt, ...rest } = outcome.receipt;
  return rest;
}

function fields(outcome: Outcome): readonly string[] {
  return outcome.status === 'invalid' ? outcome.errors.map(({ field }) => field) : ['not invalid'];
}

const failed = (outcome: Outcome): unknown =>
  outcome.status === 'failed' ? [outcome.reason, outcome.retryable] : outcome;

describe('an answer of success', () => {
  it('is a receipt with its reference', () => {
    const outcome = answer(201, { reference: 'TR-1', outcome: 'pending_review' });
    expect(received(outcome)).to.deep.equal({ id, outcome: 'pending_review', reference: 'TR-1' });
  });

  for (const outcome of ['received', 'email_sent', 'pending_review', 'already_pending']) {
    it(`can say ${outcome}`, () => {
      expect(received(answer(200, { outcome }))).to.include({ outcome });
    });
  }

  it('counts as received when it says something unknown', () => {
    expect(received(answer(200, { outcome: 'teleported' }))).to.include({ outcome: 'received' });
  });

  it('may be empty', async () => {
    expect(received(await respond(null, { status: 204 }))).to.include({ outcome: 'received' });
  });

  it('has the moment of its arrival', () => {
    const outcome = answer(200, {});
    const age = outcome.status === 'sent' ? Date.now() - Date.parse(outcome.receipt.sentAt) : NaN;
    expect(age).to.be.within(0, 5000);
  });

  it('reads a reference that is a number', () => {
    expect(received(answer(200, { reference: 4711 }))).to.include({ reference: '4711' });
  });

  it('has no reference when that is no text', () => {
    expect(received(answer(200, { reference: { $$: 1 } }))).to.include({ reference: undefined });
  });

  it('is read without what a host put on Object.prototype', async () => {
    Object.defineProperty(Object.prototype, 'reference', { value: 'bad', configurable: true });
    try {
      expect(received(await respond('{}'))).to.include({ reference: undefined });
    } finally {
      delete (Object.prototype as { reference?: string }).reference;
    }
  });

  for (const [what, body] of [
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['broken JSON', '{"reference": "TR-1"'],
    ['JSON of too many levels', '['.repeat(40) + ']'.repeat(40)],
  ] as const) {
    it(`is not believed when it is ${what}`, async () => {
      expect(failed(await respond(body))).to.deep.equal(['unreadable', true]);
    });
  }

  it('that cannot be read may have come from the receiver all the same', async () => {
    expect(await respond('<p>Thank you!</p>')).to.include({ mayHaveArrived: true });
  });
});

describe('an answer of success that says it failed', () => {
  it('shows what it says', () => {
    const outcome = answer(200, { success: false, message: 'No such access key.' });
    expect(outcome).to.deep.equal({
      status: 'invalid',
      errors: [{ field: '', code: 'rejected', detail: 'No such access key.' }],
    });
  });

  for (const body of [{ success: false }, { ok: false }, { error: true }]) {
    it(`is a refusal for ${JSON.stringify(body)}`, () => {
      expect(failed(answer(200, body))).to.deep.equal(['rejected', false]);
    });
  }

  it('can say so in `error`', () => {
    expect(answer(200, { error: 'Form not found' })).to.deep.equal({
      status: 'invalid',
      errors: [{ field: '', code: 'rejected', detail: 'Form not found' }],
    });
  });

  for (const errors of [[{ field: 'email' }], { email: 'Wrong' }, { email: ['Wrong'] }]) {
    it(`has errors at fields: ${JSON.stringify(errors)}`, () => {
      expect(fields(answer(200, { errors }))).to.deep.equal(['email']);
    });
  }

  for (const errors of ['Wrong', true, ['Wrong'], [null]]) {
    it(`has an error of the whole form: ${JSON.stringify(errors)}`, () => {
      expect(fields(answer(200, { errors }))).to.deep.equal(['']);
    });
  }

  for (const errors of [[], {}, null, '']) {
    it(`does not say so with ${JSON.stringify(errors)}`, () => {
      expect(answer(200, { errors, success: true, error: null }).status).to.equal('sent');
    });
  }
});

describe('an answer with errors (RFC 9457)', () => {
  for (const status of [400, 422]) {
    it(`${status} shows each at its field`, () => {
      const errors = [
        { field: 'email', code: 'format', detail: 'Not an address.' },
        { pointer: '/data/company', code: 'missing' },
      ];
      expect(answer(status, { errors })).to.deep.equal({
        status: 'invalid',
        errors: [
          { field: 'email', code: 'format', detail: 'Not an address.' },
          { field: 'company', code: 'missing', detail: undefined },
        ],
      });
    });

    it(`${status} without any is a refusal`, () => {
      expect(failed(answer(status, { detail: 'Bad' }))).to.deep.equal(['rejected', false]);
    });
  }

  for (const [pointer, field] of [
    ['/data/email', 'email'],
    ['#/data/email', 'email'],
    ['#/email', 'email'],
    ['/email', 'email'],
    ['/data/documents/3', 'documents'],
    ['/data/customFields/team', 'custom.team'],
    ['/locale', 'locale'],
    ['', ''],
  ] as const) {
    it(`leads from the pointer "${pointer}" to the field "${field}"`, () => {
      expect(fields(answer(422, { errors: [{ pointer }] }))).to.deep.equal([field]);
    });
  }

  it('knows the custom field by its pointer, when the field names the group only', () => {
    const errors = [{ field: 'customFields', pointer: '/data/customFields/team' }];
    expect(fields(answer(422, { errors }))).to.deep.equal(['custom.team']);
  });

  it('takes `message` for `detail`, as form services write it', () => {
    const errors = [{ field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' }];
    expect(answer(422, { errors })).to.deep.equal({
      status: 'invalid',
      errors: [{ field: 'email', code: 'TYPE_EMAIL', detail: 'should be an email' }],
    });
  });

  it('cuts what is no sentence any more', () => {
    const outcome = answer(422, { errors: [{ detail: 'x'.repeat(9000) }] });
    const [error] = outcome.status === 'invalid' ? outcome.errors : [];
    expect(error?.detail).to.have.length(500);
  });
});

describe('an answer of failure', () => {
  for (const [status, reason, retryable] of [
    [401, 'forbidden', false],
    [402, 'rejected', false],
    [403, 'forbidden', false],
    [404, 'notFound', false],
    [405, 'rejected', false],
    [408, 'timeout', true],
    [410, 'notFound', false],
    [413, 'tooLarge', false],
    [415, 'unsupported', false],
    [429, 'rateLimited', true],
    [500, 'server', true],
    [502, 'server', true],
    [503, 'server', true],
    [504, 'server', true],
  ] as const) {
    it(`${status} is ${reason}${retryable ? '' : ', and is not tried again'}`, () => {
      expect(failed(answer(status, {}))).to.deep.equal([reason, retryable]);
    });
  }

  it('needs no JSON', async () => {
    const outcome = await respond('<h1>Bad gateway</h1>', { status: 502 });
    expect(failed(outcome)).to.deep.equal(['server', true]);
  });

  for (const [status, mayHaveArrived] of [
    [408, true],
    [429, false],
    [404, false],
    [500, true],
  ] as const) {
    it(`${status} ${mayHaveArrived ? 'may' : 'cannot'} have arrived all the same`, () => {
      expect(answer(status)).to.include({ mayHaveArrived });
    });
  }
});

describe('Retry-After', () => {
  const wait = (header: string | null, status = 429): number | undefined => {
    const outcome = answer(status, {}, header);
    return outcome.status === 'failed' ? outcome.retryAfter : NaN;
  };

  it('is a number of seconds', () => {
    expect(wait('7')).to.equal(7);
  });

  it('is a date', () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    expect(wait(date)).to.be.within(28, 31);
  });

  it('that is over is a second', () => {
    expect([wait('Wed, 21 Oct 2015 07:28:00 GMT'), wait('0')]).to.deep.equal([1, 1]);
  });

  for (const header of [null, '', 'soon', '-3', '1.5']) {
    it(`${JSON.stringify(header)} is unknown`, () => {
      expect(wait(header)).to.equal(undefined);
    });
  }

  it('makes a 503 a receiver that is busy', () => {
    expect(answer(503, {}, '3')).to.include({ reason: 'rateLimited', retryAfter: 3 });
  });

  it('is read from the response', async () => {
    const outcome = await respond('', { status: 429, headers: { 'Retry-After': '5' } });
    expect(outcome).to.include({ retryAfter: 5 });
  });
});
