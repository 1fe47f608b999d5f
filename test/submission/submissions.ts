import type { Submission } from '../../src/schema/index.js';
import type { Letter } from '../../src/submission/send.js';

/** A submission that is complete. */
export const submission: Submission = {
  type: 'document-request',
  schemaVersion: 1,
  id: '0b7c6f4e-6a0e-4c53-9d3a-0f6a3f1d2c4b',
  submittedAt: '2026-05-03T08:00:00.000Z',
  locale: 'de',
  page: 'https://example.com/trust',
  data: {
    documents: ['soc-2'],
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    company: 'Engines',
  },
};

/** The same, and how it reads. */
export const letter: Letter = { submission, subject: 'Request', text: 'Name: Ada Lovelace' };
