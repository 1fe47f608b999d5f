import { html, nothing, type TemplateResult } from 'lit';

import { localize } from '../../content/localize.js';
import type { TableOrder } from '../../content/subprocessor-table.js';
import type {
  SubprocessorColumn,
  SubprocessorStatus,
  SubprocessorView,
} from '../../content/subprocessors-view.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import { safeUrl } from '../../schema/url.js';
import { icon, type IconName } from '../../templates/icon.js';
import { richText, type RichTextContext } from '../../templates/rich-text.js';
import { say } from '../../templates/say.js';

/** What the table shows at the moment. */
export interface TableRows {
  readonly columns: readonly SubprocessorColumn[];
  readonly rows: readonly SubprocessorView[];
  /** How many rows there are, with those that are not in the document yet. */
  readonly found: number;
  /** How many rows there are without a filter. */
  readonly total: number;
  readonly order: TableOrder | undefined;
  readonly rich: RichTextContext['rich'];
  readonly sortBy: (column: SubprocessorColumn) => void;
}

/** Whether a table has more rows than one takes in at a glance. */
export function isLong(total: number): boolean {
  return total > 7;
}

/**
 * The table. Its roles are spelled out because it is laid out as cards where it is narrow, and engines took,
 * WebKit for groups of rows still takes, the meaning of a table away with its `display`.
 */
export function table(view: TableRows, content: TrustContent): TemplateResult {
  const { rows, found, total, columns } = view;
  const { words } = content;
  return html`<table
    role="table"
    part="table"
    class=${isLong(total) ? 'long' : nothing}
    aria-labelledby="caption"
    aria-rowcount=${rows.length < found ? found + 1 : nothing}
  >
    ${caption(content)}
    <thead role="rowgroup">
      <tr role="row" data-label=${words.t('subprocessors.sort')}>
        ${columns.map((column) => columnHeader(column, view, content))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => tableRow(row, view, content))}
    </tbody>
  </table>`;
}

/** Whose table it is, and of when: on paper it may be all that is left of the page. */
function caption({ manifest, reader, words }: TrustContent): TemplateResult {
  const organization = localize(manifest.organization.name, reader).text;
  const day = manifest.updated;
  return html`<caption id="caption" class="small muted parts" part="caption">
    <span>${words.t('subprocessors.caption', { organization })}</span>
    ${day ? html`<span>${words.t('center.updated', { date: { day } })}</span>` : nothing}
  </caption>`;
}

/** `aria-sort` stands on the sorted column only (ARIA Authoring Practices, sortable table). */
function columnHeader(
  column: SubprocessorColumn,
  { order, total, sortBy }: TableRows,
  { words }: TrustContent,
): TemplateResult {
  const direction = order?.column === column ? order.direction : undefined;
  const name = words.t(`subprocessors.${column}`);
  const sort = html`<button type="button" class="sort" part="sort" @click=${() => sortBy(column)}>
    ${name}
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="up" d="m5 6 3-3 3 3" />
      <path class="down" d="m5 10 3 3 3-3" />
    </svg>
  </button>`;
  return html`<th
    role="columnheader"
    scope="col"
    class=${column}
    aria-sort=${direction ?? nothing}
    data-label=${total > 1 ? name : nothing}
  >
    ${total > 1 ? sort : name}
  </th>`;
}

function tableRow(
  view: SubprocessorView,
  { columns, rich }: TableRows,
  content: TrustContent,
): TemplateResult {
  const [, ...others] = columns;
  return html`<tr role="row" part="row" data-status=${view.status}>
    <th role="rowheader" scope="row">${name(view, content)}</th>
    ${others.map(
      (column) =>
        html`<td
          role="cell"
          class=${column}
          data-label=${content.words.t(`subprocessors.${column}`)}
        >
          <div>${cell(view, column, content, rich)}</div>
        </td>`,
    )}
  </tr>`;
}

function name(view: SubprocessorView, { words, base }: TrustContent): TemplateResult {
  const href = safeUrl(view.url, 'link', base);
  const agreement = safeUrl(view.dpaUrl, 'link', base);
  const name = say(view.name, words);
  return html`<span part="name"
      >${href ? html`<a part="link" href=${href}>${name}</a>` : name}</span
    >
    ${view.legalEntity ? html`<span class="small muted">${say(view.legalEntity, words)}</span>` : nothing}
    ${
      agreement
        ? html`<span class="small"
            ><a part="link" href=${agreement}>${words.t('subprocessors.dpa')}</a></span
          >`
        : nothing
    }`;
}

function cell(
  view: SubprocessorView,
  column: SubprocessorColumn,
  { words, base }: TrustContent,
  rich: RichTextContext['rich'],
): unknown {
  switch (column) {
    case 'purpose':
      return richText(view.purpose, { rich, words, base });
    case 'countries':
      return say({ list: view.countries }, words);
    case 'data':
      return view.data.map((data, index) => html`${index > 0 ? ', ' : nothing}${say(data, words)}`);
    case 'status':
      return status(view, words);
    default:
      return say(view[column], words);
  }
}

const looks: Readonly<Record<Exclude<SubprocessorStatus, 'current'>, IconName>> = {
  coming: 'clock',
  ending: 'clock',
  changing: 'info',
};

/** What is about to happen is told by word, icon and colour. */
function status({ status, notes }: SubprocessorView, words: TrustContent['words']): unknown {
  if (status === 'current') return notes.map((note) => say(note, words));
  const [first, ...others] = notes;
  return html`<span class="chip warning" part="status"
      >${icon(looks[status])}<span>${say(first, words)}</span></span
    >
    ${others.map((note) => html`<span class="small muted">${say(note, words)}</span>`)}`;
}
