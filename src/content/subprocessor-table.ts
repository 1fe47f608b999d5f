import type { Sentence, Value } from '../i18n/index.js';
import { safeUrl, type Subprocessor } from '../schema/index.js';
import { localize, localizeAll, type Localized, type Reader } from './localize.js';
import { withoutMarks } from './plain-prose.js';
import { subprocessorView, type SubprocessorColumn } from './subprocessors-view.js';
import { textOrder, type Direction } from './text-order.js';
import { textSearch } from './text-search.js';

/** What turns a subprocessor into the texts of its row. */
export interface TableContext {
  readonly reader: Reader;
  readonly now: number;
  /** The text of something in the language shown. */
  readonly say: (said: Localized | Sentence | Value) => string;
  /** The language that `say` speaks: how it sorts. */
  readonly lang: string;
}

/** By which column the table is ordered, and which way. */
export interface TableOrder {
  readonly column: SubprocessorColumn;
  readonly direction: Direction;
}

export interface SubprocessorTable {
  /** The entries that a query finds, in an order; in the manifest's own without one. */
  readonly find: (query: string, order: TableOrder | undefined) => readonly Subprocessor[];
  /** Makes the texts that a search needs: of 10,000 entries, that takes longer than a frame. */
  readonly prepare: () => void;
}

/**
 * Filters and orders subprocessors in one language. Nothing is made before it is needed, and everything is
 * kept: a reader filters more than once, or not at all. Of 10,000 entries only texts are made, no views.
 */
export function subprocessorTable(
  entries: readonly Subprocessor[],
  context: TableContext,
): SubprocessorTable {
  const naming = { ...context, say: remembered(context.say) };
  const search = textSearch((entry: Subprocessor) => searchedText(entry, naming));
  const orders = new Map<SubprocessorColumn, (direction: Direction) => readonly Subprocessor[]>();
  const ordered = (order: TableOrder | undefined): readonly Subprocessor[] => {
    if (!order) return entries;
    const { column, direction } = order;
    const key = (entry: Subprocessor): string => orderKey(entry, column, naming);
    const known = orders.get(column) ?? textOrder(entries, key, context.lang);
    orders.set(column, known);
    return known(direction);
  };
  return {
    find: (query, order) => ordered(order).filter(search(query)),
    prepare: () => entries.forEach(search('a')),
  };
}

/** The text of one cell, without marks: for a search, an order, or a file. */
export function cellText(
  entry: Subprocessor,
  column: SubprocessorColumn,
  { reader, now, say }: TableContext,
): string {
  switch (column) {
    case 'purpose':
      return withoutMarks(localize(entry.purpose, reader).text);
    case 'countries':
      return entry.countries.map((country) => say({ country })).join(', ');
    case 'data':
      return localizeAll(entry.data, reader)
        .map(({ text }) => text)
        .join(', ');
    case 'status':
      return subprocessorView(entry, reader, now).notes.map(say).join('; ');
    default:
      return localize(entry[column], reader)?.text ?? '';
  }
}

const searchedColumns = ['name', 'purpose', 'countries', 'data', 'transfer'] as const;

function searchedText(entry: Subprocessor, context: TableContext): string {
  const texts = searchedColumns.map((column) => cellText(entry, column, context));
  return [localize(entry.legalEntity, context.reader)?.text ?? '', ...texts].join('\n');
}

/** What is about to happen comes first, then what has been so for longest. */
function orderKey(entry: Subprocessor, column: SubprocessorColumn, context: TableContext): string {
  if (column !== 'status') return cellText(entry, column, context);
  const { status, date } = subprocessorView(entry, context.reader, context.now);
  return date ? `${status === 'current' ? 1 : 0} ${date}` : '';
}

/** There are fewer countries than cells that name them. */
function remembered(say: TableContext['say']): TableContext['say'] {
  const names = new Map<string, string>();
  return (said) => {
    if (typeof said === 'string' || !('country' in said)) return say(said);
    const name = names.get(said.country) ?? say(said);
    names.set(said.country, name);
    return name;
  };
}

/**
 * The table as lines of a file: its columns, then what the page shows below a name or as a link. Of the
 * latter, a column in which nothing is said is left out.
 * @param base what relative URLs are relative to
 */
export function csvLines(
  entries: readonly Subprocessor[],
  columns: readonly SubprocessorColumn[],
  { base, ...context }: TableContext & { readonly base: string },
): readonly (readonly string[])[] {
  const { reader, say } = context;
  const extras = {
    legalEntity: ({ legalEntity }: Subprocessor) => localize(legalEntity, reader)?.text ?? '',
    website: ({ url }: Subprocessor) => safeUrl(url, 'link', base) ?? '',
    dpa: ({ dpaUrl }: Subprocessor) => safeUrl(dpaUrl, 'link', base) ?? '',
  };
  const shown = Object.entries(extras).filter(([, textOf]) => entries.some(textOf));
  const names = [...columns, ...shown.map(([name]) => name)];
  return [
    names.map((name) => say({ key: `subprocessors.${name}` })),
    ...entries.map((entry) => [
      ...columns.map((column) => cellText(entry, column, context)),
      ...shown.map(([, textOf]) => textOf(entry)),
    ]),
  ];
}
