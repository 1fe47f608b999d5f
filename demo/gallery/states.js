// What can be seen of each element, and by which real means it comes about. Everything is judged at one date,
// so that a badge shows today what it showed yesterday.
import {
  fillReport,
  fillRequest,
  filterFor,
  openRequest,
  openText,
  selectDocuments,
  writeAddress,
} from './play.js';

export const asOf = '2026-05-03';

const example = '/example/trust.json';

/** A specimen is an element whose manifest is at an address; `undefined`: none has been given yet. */
const loadStates = [
  { id: 'ready', says: 'Everything is there.', manifest: example },
  { id: 'loading', says: 'No manifest has been given yet.', manifest: undefined },
  {
    id: 'empty',
    says: 'The manifest has nothing for this element.',
    manifest: '/gallery/manifests/empty.json',
  },
  {
    id: 'broken-entries',
    says: 'Broken entries are left out; the rest stands.',
    manifest: '/gallery/manifests/broken-entries.json',
  },
  { id: 'failed', says: 'The manifest is not found (404).', manifest: '/demo-api/manifests/404' },
  {
    id: 'failed-sign-in',
    says: 'A sign-in page comes instead of the manifest.',
    manifest: '/demo-api/manifests/sign-in',
  },
  {
    id: 'failed-version',
    says: 'The manifest is of a version from the future.',
    manifest: '/gallery/manifests/other-version.json',
  },
  {
    id: 'failed-timeout',
    says: 'The answer stalls; after ten seconds the element gives up.',
    manifest: '/demo-api/manifests/stalled',
  },
];

const receiver = (answer) => ({
  type: 'http',
  url: `/demo-api/receiver/${answer}`,
  encoding: 'json',
});

/** What becomes of a form: where it sends, and whether it is filled in before. */
const outcomes = [
  { id: 'invalid', says: 'Sent with nothing filled in.', isFilled: false },
  { id: 'sending', says: 'The receiver takes its time.', transport: receiver('stalled') },
  { id: 'sent', says: 'It has arrived.', transport: receiver('201') },
  { id: 'refused', says: 'The receiver finds errors (422).', transport: receiver('422') },
  { id: 'busy', says: 'The receiver is busy (429).', transport: receiver('429') },
  { id: 'down', says: 'The receiver has a problem (500).', transport: receiver('500') },
  { id: 'too-large', says: 'It is too large (413).', transport: receiver('413') },
  {
    id: 'by-mail',
    says: 'Handed over to the mail program.',
    transport: { type: 'mailto', to: 'security@talbrook.example' },
  },
  { id: 'nowhere', says: 'The form has nowhere to send to.', transport: { type: 'none' } },
];

const formStates = (form, fill) =>
  outcomes.map(({ id, says, transport, isFilled = true }) => ({
    id: `form-${id}`,
    says,
    manifest: example,
    change: (manifest) => {
      if (transport) manifest.forms[form] = { ...manifest.forms[form], transport };
      return manifest;
    },
    play: (element) => fill(element, isFilled),
  }));

const terms = {
  id: 'terms',
  version: '2026-02',
  title: { en: 'Terms of use', de: 'Nutzungsbedingungen', pt: 'Termos de uso' },
  url: 'https://talbrook.example/terms',
};

const withFreeMail = (freeMail) => (manifest) => {
  manifest.forms.documentRequest.freeMail = freeMail;
  return manifest;
};

/** What a request asks for besides its fields, and what it says about an address. */
const requestStates = [
  {
    id: 'agreement',
    says: 'A document under an agreement, its text open.',
    play: (element) => openText(element, ['soc-2-report']),
  },
  {
    id: 'two-agreements',
    says: 'Two documents under two agreements; one is elsewhere.',
    change: (manifest) => {
      manifest.agreements.push(terms);
      manifest.documents.find(({ id }) => id === 'pentest').agreement = terms.id;
      return manifest;
    },
    play: (element) => openRequest(element, ['soc-2-report', 'pentest']),
  },
  {
    id: 'agreement-missing',
    says: 'An agreement that does not exist.',
    change: (manifest) => ({ ...manifest, agreements: [] }),
    play: (element) => openRequest(element, ['soc-2-report']),
  },
  {
    id: 'private-address',
    says: 'A private address: a hint.',
    play: (element) => writeAddress(element, 'ada@gmail.com'),
  },
  {
    id: 'private-address-blocked',
    says: 'A private address where they are not accepted.',
    change: withFreeMail('block'),
    play: (element) => writeAddress(element, 'ada@gmail.com', true),
  },
  {
    id: 'company-suggested',
    says: 'The company, suggested from the address.',
    play: (element) => writeAddress(element, 'ada@analytical-engines.co.uk'),
  },
].map((state) => ({ manifest: example, ...state }));

/** Each element with its states. `attributes` are set before it is put into the page. */
export const elements = {
  'trust-center': [
    ...loadStates,
    {
      id: 'sections',
      says: 'Three sections, in an order of their own.',
      manifest: example,
      attributes: { sections: 'contacts badges documents' },
    },
  ],
  'trust-badges': [
    ...loadStates,
    { id: 'compact', says: 'One line.', manifest: example, attributes: { layout: 'compact' } },
  ],
  'trust-documents': [
    ...loadStates,
    { id: 'selected', says: 'Two are chosen.', manifest: example, play: selectDocuments },
  ],
  'trust-document-request': [
    { id: 'open', says: 'The dialog.', manifest: example, play: openRequest },
    ...requestStates,
    ...formStates('documentRequest', fillRequest),
  ],
  'trust-policies': [
    ...loadStates,
    { id: 'filter', says: 'With a filter.', manifest: example, attributes: { filter: '' } },
    {
      id: 'filter-found',
      says: 'The filter finds some.',
      manifest: example,
      attributes: { filter: '' },
      play: (element) => filterFor(element, 'access'),
    },
    {
      id: 'filter-nothing',
      says: 'The filter finds nothing.',
      manifest: example,
      attributes: { filter: '' },
      play: (element) => filterFor(element, 'zebra'),
    },
  ],
  'trust-subprocessors': loadStates,
  'trust-updates': loadStates,
  'trust-contacts': loadStates,
  'trust-disclosure': loadStates,
  'trust-disclosure-form': [...loadStates, ...formStates('disclosure', fillReport)],
};

export const languages = ['en', 'de', 'pt'];

export const colours = ['light', 'dark'];
