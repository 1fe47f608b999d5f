import { expect } from 'chai';

import {
  csvLines,
  subprocessorTable,
  type TableContext,
  type TableOrder,
} from '../../src/content/subprocessor-table.js';
import { subprocessorColumns } from '../../src/content/subprocessors-view.js';
import { formatValue } from '../../src/i18n/index.js';
import type { Subprocessor } from '../../src/schema/index.js';

const reader = { chain: ['de'], defaultLocale: 'de' };
const now = Date.UTC(2027, 2, 15);

const entries: readonly Subprocessor[] = [
  {
    name: 'Zürcher Wolke',
    legalEntity: 'Alpenserver AG',
    purpose: 'Hosting der *Anwendung*',
    countries: ['CH'],
    data: ['Kundendaten'],
    since: '2021-01-01',
  },
  {
    name: 'Ärztepost',
    purpose: 'Versand',
    countries: ['AT', 'DE'],
    transfer: 'Keine',
    since: '2027-05-01',
    url: '/aerztepost/',
  },
  { name: 'Anker', purpose: 'Versand', countries: ['US'], dpaUrl: 'https://example.com/dpa' },
  { name: 'Brücke', purpose: 'Analyse', countries: [], until: '2027-04-01' },
];

/** Sentences by their keys and dates; values in German. */
const say: TableContext['say'] = (said) => {
  if (typeof said === 'string') return said;
  if ('text' in said) return said.text;
  if ('key' in said)
    return [said.key.replace(/.*\./, ''), ...Object.values(said.params ?? {}).map(day)].join(' ');
  return formatValue(said, 'de');
};
const day = (value: unknown): string => (value as { day: string }).day;

const context: TableContext = { reader, now, say, lang: 'de' };
const table = subprocessorTable(entries, context);
const names = (query: string, order?: TableOrder) =>
  table.find(query, order).map(({ name }) => name);

describe('subprocessorTable', () => {
  it('is in the order of the manifest', () => {
    expect(names('')).to.deep.equal(['Zürcher Wolke', 'Ärztepost', 'Anker', 'Brücke']);
  });

  for (const [query, found] of [
    ['alpenserver', 'Zürcher Wolke'],
    ['schweiz', 'Zürcher Wolke'],
    ['der anwendung', 'Zürcher Wolke'],
    ['kundendaten', 'Zürcher Wolke'],
    ['keine', 'Ärztepost'],
    ['ARZTEPOST', 'Ärztepost'],
    ['versand vereinigte', 'Anker'],
  ] as const)
    it(`finds by "${query}"`, () => {
      expect(names(query)).to.deep.equal([found]);
    });

  it('does not find marks of prose', () => {
    expect(names('*')).to.deep.equal([]);
  });

  it('orders by name', () => {
    expect(names('', { column: 'name', direction: 'ascending' })).to.deep.equal([
      'Anker',
      'Ärztepost',
      'Brücke',
      'Zürcher Wolke',
    ]);
  });

  it('orders by the names of countries, those without any last', () => {
    const order = { column: 'countries', direction: 'descending' } as const;
    expect(names('', order)).to.deep.equal(['Anker', 'Zürcher Wolke', 'Ärztepost', 'Brücke']);
  });

  it('orders by status: what is about to happen first, those of which nothing is said last', () => {
    const order = { column: 'status', direction: 'ascending' } as const;
    expect(names('', order)).to.deep.equal(['Brücke', 'Ärztepost', 'Zürcher Wolke', 'Anker']);
  });

  it('filters and orders at once', () => {
    const order = { column: 'name', direction: 'descending' } as const;
    expect(names('versand', order)).to.deep.equal(['Ärztepost', 'Anker']);
  });
});

describe('csvLines', () => {
  const base = 'https://example.com/trust.json';

  it('has the columns of the table, then what stands below names', () => {
    const lines = csvLines(entries, subprocessorColumns, { ...context, base });
    expect(lines.slice(0, 3)).to.deep.equal([
      [
        'name',
        'purpose',
        'countries',
        'data',
        'transfer',
        'status',
        'legalEntity',
        'website',
        'dpa',
      ],
      [
        'Zürcher Wolke',
        'Hosting der Anwendung',
        'Schweiz',
        'Kundendaten',
        '',
        'since 2021-01-01',
        'Alpenserver AG',
        '',
        '',
      ],
      [
        'Ärztepost',
        'Versand',
        'Österreich, Deutschland',
        '',
        'Keine',
        'coming 2027-05-01',
        '',
        'https://example.com/aerztepost/',
        '',
      ],
    ]);
  });

  it('leaves out what no row says', () => {
    const [head] = csvLines(entries.slice(3), ['name'], { ...context, base });
    expect(head).to.deep.equal(['name']);
  });
});
