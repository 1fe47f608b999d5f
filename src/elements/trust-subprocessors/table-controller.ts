import type { LitElement, ReactiveController } from 'lit';

import {
  subprocessorTable,
  type SubprocessorTable,
  type TableContext,
  type TableOrder,
} from '../../content/subprocessor-table.js';
import {
  subprocessorsView,
  subprocessorView,
  type SubprocessorColumn,
  type SubprocessorsView,
  type SubprocessorView,
} from '../../content/subprocessors-view.js';
import type { FilterController } from '../../controllers/filter-controller.js';
import type { PrintController } from '../../controllers/print-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { Words } from '../../i18n/index.js';
import type { Subprocessor } from '../../schema/index.js';
import { textOf } from '../../templates/say.js';

/** So many rows come at a time, so that the first paint does not grow with the table. */
const pageSize = 50;

/** What a reader sees of the table, and what is left of it. */
export interface TablePage {
  readonly rows: readonly SubprocessorView[];
  /** How many rows the filter finds. */
  readonly found: number;
  /** How many of them come next. */
  readonly next: number;
}

interface Made {
  readonly view: SubprocessorsView;
  readonly words: Words;
  readonly table: SubprocessorTable;
}

/** Knows which rows are shown, and in which order; keeps what was prepared to find that out. */
export class TableController implements ReactiveController {
  readonly #host: LitElement;
  readonly #filter: FilterController;
  readonly #print: PrintController;
  #order: TableOrder | undefined;
  #limit = pageSize;
  #query = '';
  #made: Made | undefined;

  constructor(host: LitElement, filter: FilterController, print: PrintController) {
    this.#host = host;
    this.#filter = filter;
    this.#print = print;
    host.addController(this);
  }

  get order(): TableOrder | undefined {
    return this.#order;
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#prepare);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#prepare);
  }

  /** Another query starts at the first page. */
  hostUpdate(): void {
    if (this.#filter.query === this.#query) return;
    this.#query = this.#filter.query;
    this.#limit = pageSize;
  }

  /** What is on the page. On paper that is everything. */
  page(content: TrustContent): TablePage {
    const { isPrinting } = this.#print;
    const entries = this.#tableOf(content).find(isPrinting ? '' : this.#query, this.#order);
    const found = entries.length;
    const shown = isPrinting ? entries : entries.slice(0, this.#limit);
    const next = Math.min(pageSize, found - shown.length);
    const { reader, now } = content;
    const rows = shown.map((entry) => subprocessorView(entry, reader, now));
    return { rows, found, next };
  }

  /** Everything that the filter finds, in the order shown. */
  found(content: TrustContent): readonly Subprocessor[] {
    return this.#tableOf(content).find(this.#query, this.#order);
  }

  /** Orders by a column; by the same one again, the other way round. */
  readonly sortBy = (column: SubprocessorColumn): void => {
    const { column: before, direction } = this.#order ?? {};
    const isTurned = column === before && direction === 'ascending';
    this.#order = { column, direction: isTurned ? 'descending' : 'ascending' };
    this.#limit = pageSize;
    this.#host.requestUpdate();
  };

  /** Shows more rows. The focus goes to the first of them: the button is far below now, or gone. */
  readonly more = async (): Promise<void> => {
    const first = this.#limit;
    this.#limit += pageSize;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const header = this.#host.renderRoot.querySelectorAll<HTMLElement>('tbody th')[first];
    if (header) header.tabIndex = -1;
    header?.focus();
  };

  /** Whoever goes to the filter is about to type; the focus is shown first. */
  readonly #prepare = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) setTimeout(() => this.#made?.table.prepare());
  };

  #tableOf(content: TrustContent): SubprocessorTable {
    const { manifest, reader, now, words } = content;
    const view = subprocessorsView(manifest, reader, now);
    if (this.#made?.view === view && this.#made.words === words) return this.#made.table;
    const table = subprocessorTable(view.entries, tableContext(content));
    this.#made = { view, words, table };
    return table;
  }
}

/** What the texts of the table are made with. */
export function tableContext({ reader, now, words }: TrustContent): TableContext {
  return { reader, now, say: (said) => textOf(said, words), lang: words.lang };
}
