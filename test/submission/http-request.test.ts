// How a submission is written for receivers that do not take the contract's JSON.
import { expect } from 'chai';

import type { HttpTransport } from '../../src/schema/forms.js';
import { parseSubmission, type Submission } from '../../src/schema/index.js';
import { httpRequest } from '../../src/submission/http-request.js';
import type { HttpRequest } from '../../src/submission/send-http.js';
import { submission as bare } from './submissions.js';

const agreement = {
  id: 'nda',
  version: '2',
  locale: 'de',
  viewedAt: '2026-05-03T07:55:00Z',
  acceptedAt: '2026-05-03T08:00:00Z',
  signer: 'Ada Lovelace',
};

/** A submission with every kind of value. */
const submission = {
  ...bare,
  data: {
    ...bare.data,
    documents: ['soc-2', 'dpa'],
    duration: 30,
    agreements: [agreement],
    customFields: { ticket: 'T 1', contract: true },
  },
} as Submission;

const files = [
  new File(['one'], 'a.txt', { type: 'text/plain' }),
  new File(['two'], 'ü b.log', { type: '' }),
];

function request(transport: Partial<HttpTransport>, attached: readonly File[] = []): HttpRequest {
  const whole: HttpTransport = { type: 'http', url: '/', ...transport };
  const made = httpRequest(whole, { submission, subject: '', text: '', files: attached });
  if ('status' in made) throw new Error(`It is ${made.status}.`);
  return made;
}

const json = (transport: Partial<HttpTransport>): Record<string, unknown> =>
  JSON.parse(request(transport).body as string) as Record<string, unknown>;

const entries = ({ body }: HttpRequest): [string, FormDataEntryValue | string][] => [
  ...(body as FormData | URLSearchParams),
];

const flat = [
  ['type', 'document-request'],
  ['schemaVersion', '1'],
  ['id', bare.id],
  ['submittedAt', bare.submittedAt],
  ['locale', 'de'],
  ['page', 'https://example.com/trust'],
  ['documents', 'soc-2'],
  ['documents', 'dpa'],
  ['name', 'Ada Lovelace'],
  ['email', 'ada@example.com'],
  ['company', 'Engines'],
  ['duration', '30'],
  ['agreements', JSON.stringify(agreement)],
  ['custom.ticket', 'T 1'],
  ['custom.contract', 'true'],
];

describe('JSON with other names', () => {
  const names = { email: 'mail', 'custom.ticket': 'ref' };
  const extra = { team: 'sales', id: 'none', data: 'none' };

  it('has them inside of the data', () => {
    const { email, ...rest } = submission.data as { email: string };
    expect(json({ names })['data']).to.deep.equal({
      ...rest,
      mail: email,
      customFields: { ref: 'T 1', contract: true },
    });
  });

  it('has what is sent along beside, which takes no place of the envelope', () => {
    expect(json({ extra })).to.deep.equal({ ...submission, team: 'sales' });
  });

  it('is JSON with the id in a header', () => {
    expect(request({ names }).headers).to.deep.equal({
      'Content-Type': 'application/json',
      'Idempotency-Key': bare.id,
    });
  });

  it('is not fooled by a name that every object inherits', () => {
    const odd = { ...submission, data: { ...submission.data, constructor: 'x' } };
    const made = httpRequest(
      { type: 'http', url: '/', names: { email: '__proto__' } },
      { submission: odd as unknown as Submission, subject: '', text: '' },
    ) as HttpRequest;
    expect(made.body)
      .to.contain('"constructor":"x"')
      .and.to.contain('"__proto__":"ada@example.com"');
  });
});

describe('a form, urlencoded', () => {
  it('is flat: lists repeat their name, objects are JSON, custom fields have their prefix', () => {
    expect(entries(request({ encoding: 'urlencoded' }))).to.deep.equal(flat);
  });

  it('has its type set by the browser, and its id in a header', () => {
    const { body, headers } = request({ encoding: 'urlencoded' });
    expect([body instanceof URLSearchParams, headers]).to.deep.equal([
      true,
      { 'Idempotency-Key': bare.id },
    ]);
  });

  it('has other names, and what is sent along, but never in place of what was typed', () => {
    const made = request({
      encoding: 'urlencoded',
      names: { 'custom.ticket': 'ref' },
      extra: { token: '1', email: 'other@example.com' },
    });
    const sent = entries(made);
    expect([sent.filter(([name]) => name === 'email'), sent.slice(-3)]).to.deep.equal([
      [['email', 'ada@example.com']],
      [
        ['ref', 'T 1'],
        ['custom.contract', 'true'],
        ['token', '1'],
      ],
    ]);
  });
});

describe('a form of several parts', () => {
  async function parts(transport: Partial<HttpTransport>, attached = files): Promise<unknown[]> {
    const read = ([name, value]: [string, FormDataEntryValue]): unknown =>
      typeof value === 'string'
        ? [name, value]
        : value.text().then((text) => [name, value.name, value.type, text]);
    return Promise.all(entries(request(transport, attached)).map(read as never));
  }
  const attachments = [
    ['attachments', 'a.txt', 'text/plain', 'one'],
    ['attachments', 'ü b.log', '', 'two'],
  ];

  it('begins with the submission as JSON, and has the files in their order', async () => {
    const [first, ...rest] = (await parts({})) as [string[], ...unknown[]];
    const [name, , type, text = ''] = first;
    expect([name, type, parseSubmission(JSON.parse(text)).ok, rest]) //
      .to.deep.equal(['submission', 'application/json', true, attachments]);
  });

  it('needs no files', async () => {
    expect(await parts({ encoding: 'multipart' }, [])).to.have.length(1);
  });

  it('leaves its type to the browser, which knows the boundary', () => {
    expect(request({}, files).headers).to.deep.equal({ 'Idempotency-Key': bare.id });
  });

  it('is flat for a receiver that reads forms', async () => {
    expect(await parts({ encoding: 'urlencoded' })).to.deep.equal([...flat, ...attachments]);
  });

  it('is flat for a form service', async () => {
    expect(await parts({ preset: 'formspree' })).to.deep.equal([...flat, ...attachments]);
  });

  it('has a field for each file at Netlify, which keeps one of each', async () => {
    const sent = await parts({ preset: 'netlify', extra: { 'form-name': 'trust' } });
    expect((sent as string[][]).slice(-2).map(([name]) => name)).to.deep.equal([
      'attachment-1',
      'attachment-2',
    ]);
  });

  it('knows about how long it is', () => {
    const big = new File([new Uint8Array(1_000_000)], 'big.png');
    expect(request({}, [big]).bytes).to.be.within(1_000_000, 1_002_000);
  });
});

describe('a form service', () => {
  it('gets no header that its CORS does not allow', () => {
    for (const transport of [
      { preset: 'formspree' },
      { preset: 'web3forms', extra: { access_key: 'k' } },
      { preset: 'hubspot' },
    ] as const)
      expect(request(transport).headers).to.deep.equal({ 'Content-Type': 'application/json' });
  });

  for (const transport of [
    { preset: 'netlify', extra: { 'form-name': 'trust' }, encoding: 'json' },
    { preset: 'netlify', extra: { 'form-name': 'trust' } },
    { preset: 'formspree', encoding: 'urlencoded' },
  ] as const) {
    it(`gets a form: ${JSON.stringify(transport)}`, () => {
      expect(request(transport).body).to.be.instanceOf(URLSearchParams);
    });
  }

  it('gets JSON without nesting', () => {
    expect(json({ preset: 'formspree' })).to.include({
      documents: 'soc-2, dpa',
      duration: '30',
      agreements: JSON.stringify(agreement),
      'custom.contract': 'true',
    });
  });

  for (const preset of ['web3forms', 'hubspot'] as const) {
    it(`(${preset}) gets nothing when there are files, which it would drop`, () => {
      const made = httpRequest(
        { type: 'http', url: '/', preset, extra: { access_key: 'k' } },
        { submission, subject: '', text: '', files },
      );
      expect(made).to.include({ reason: 'attachments', retryable: false, mayHaveArrived: false });
    });
  }
});

describe('HubSpot', () => {
  const sent = (transport: Partial<HttpTransport> = {}): Record<string, unknown> =>
    json({ preset: 'hubspot', ...transport });

  it('gets properties of a contact, and where they were typed', () => {
    document.title = 'Trust';
    expect(sent({ extra: { source: 'trust', firstname: 'Mallory' } })).to.deep.equal({
      fields: [
        ['documents', 'soc-2;dpa'],
        ['firstname', 'Ada Lovelace'],
        ['email', 'ada@example.com'],
        ['company', 'Engines'],
        ['duration', '30'],
        ['agreements', JSON.stringify(agreement)],
        ['ticket', 'T 1'],
        ['contract', 'true'],
        ['source', 'trust'],
      ].map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
      context: { pageUri: 'https://example.com/trust', pageName: 'Trust' },
    });
  });

  it('gets the names of the manifest, of other objects, too', () => {
    const names = { company: '0-2/name', 'custom.ticket': 'ticket_number' };
    const { fields } = sent({ names }) as { fields: { name: string; objectTypeId: string }[] };
    expect(fields.map(({ objectTypeId, name }) => `${objectTypeId} ${name}`)) //
      .to.include.members(['0-2 name', '0-1 ticket_number']);
  });
});
