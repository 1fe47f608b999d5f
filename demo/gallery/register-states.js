// What is published: the whole center, documents, policies, subprocessors and updates.
import { loadStates, text, withExample, withList } from './load-states.js';
import { copy, filterFor, print, selectDocuments } from './play.js';

export const centerStates = [
  ...loadStates,
  ...withExample([
    {
      id: 'sections',
      says: 'Three sections, in an order of their own.',
      attributes: { sections: 'contacts badges documents' },
    },
    { id: 'printed', says: 'As it is printed.', play: print },
  ]),
];

export const documentStates = [
  ...loadStates,
  ...withExample([
    { id: 'selected', says: 'Two are chosen.', play: selectDocuments },
    {
      id: 'expired',
      says: 'Documents that are out of date, of all kinds.',
      change: withList(
        'documents',
        ['report', 'certificate', 'policy', 'agreement', 'pentest', 'questionnaire', 'other'].map(
          (category, index) => ({
            id: `old-${category}`,
            title: text(`Paper ${index + 1}`, `Papier ${index + 1}`, `Papel ${index + 1}`),
            category,
            access: 'request',
            validUntil: '2025-12-31',
          }),
        ),
      ),
    },
  ]),
];

export const policyStates = [
  ...loadStates,
  ...withExample([
    { id: 'filter', says: 'With a filter.', attributes: { filter: '' } },
    {
      id: 'filter-found',
      says: 'The filter finds some.',
      attributes: { filter: '' },
      play: (element) => filterFor(element, 'access'),
    },
    {
      id: 'filter-nothing',
      says: 'The filter finds nothing.',
      attributes: { filter: '' },
      play: (element) => filterFor(element, 'zebra'),
    },
    {
      id: 'cadence',
      says: 'How often each is looked at.',
      shows: 'policy-facts',
      change: withList('policies', [
        {
          id: 'rhythm',
          title: text('Rhythm', 'Rhythmus', 'Ritmo'),
          items: ['P1D', 'P2W', 'P3M', 'P1Y'].map((cadence, index) => ({
            id: `review-${index + 1}`,
            title: text(`Review ${index + 1}`, `Prüfung ${index + 1}`, `Revisão ${index + 1}`),
            cadence,
          })),
        },
      ]),
    },
  ]),
];

/** More than one takes in at a glance, and than one page holds. */
const suppliers = Array.from({ length: 60 }, (_, index) => ({
  name: `Rechenzentrum Musterstadt ${index + 1}`,
  legalEntity: 'Rechenzentrum Musterstadt GmbH & Co. KG',
  purpose: text('Data centres', 'Rechenzentren', 'Centros de dados'),
  data: [
    text('Names', 'Namen', 'Nomes'),
    text('E-mail addresses', 'E-Mail-Adressen', 'Endereços de e-mail'),
  ],
  transfer: text(
    'Standard contractual clauses',
    'Standardvertragsklauseln',
    'Cláusulas contratuais padrão',
  ),
  countries: ['DE', 'US'],
  url: 'https://talbrook.example/supplier',
  dpaUrl: 'https://talbrook.example/dpa',
  since: index === 0 ? '2026-07-01' : '2024-03-01',
  ...(index === 1 && { until: '2026-12-31' }),
  ...(index < 3 && { announced: '2026-04-01', objectionUntil: '2026-05-31' }),
}));

const long = withList('subprocessors', suppliers);

export const subprocessorStates = [
  ...loadStates,
  ...withExample([
    { id: 'long', says: 'More than one page, with a filter.', change: long },
    {
      id: 'filter-nothing',
      says: 'The filter finds nothing.',
      change: long,
      play: (element) => filterFor(element, 'zebra'),
    },
    { id: 'copied', says: 'Copied as CSV.', play: (element) => copy(element, true) },
    { id: 'not-copied', says: 'The page may not copy.', play: (element) => copy(element, false) },
  ]),
];

const kinds = ['advisory', 'incident', 'certification', 'subprocessor', 'document', 'other'];

export const updateStates = [
  ...loadStates,
  ...withExample([
    {
      id: 'long',
      says: 'Of every kind, more than one page.',
      change: withList(
        'updates',
        Array.from({ length: 30 }, (_, index) => ({
          id: `update-${index + 1}`,
          date: '2026-02-10',
          kind: kinds[index % kinds.length],
          title: text(`Update ${index + 1}`, `Meldung ${index + 1}`, `Notícia ${index + 1}`),
        })),
      ),
    },
  ]),
];
