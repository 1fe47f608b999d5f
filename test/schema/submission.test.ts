// What a receiver checks: the envelope around both kinds of submission.
import { expect } from 'chai';
import * as fc from 'fast-check';

import { parseSubmission, submissionVersion } from '../../src/schema/index.js';

const request = {
  type: 'document-request',
  schemaVersion: submissionVersion,
  id: '3f2b8c1e-6f0a-4d53-9a1c-2f6f6f1d2a3b',
  submittedAt: '2026-05-03T10:00:00.000Z',
  locale: 'de',
  page: 'https://example.com/trust',
  data: {
    documents: ['soc-2'],
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    company: 'Analytical Engines',
  },
};

const report = {
  ...request,
  type: 'disclosure',
  data: {
    title: 'Stored XSS in comments',
    description: 'A script in a comment runs for every reader of it.',
    policyAcknowledged: true,
  },
};

function issuesOf(input: unknown): string[] {
  const checked = parseSubmission(input);
  return checked.ok ? [] : checked.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('parseSubmission', () => {
  it('accepts both kinds', () => {
    expect([request, report].map(issuesOf)).to.deep.equal([[], []]);
  });

  it('keeps the token of a solved challenge', () => {
    const checked = parseSubmission({ ...report, challenge: 'solved' });
    expect(checked.ok && checked.value.challenge).to.equal('solved');
  });

  it('answers a copy without what it does not know', () => {
    const checked = parseSubmission({ ...request, role: 'admin' });
    expect(checked).to.deep.equal({ ok: true, value: request });
  });

  const broken: [what: string, parts: object, issue: string][] = [
    ['another version', { schemaVersion: 2 }, '/schemaVersion value'],
    ['an unknown type', { type: 'order' }, '/type value'],
    ['no id', { id: undefined }, '/id missing'],
    ['an id that is no UUID', { id: '1' }, '/id format'],
    ['a time that is none', { submittedAt: 'now' }, '/submittedAt format'],
    ['a language that is none', { locale: '' }, '/locale format'],
    ['an endless page address', { page: 'x'.repeat(2049) }, '/page too-long'],
    ['an endless policy version', { policyVersion: 'x'.repeat(201) }, '/policyVersion too-long'],
    ['an endless challenge', { challenge: 'x'.repeat(4097) }, '/challenge too-long'],
    ['no data', { data: undefined }, '/data missing'],
    ['data of the other kind', { data: report.data }, '/data/documents missing'],
  ];
  for (const [what, parts, issue] of broken)
    it(`refuses ${what}`, () => {
      expect(issuesOf({ ...request, ...parts })).to.include(issue);
    });

  it('never throws, whatever JSON it is given', () => {
    const near = fc.record(
      { ...mapValues(request, (value) => fc.oneof(fc.constant(value), fc.jsonValue())) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (value) => {
        parseSubmission(value);
      }),
    );
  });

  it('says that it cannot read what is nested too deeply, or throws when it is read', () => {
    const circle: Record<string, unknown> = { ...request };
    circle['data'] = circle;
    const trap = Object.defineProperty({ ...request }, 'data', {
      enumerable: true,
      get() {
        throw new Error('Not today.');
      },
    });
    expect([circle, trap].map(issuesOf)).to.deep.equal([[' unreadable'], [' unreadable']]);
  });
});

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

describe('an encrypted report', () => {
  const encrypted = {
    format: 'openpgp',
    message: '-----BEGIN PGP MESSAGE-----\n\nwV4D\n-----END PGP MESSAGE-----\n',
    recipients: ['0123456789ABCDEF0123456789ABCDEF01234567'],
  };

  it('holds a message and its recipients instead of fields', () => {
    expect(issuesOf({ ...report, data: { encrypted } })).to.deep.equal([]);
  });

  it('holds nothing in plain text beside the message', () => {
    expect(issuesOf({ ...report, data: { encrypted, title: 'Stored XSS' } })).to.deep.equal([
      '/data type',
    ]);
  });

  it('names what is wrong with it', () => {
    const broken = { ...encrypted, message: 'hello', recipients: [] };
    expect(issuesOf({ ...report, data: { encrypted: broken } })).to.deep.equal([
      '/data/encrypted/message format',
      '/data/encrypted/recipients too-few',
    ]);
  });

  it('is not a document request', () => {
    expect(issuesOf({ ...request, data: { encrypted } })).to.deep.equal(['/type value']);
  });

  it('does not take a broken input down', () => {
    for (const input of [null, 'text', { data: null }, { data: 'x' }])
      expect(parseSubmission(input).ok).to.equal(false);
  });
});
