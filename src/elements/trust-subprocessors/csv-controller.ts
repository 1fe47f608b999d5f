import type { LitElement } from 'lit';

import { byteOrderMark, toCsv } from '../../content/csv.js';
import { localize } from '../../content/localize.js';
import { csvLines } from '../../content/subprocessor-table.js';
import { subprocessorsView } from '../../content/subprocessors-view.js';
import { CopyController, type CopyState } from '../../controllers/copy-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { Subprocessor } from '../../schema/index.js';
import { offerFile } from '../../controllers/offer-file.js';
import { tableContext } from './table-controller.js';

/** Hands subprocessors over as CSV: on the clipboard, or as a file. */
export class CsvController {
  readonly #host: LitElement;
  readonly #clipboard: CopyController;
  #count = 0;

  constructor(host: LitElement) {
    this.#host = host;
    this.#clipboard = new CopyController(host);
  }

  get copied(): CopyState {
    return this.#clipboard.state;
  }

  /** How many rows were copied. */
  get count(): number {
    return this.#count;
  }

  /** The message goes before it comes, so that it is told again. */
  async copy(entries: readonly Subprocessor[], content: TrustContent): Promise<void> {
    this.#clipboard.reset();
    this.#count = entries.length;
    await this.#clipboard.copy(csvOf(entries, content));
  }

  /** The file carries the company's name and the day at which its content is true. */
  download(entries: readonly Subprocessor[], content: TrustContent): void {
    const { manifest, reader, words, now } = content;
    const organization = localize(manifest.organization.name, reader).text;
    const day = new Date(now).toISOString().slice(0, 10);
    offerFile(this.#host.renderRoot, {
      name: `${organization} ${words.t('subprocessors.heading')} ${day}.csv`,
      type: 'text/csv;charset=utf-8',
      content: byteOrderMark + csvOf(entries, content),
    });
  }
}

function csvOf(entries: readonly Subprocessor[], content: TrustContent): string {
  const { manifest, reader, now, base } = content;
  const { columns } = subprocessorsView(manifest, reader, now);
  return toCsv(csvLines(entries, columns, { ...tableContext(content), base }));
}
