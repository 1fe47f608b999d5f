import type { Sentence, Value } from '../i18n/index.js';
import { safeUrl, type Subprocessor } from '../schema/index.js';
import type { Localized } from './localize.js';
import { withoutMarks } from './plain-prose.js';
import type { SubprocessorColumn, SubprocessorView } from './subprocessors-view.js';
import { textOrder, type Direction } from './text-order.js';
import { textSearch } from './text-search.js';

/** The text of something in the language shown. */
export type Say = (said: Localized | Sentence | Value) => string;

/** By which column the table is ordered, and which way. */
export interface TableOrder {
  readonly column: SubprocessorColumn;
  readonly direction: Direction;
}

export interface SubprocessorTable {
  /** The entries that a query finds, in an order; in the manifest's own without one. */
  readonly find: (query: string, order: TableOrder | undefined) => readonly Subprocessor[];
}

/**
 * Filters and orders subprocessors in one language. Nothing is prepared before it is needed, and everything
 * is kept: a reader filters more than once, or not at all.
 * @param viewOf the row of an entry
 * @param lang the language that `say` speaks
 */
export function subprocessorTable(
  entries: readonly Subprocessor[],
  viewOf: (entry: Subprocessor) => SubprocessorView,
  { say, lang }: { readonly say: Say; readonly lang: string },
): SubprocessorTable {
  const search = textSearch((entry: Subprocessor) => searchedText(viewOf(entry), say));
  const orders = new Map<SubprocessorColumn, ReturnType<typeof textOrder<Subprocessor>>>();
  const ordered = (order: TableOrder | undefined): readonly Subprocessor[] => {
    if (!order) return entries;
    const { column, direction } = order;
    const key = (entry: Subprocessor): string => orderKey(viewOf(entry), column, say);
    const known = orders.get(column) ?? textOrder(entries, key, lang);
    orders.set(column, known);
    return known(direction);
  };
  return {
    find: (query, order) => ordered(order).filter(search(query)),
  };
}

/** The text of one cell, without marks: for a search, an order, or a file. */
export function cellText(view: SubprocessorView, column: SubprocessorColumn, say: Say): string {
  switch (column) {
    case 'purpose':
      return withoutMarks(view.purpose.text);
    case 'countries':
      return view.countries.map(say).join(', ');
    case 'data':
      return view.data.map(({ text }) => text).join(', ');
    case 'status':
      return view.notes.map(say).join('; ');
    default:
      return view[column]?.text ?? '';
  }
}

const searchedColumns = ['name', 'purpose', 'countries', 'data', 'transfer'] as const;

function searchedText(view: SubprocessorView, say: Say): string {
  const texts = searchedColumns.map((column) => cellText(view, column, say));
  return [view.legalEntity?.text ?? '', ...texts].join('\n');
}

/** What is about to happen comes first, then what has been so for longest. */
function orderKey(view: SubprocessorView, column: SubprocessorColumn, say: Say): string {
  if (column !== 'status') return cellText(view, column, say);
  return view.date ? `${view.status === 'current' ? 1 : 0} ${view.date}` : '';
}

interface CsvOptions {
  readonly say: Say;
  /** What relative URLs are relative to. */
  readonly base: string;
}

/**
 * The table as lines of a file: its columns, then what the page shows below a name or as a link. Of the
 * latter, a column in which nothing is said is left out.
 */
export function csvLines(
  views: readonly SubprocessorView[],
  columns: readonly SubprocessorColumn[],
  { say, base }: CsvOptions,
): readonly (readonly string[])[] {
  const extras = {
    legalEntity: ({ legalEntity }: SubprocessorView) => legalEntity?.text ?? '',
    website: ({ url }: SubprocessorView) => safeUrl(url, 'link', base) ?? '',
    dpa: ({ dpaUrl }: SubprocessorView) => safeUrl(dpaUrl, 'link', base) ?? '',
  };
  const shown = Object.entries(extras).filter(([, textOf]) => views.some(textOf));
  const names = [...columns, ...shown.map(([name]) => name)];
  return [
    names.map((name) => say({ key: `subprocessors.${name}` })),
    ...views.map((view) => [
      ...columns.map((column) => cellText(view, column, say)),
      ...shown.map(([, textOf]) => textOf(view)),
    ]),
  ];
}
