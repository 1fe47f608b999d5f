import { localize, localizeAll } from '../../content/localize.js';
import type { Sentence } from '../../i18n/index.js';
import type { Subprocessor } from '../../schema/index.js';
import { h, type Content } from '../html.js';
import type { RenderContext } from './context.js';
import { proseWithin } from './prose.js';
import { heading, say, sayAll } from './say.js';

type Cell = (entry: Subprocessor, context: RenderContext) => Content;

/** The columns of the table, in order; their names are keys below `subprocessors.`. */
const columns = {
  name: nameOf,
  purpose: ({ purpose }, context) => proseWithin(localize(purpose, context.reader), context),
  countries: ({ countries }, context) =>
    countries.length > 0
      ? say({ list: countries.map((country) => ({ country })) }, context)
      : undefined,
  data: ({ data }, context) =>
    localizeAll(data, context.reader).map((text, index) => [
      index > 0 ? ', ' : undefined,
      say(text, context),
    ]),
  transfer: ({ transfer }, context) => say(localize(transfer, context.reader), context),
  changes: (entry, context) => sayAll(changesOf(entry), context),
} satisfies Readonly<Record<string, Cell>>;

type Column = keyof typeof columns;

/** The table of subprocessors. A column in which nothing is said is left out. */
export function subprocessors(context: RenderContext): Content {
  const entries = context.manifest.subprocessors ?? [];
  const shown = (Object.keys(columns) as Column[]).filter((column) =>
    entries.some((entry) => says(entry, column)),
  );
  const head = shown.map((column) =>
    h('th', { scope: 'col' }, say({ key: `subprocessors.${column}` }, context)),
  );
  return [
    heading({ key: 'subprocessors.heading' }, context),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, head)),
      h(
        'tbody',
        {},
        entries.map((entry) => row(entry, shown, context)),
      ),
    ),
  ];
}

function row(entry: Subprocessor, shown: readonly Column[], context: RenderContext): Content {
  const cells = shown.map((column) => {
    const content = columns[column](entry, context);
    return column === 'name' ? h('th', { scope: 'row' }, content) : h('td', {}, content);
  });
  return h('tr', {}, cells);
}

function says(entry: Subprocessor, column: Column): boolean {
  if (column === 'changes') return changesOf(entry).length > 0;
  const value = entry[column];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function nameOf(entry: Subprocessor, context: RenderContext): Content {
  const { reader, url } = context;
  const href = url(entry.url, 'link');
  const dpa = url(entry.dpaUrl, 'link');
  const name = say(localize(entry.name, reader), context);
  const legalEntity = localize(entry.legalEntity, reader);
  return [
    href ? h('a', { href }, name) : name,
    legalEntity ? [' (', say(legalEntity, context), ')'] : undefined,
    dpa ? [', ', h('a', { href: dpa }, say({ key: 'subprocessors.dpa' }, context))] : undefined,
  ];
}

const dates = ['announced', 'since', 'until', 'objectionUntil'] as const;

function changesOf(entry: Subprocessor): readonly Sentence[] {
  return dates.flatMap((name) => {
    const day = entry[name];
    return day ? [{ key: `subprocessors.${name}`, params: { date: { day } } }] : [];
  });
}
