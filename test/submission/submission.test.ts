import { expect } from 'chai';

import { parseSubmission } from '../../src/schema/index.js';
import { newId } from '../../src/submission/new-id.js';
import { toSubmission } from '../../src/submission/submission.js';
import { submission } from './submissions.js';

const circumstances = { id: submission.id, locale: 'pt-BR' };

const wrapped = (more: object = {}) =>
  toSubmission('document-request', submission.data, { ...circumstances, ...more });

describe('the envelope', () => {
  it('fits the schema that a receiver checks with', () => {
    expect(parseSubmission(wrapped({ policyVersion: '2026-03' }))).to.have.property('ok', true);
  });

  it('holds what the contract names, and nothing else', () => {
    expect(Object.keys(wrapped())).to.have.members([
      ...['type', 'schemaVersion', 'id', 'submittedAt', 'locale', 'page', 'data'],
    ]);
  });

  it('names the version of the policy where there is one', () => {
    expect(wrapped({ policyVersion: '2026-03' })).to.include({ policyVersion: '2026-03' });
  });

  it('says when', () => {
    expect(Date.now() - Date.parse(wrapped().submittedAt)).to.be.within(0, 5000);
  });

  it('says on which page, without its query and its fragment', () => {
    const before = location.href;
    history.replaceState(null, '', `${location.pathname}?token=secret#secret`);
    try {
      expect(wrapped().page).to.equal(location.origin + location.pathname);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('a new id', () => {
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

  it('is a UUID of version 4', () => {
    expect(Array.from({ length: 50 }, newId).filter((id) => !uuid.test(id))).to.deep.equal([]);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 200 }, newId)).size).to.equal(200);
  });

  it('needs no secure context', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(newId()).to.match(uuid);
    } finally {
      delete (crypto as { randomUUID?: unknown }).randomUUID;
    }
  });
});
