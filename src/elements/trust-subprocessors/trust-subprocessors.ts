import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { subprocessorsView } from '../../content/subprocessors-view.js';
import { ExportParts } from '../../controllers/export-parts.js';
import { FilterController } from '../../controllers/filter-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { registerWords } from '../../i18n/register-words.js';
import { controlStyles } from '../../styles/control-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { toolbarStyles } from '../../styles/toolbar-styles.js';
import { filterField, nothingFound, type FilterContext } from '../../templates/filter-field.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { announcements, tableFoot, type TableActions } from './around-table.js';
import { CsvController } from './csv-controller.js';
import { TableController, type TablePage } from './table-controller.js';
import { isLong, table, type TableRows } from './table.js';
import { trustSubprocessorsStyles } from './trust-subprocessors-styles.js';

/**
 * The subprocessors of a company: who processes data for it, what for and where, with changes that are
 * announced and until when one can object. The table can be ordered by each column, filtered where it is
 * long, and taken along as CSV: the rows that the filter leaves, in the order shown. Where there is little
 * room, each row becomes a card. Subprocessors whose time is over are left out.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @csspart heading - The section's heading.
 * @csspart announcements - Changes that one can still object to.
 * @csspart toolbar - What stands above a long table.
 * @csspart filter - The field to filter by.
 * @csspart count - How many rows the filter leaves.
 * @csspart nothing - What stands there when the filter leaves no row.
 * @csspart clear - The button there that clears the filter.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart sort - The button in a column's header.
 * @csspart row - A row; carries `coming`, `ending`, `changing` or `current` in `data-status`.
 * @csspart name - The name of a subprocessor.
 * @csspart status - What is about to happen to it.
 * @csspart pager - What stands below a table that is not shown to its end.
 * @csspart more - The button there that shows more rows.
 * @csspart copy - The button that copies the table as CSV.
 * @csspart download - The button that downloads it.
 * @csspart copied - What became of copying.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-subprocessors manifest="/trust.json" locale="de"></trust-subprocessors>
 * ```
 */
export class TrustSubprocessors extends LitElement implements TrustHost {
  static override styles = [
    rootStyles,
    proseStyles,
    controlStyles,
    toolbarStyles,
    trustSubprocessorsStyles,
  ];

  static override properties: PropertyDeclarations = trustProperties;

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest, reader, now }) =>
      subprocessorsView(manifest, reader, now).entries.length === 0,
    parts: ['page', registerWords],
  });
  readonly #rich = new RichTextController(this);
  readonly #print = new PrintController(this);
  readonly #filter = new FilterController(this);
  readonly #table = new TableController(this, this.#filter, this.#print);
  readonly #csv = new CsvController(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;

  constructor() {
    super();
    new ExportParts(
      this,
      'announcements,toolbar,filter,count,nothing,table,caption,sort,row,name,status,pager,more,download,copy,copied,entry,clear',
    );
    this.headingLevel = 2;
  }

  /** Settles when the element first shows something final. */
  get ready(): Promise<void> {
    return this.#trust.ready;
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override render(): TemplateResult {
    const { state } = this.#trust;
    switch (state.status) {
      case 'loading':
        return frame(state.words, loading(state.words));
      case 'failed':
        return frame(
          state.words,
          failed(state.failure, state.words, () => void this.reload()),
        );
      case 'empty':
        return frame(state.content.words, this.#renderEmpty(state.content));
      case 'ready':
        return frame(state.content.words, this.#renderSection(state.content));
    }
  }

  #renderEmpty({ words }: TrustContent): TemplateResult {
    return html`${heading(this.headingLevel, 'heading', words.t('subprocessors.heading'))}
    ${empty(words.t('subprocessors.empty'))}`;
  }

  #renderSection(content: TrustContent): TemplateResult {
    const { manifest, reader, now, words } = content;
    const view = subprocessorsView(manifest, reader, now);
    const page = this.#table.page(content);
    const total = view.entries.length;
    const context: FilterContext = { words, group: 'subprocessors', filter: this.#filter };
    const outcome = { query: this.#filter.query, found: page.found, total };
    return html`${heading(this.headingLevel, 'heading', words.t('subprocessors.heading'))}
    ${announcements(view, content)}
    ${
      isLong(total)
        ? html`<div class="tools no-print" part="toolbar">${filterField(outcome, context)}</div>`
        : nothing
    }
    ${
      page.found > 0
        ? this.#renderTable({ ...page, columns: view.columns, total }, content)
        : nothingFound(context)
    }`;
  }

  #renderTable(
    page: TablePage & Pick<TableRows, 'columns' | 'total'>,
    content: TrustContent,
  ): TemplateResult {
    const { sortBy, order, more } = this.#table;
    const { copied, count } = this.#csv;
    const actions: TableActions = {
      ...page,
      shown: page.rows.length,
      more,
      copy: () => void this.#csv.copy(this.#table.found(content), content),
      download: () => this.#csv.download(this.#table.found(content), content),
      copied,
      count,
    };
    return html`${table({ ...page, order, sortBy, rich: this.#rich }, content)}
    ${tableFoot(actions, content.words)}`;
  }
}
