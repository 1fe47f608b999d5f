// What can be seen of each element, and by which real means it comes about. Everything is judged at one date,
// so that a badge shows today what it showed yesterday.
import { contactStates, disclosureStates } from './disclosure-states.js';
import { loadStates, withExample } from './load-states.js';
import {
  centerStates,
  documentStates,
  policyStates,
  subprocessorStates,
  updateStates,
} from './register-states.js';
import { reportStates } from './report-states.js';
import { requestStates } from './request-states.js';

export const asOf = '2026-05-03';

/** Each element with its states; `states.d.ts` says what a state is. */
export const elements = {
  'trust-center': centerStates,
  'trust-badges': [
    ...loadStates,
    ...withExample([{ id: 'compact', says: 'One line.', attributes: { layout: 'compact' } }]),
  ],
  'trust-documents': documentStates,
  'trust-document-request': requestStates,
  'trust-policies': policyStates,
  'trust-subprocessors': subprocessorStates,
  'trust-updates': updateStates,
  'trust-contacts': contactStates,
  'trust-disclosure': disclosureStates,
  'trust-disclosure-form': [...loadStates, ...reportStates],
};

export const languages = ['en', 'de', 'pt'];

export const colours = ['light', 'dark'];
