// The dialog that asks for documents.
import { withExample } from './load-states.js';
import {
  changeAgreement,
  chooseAll,
  open,
  openRequest,
  openText,
  sendEmpty,
  sendRequest,
  sendUnread,
  signWrongly,
  writeAddress,
} from './play-request.js';
import { formStates, sendingStates } from './sending-states.js';

const form = 'documentRequest';

const terms = {
  id: 'terms',
  version: '2026-02',
  title: { en: 'Terms of use', de: 'Nutzungsbedingungen', pt: 'Termos de uso' },
  url: 'https://talbrook.example/terms',
};

const withFreeMail = (freeMail) => (manifest) => {
  manifest.forms[form].freeMail = freeMail;
  return manifest;
};

const withoutAgreements = (manifest) => ({ ...manifest, agreements: [] });

/** So many documents that can be asked for. */
const withDocuments = (count) => (manifest) => ({
  ...manifest,
  documents: Array.from({ length: count }, (_, index) => ({
    id: `plan-${index + 1}`,
    title: { en: `Plan ${index + 1}`, de: `Plan ${index + 1}`, pt: `Plano ${index + 1}` },
    access: 'request',
  })),
});

const underAgreement = ['soc-2-report'];

const dialog = [
  { id: 'open', says: 'The dialog.', play: (element) => openRequest(element) },
  {
    id: 'notice',
    says: 'The company says how it handles requests, and takes any address.',
    shows: 'notice',
    change: (manifest) => {
      manifest.forms[form] = {
        ...manifest.forms[form],
        freeMail: 'allow',
        noticeUrl: 'https://talbrook.example/data-protection',
      };
      return manifest;
    },
    play: (element) => openRequest(element),
  },
  {
    id: 'none',
    says: 'No document can be asked for.',
    change: withDocuments(0),
    play: (element) => open(element),
  },
  {
    id: 'choose-all',
    says: 'Many documents.',
    shows: 'all',
    change: withDocuments(5),
    play: (element) => openRequest(element, ['plan-1']),
  },
  {
    id: 'choose-none',
    says: 'All of them are chosen.',
    shows: 'all',
    change: withDocuments(5),
    play: (element) => chooseAll(element),
  },
  {
    id: 'too-many',
    says: 'More than can be asked for at once.',
    shows: 'error-summary',
    change: withDocuments(21),
    play: (element) => chooseAll(element, true),
  },
  {
    id: 'wrong-entries',
    says: 'An address that is none, and too many days.',
    shows: 'error-summary',
    play: (element) => sendRequest(element, { email: 'ada', duration: '1000' }),
  },
];

const agreements = [
  {
    id: 'agreement',
    says: 'A document under an agreement, its text open.',
    shows: 'agreement-text',
    play: (element) => openText(element, underAgreement),
  },
  {
    id: 'two-agreements',
    says: 'Two documents under two agreements; one is elsewhere.',
    shows: 'agreement-link',
    change: (manifest) => {
      manifest.agreements.push(terms);
      manifest.documents.find(({ id }) => id === 'pentest').agreement = terms.id;
      return manifest;
    },
    play: (element) => openRequest(element, [...underAgreement, 'pentest']),
  },
  {
    id: 'agreement-unread',
    says: 'The text was not opened.',
    shows: 'error-summary',
    play: (element) => sendUnread(element, underAgreement),
  },
  {
    id: 'agreement-signed-wrongly',
    says: 'Signed with another name.',
    shows: 'error-summary',
    play: (element) => signWrongly(element, underAgreement),
  },
  {
    id: 'agreement-changed',
    says: 'Another version comes while one reads.',
    shows: 'agreement-text',
    play: (element) => changeAgreement(element, underAgreement),
  },
  {
    id: 'agreement-missing',
    says: 'An agreement that does not exist.',
    shows: 'withheld',
    change: withoutAgreements,
    play: (element) => openRequest(element, underAgreement),
  },
];

const addresses = [
  {
    id: 'private-address',
    says: 'A private address: a hint.',
    play: (element) => writeAddress(element, 'ada@gmail.com'),
  },
  {
    id: 'private-address-blocked',
    says: 'A private address where they are not accepted.',
    shows: 'way-out',
    change: withFreeMail('block'),
    play: (element) => writeAddress(element, 'ada@gmail.com', true),
  },
  {
    id: 'company-suggested',
    says: 'The company, suggested from the address.',
    shows: 'suggestion',
    play: (element) => writeAddress(element, 'ada@analytical-engines.co.uk'),
  },
];

export const requestStates = [
  ...withExample([...dialog, ...agreements, ...addresses]),
  ...formStates(form, { send: sendRequest, sendEmpty }),
  ...sendingStates(form, sendRequest),
];
