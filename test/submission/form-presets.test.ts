// Form services as the service server plays them: what they take, what they answer, what becomes of it.
import { expect } from 'chai';

import type { HttpTransport } from '../../src/schema/forms.js';
import type { Outcome } from '../../src/submission/outcome.js';
import { send } from '../../src/submission/send.js';
import { submission } from './submissions.js';

type Preset = NonNullable<HttpTransport['preset']>;

interface SeenRequest {
  readonly type: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly (readonly [string, string])[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** A form of its own at a service; on another origin, as those services are. */
function formAt(preset: Preset, query = ''): { url: string; seen: () => Promise<SeenRequest[]> } {
  const box = crypto.randomUUID();
  const url = new URL(`/services/${preset}/${box}?${query}`, location.href);
  if (preset !== 'netlify') url.hostname = 'localhost';
  return {
    url: url.href,
    seen: async () => (await fetch(`/services/requests/${box}`)).json() as Promise<SeenRequest[]>,
  };
}

interface Sending {
  readonly query?: string;
  readonly transport?: Partial<HttpTransport>;
  readonly data?: object;
  readonly files?: readonly File[];
}

async function sent(preset: Preset, options: Sending = {}): Promise<[Outcome, SeenRequest[]]> {
  const { query, transport, data, files = [] } = options;
  const { url, seen } = formAt(preset, query);
  const whole: HttpTransport = { type: 'http', url, preset, ...transport };
  const changed = { ...submission, data: { ...submission.data, ...data } };
  const letter = { submission: changed, subject: '', text: '', files } as Parameters<
    typeof send
  >[1];
  return [await send(whole, letter, location.href), await seen()];
}

const file = new File(['\u0000\u00ffbytes'], 'proof.png', { type: 'image/png' });

const statusOf = ([outcome]: readonly [Outcome, unknown]): string =>
  outcome.status === 'failed' ? outcome.reason : outcome.status;

const errorsOf = ([outcome]: readonly [Outcome, unknown]): unknown =>
  outcome.status === 'invalid' ? outcome.errors : outcome;

describe('Formspree', () => {
  it('takes flat JSON from another origin', async () => {
    const [outcome, [request]] = await sent('formspree');
    expect([outcome.status, request?.type, request?.json?.['email']]) //
      .to.deep.equal(['sent', 'json', 'ada@example.com']);
  });

  it('takes files with a form', async () => {
    const [outcome, [request]] = await sent('formspree', { files: [file] });
    expect([outcome.status, request?.type, request?.files?.[0]?.name]) //
      .to.deep.equal(['sent', 'multipart/form-data', 'attachments']);
  });

  it('names fields by what they were renamed to, and codes that become ours', async () => {
    const result = await sent('formspree', {
      query: 'refuse=1&email=_replyto',
      transport: { names: { email: '_replyto' } },
    });
    expect(errorsOf(result)).to.deep.equal([
      { field: 'email', code: 'format', detail: 'should be an email' },
      { field: '', code: 'EMPTY', detail: 'empty form' },
    ]);
  });

  it('refuses in a sentence of its own', async () => {
    const data = { email: 'nobody@blocked.example' };
    expect(statusOf(await sent('formspree', { data }))).to.equal('forbidden');
  });
});

describe('Netlify', () => {
  const transport = { extra: { 'form-name': 'trust' } };

  it('takes a form with its name, and answers with a page', async () => {
    const [outcome, [request]] = await sent('netlify', { transport });
    expect([outcome.status, request?.type]).to.deep.equal([
      'sent',
      'application/x-www-form-urlencoded',
    ]);
  });

  it('takes files', async () => {
    const [outcome, [request]] = await sent('netlify', { transport, files: [file, file] });
    expect([outcome.status, request?.files?.map(({ name }) => name)]) //
      .to.deep.equal(['sent', ['attachment-1', 'attachment-2']]);
  });

  it('does not know a form that its site does not have', async () => {
    const other = { extra: { 'form-name': 'other' } };
    expect(statusOf(await sent('netlify', { transport: other }))).to.equal('notFound');
  });

  it('is not asked without the name of a form, for it would answer with a page', async () => {
    const result = await sent('netlify');
    expect([statusOf(result), result[1]]).to.deep.equal(['notConfigured', []]);
  });
});

describe('Web3Forms', () => {
  const transport = { extra: { access_key: 'key' } };

  it('takes flat JSON with its key', async () => {
    const [outcome, [request]] = await sent('web3forms', { transport });
    expect([outcome.status, request?.json?.['access_key']]).to.deep.equal(['sent', 'key']);
  });

  it('says what it does not like', async () => {
    const other = { extra: { access_key: 'old' } };
    expect(errorsOf(await sent('web3forms', { transport: other }))).to.deep.equal([
      { field: '', code: 'rejected', detail: 'Invalid Access Key' },
    ]);
  });

  it('can be busy', async () => {
    const [outcome] = await sent('web3forms', { transport, query: 'busy=1' });
    expect(outcome).to.include({ reason: 'rateLimited', mayHaveArrived: false });
  });

  it('is asked for nothing when there are files', async () => {
    const result = await sent('web3forms', { transport, files: [file] });
    expect([statusOf(result), result[1]]).to.deep.equal(['attachments', []]);
  });
});

describe('HubSpot', () => {
  const query = 'properties=email,firstname,company,documents,jobtitle,policy_acknowledged';

  it('takes the properties that its form has', async () => {
    expect(statusOf(await sent('hubspot', { query }))).to.equal('sent');
  });

  it('names properties in its sentences, which lead back to our fields', async () => {
    const result = await sent('hubspot', {
      query: `${query}&required=jobtitle,policy_acknowledged`,
      data: { email: 'nobody' },
    });
    const errors = errorsOf(result) as { field: string; code: string }[];
    expect(errors.map(({ field, code }) => `${field} ${code}`)).to.deep.equal([
      'email format',
      'jobTitle missing',
      'policyAcknowledged missing',
    ]);
  });

  it('knows renamed and custom fields by their names', async () => {
    const result = await sent('hubspot', {
      query: 'properties=email,firstname,documents',
      transport: { names: { company: '0-2/name' } },
      data: { customFields: { ticket: 'T' } },
    });
    const errors = errorsOf(result) as { field: string }[];
    expect(errors.map(({ field }) => field)).to.deep.equal(['company', 'custom.ticket']);
  });
});

describe('a form service', () => {
  it('that breaks off is not known to have nothing, and is not asked twice by itself', async () => {
    const transport = { type: 'http', url: '/fixtures/x?as=dropped', preset: 'formspree' } as const;
    const letter = { submission, subject: '', text: '' };
    expect(await send(transport, letter, location.href)).to.include({
      reason: 'network',
      retryable: true,
      doubles: true,
    });
  });

  it('has a preflight that refuses an Idempotency-Key, as the server here shows', async () => {
    const { url } = formAt('formspree');
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '1' };
    const refused = await fetch(url, { method: 'POST', body: '{}', headers }).catch(
      () => 'refused',
    );
    expect(refused).to.equal('refused');
  });
});
