import type { Localized } from '../../content/localize.js';
import {
  subprocessorsView,
  subprocessorView,
  type SubprocessorColumn,
  type SubprocessorsView,
  type SubprocessorView,
} from '../../content/subprocessors-view.js';
import { h, type Content } from '../html.js';
import type { RenderContext } from './context.js';
import { proseWithin } from './prose.js';
import { heading, say, sayAll } from './say.js';

/** The table of subprocessors, and until when one can object to what changes. */
export function subprocessors(context: RenderContext): Content {
  const { manifest, reader, now } = context;
  const view = subprocessorsView(manifest, reader, now);
  const rows = view.entries.map((entry) => subprocessorView(entry, reader, now));
  const title = heading({ key: 'subprocessors.heading' }, context);
  if (rows.length === 0) {
    return [title, h('p', {}, say({ key: 'subprocessors.empty' }, context))];
  }
  const head = view.columns.map((column) =>
    h('th', { scope: 'col' }, say({ key: `subprocessors.${column}` }, context)),
  );
  const body = rows.map((row) => rowOf(row, view.columns, context));
  return [
    title,
    announcements(view, context),
    h('table', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, body)),
  ];
}

function announcements(view: SubprocessorsView, context: RenderContext): Content {
  if (view.announcements.length === 0) return undefined;
  const { objectTo } = view;
  const href = context.url(objectTo?.href, 'link');
  const address = objectTo && {
    key: 'subprocessors.objectTo',
    params: { address: objectTo.text },
  };
  return [
    view.announcements.map((one) => h('p', {}, say(one, context))),
    address && href ? h('p', {}, h('a', { href }, say(address, context))) : undefined,
  ];
}

function rowOf(
  view: SubprocessorView,
  columns: readonly SubprocessorColumn[],
  context: RenderContext,
): Content {
  const cells = columns.map((column) => {
    const content = cellOf(view, column, context);
    return column === 'name' ? h('th', { scope: 'row' }, content) : h('td', {}, content);
  });
  return h('tr', {}, cells);
}

function cellOf(
  view: SubprocessorView,
  column: SubprocessorColumn,
  context: RenderContext,
): Content {
  switch (column) {
    case 'name':
      return nameOf(view, context);
    case 'purpose':
      return proseWithin(view.purpose, context);
    case 'countries':
      return say({ list: view.countries }, context);
    case 'data':
      return listed(view.data, context);
    case 'transfer':
      return say(view.transfer, context);
    case 'status':
      return sayAll(view.notes, context);
  }
}

function nameOf(
  { name, legalEntity, url, dpaUrl }: SubprocessorView,
  context: RenderContext,
): Content {
  const href = context.url(url, 'link');
  const dpa = context.url(dpaUrl, 'link');
  const said = say(name, context);
  return [
    href ? h('a', { href }, said) : said,
    legalEntity ? [' (', say(legalEntity, context), ')'] : undefined,
    dpa ? [', ', h('a', { href: dpa }, say({ key: 'subprocessors.dpa' }, context))] : undefined,
  ];
}

/** Each text may be in a language of its own, so that no format of lists can join them. */
function listed(texts: readonly Localized[], context: RenderContext): Content {
  return texts.map((text, index) => [index > 0 ? ', ' : undefined, say(text, context)]);
}
