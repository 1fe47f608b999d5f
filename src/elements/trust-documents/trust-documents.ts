import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { documentsIn, documentsView } from '../../content/documents-view.js';
import { DeepLinkController } from '../../controllers/deep-link-controller.js';
import { dispatch } from '../../controllers/dispatch.js';
import { RichTextController } from '../../controllers/rich-text-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { controlStyles } from '../../styles/control-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { categoriesOf } from './categories.js';
import type { DocumentDownloadDetail } from './document-action.js';
import { documentRow, type RowOptions } from './document-row.js';
import { RequestOpener } from './request-opener.js';
import { selectionBar } from './selection-bar.js';
import { trustDocumentsStyles } from './trust-documents-styles.js';

export type { DocumentDownloadDetail };

/**
 * The document list: what is public is downloaded, what is not is requested, one by one or several at once.
 * The form is loaded when a visitor first turns to a document that needs it. `#trust-document-<id>` in the page's
 * address leads to one.
 *
 * @attr {'none'} draft - `none` keeps nothing of what is typed in the storage of the session; also from an ancestor.
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @slot challenge - What proves to the receiver that somebody is there; it stands in the form. See docs/receiver.md.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<DocumentDownloadDetail>} trust-document-download - Before a public file is opened, cancelable: `{documentId, url}`.
 * @fires {CustomEvent<SubmitDetail>} trust-document-request-submit - From the form, before a request is sent, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-document-request-submitted - From the form: a request has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-document-request-failed - From the form: a request could not be sent: `{id, reason, retryable}`.
 * @csspart heading - The section's heading.
 * @csspart document - One document.
 * @csspart document-type - Its category in a word.
 * @csspart document-title - Its title.
 * @csspart document-meta - Its file and its dates.
 * @csspart document-access - Who may have it: icon and word.
 * @csspart choice - The checkbox that chooses a document.
 * @csspart download - The link to a public file.
 * @csspart request - The button that asks for a document.
 * @csspart contact - The link to whom to ask for a document.
 * @csspart selection - The bar that tells what is chosen.
 * @csspart request-selected - Its button that asks for what is chosen.
 * @csspart clear - Its button that chooses nothing.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-documents manifest="/trust.json" categories="report pentest"></trust-documents>
 * ```
 */
export class TrustDocuments extends LitElement implements TrustHost {
  static override styles = [rootStyles, proseStyles, controlStyles, trustDocumentsStyles];

  static override properties: PropertyDeclarations = { ...trustProperties, categories: {} };

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest }) => documentsIn(manifest, categoriesOf(this)).length === 0,
  });
  readonly #rich = new RichTextController(this);
  readonly #opener = new RequestOpener(this);

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  /** Categories to show, in this order, separated by spaces: `report policy`. Default: all. */
  declare categories: string | undefined;

  #chosen: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.headingLevel = 2;
    new DeepLinkController(this, 'trust-document-', (id) =>
      this.#find(`#document-${CSS.escape(id)}`),
    );
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
    // The form stands outside of the root, whose language may be but a fallback.
    return html`${this.#renderList()}${this.#renderForm()}`;
  }

  #renderList(): TemplateResult {
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
    return html`${heading(this.headingLevel, 'heading', words.t('documents.heading'))}
    ${empty(words.t('documents.empty'))}`;
  }

  #renderSection(content: TrustContent): TemplateResult {
    const { manifest, reader, now, words } = content;
    const view = documentsView(manifest, reader, now, categoriesOf(this));
    const requestable = view.filter(({ action }) => action.type === 'request').map(({ id }) => id);
    const choosable = requestable.length > 1 ? requestable : [];
    const chosen = choosable.filter((id) => this.#chosen.has(id));
    const options: RowOptions = {
      level: this.headingLevel + 1,
      rich: this.#rich,
      choosable,
      chosen,
      onChoose: this.#choose,
      onIntent: this.#opener.prefetch,
      onRequest: this.#opener.open,
      onDownload: this.#download,
    };
    return html`${heading(this.headingLevel, 'heading', words.t('documents.heading'))}
      <ul class="documents" role="list">
        ${view.map((item) => documentRow(item, content, options))}
      </ul>
      ${selectionBar(words, this.#opener, chosen, this.#clear)}`;
  }

  /** It stays whatever becomes of the list: somebody may be writing in it. */
  #renderForm(): TemplateResult | typeof nothing {
    if (!this.#opener.isLoaded) return nothing;
    return html`<trust-document-request
      .manifest=${this.manifest}
      .data=${this.data}
      .locale=${this.locale}
      .headingLevel=${this.headingLevel}
      .asOf=${this.asOf}
      @trust-document-request-submitted=${this.#forget}
      ><slot name="challenge" slot="challenge"></slot
    ></trust-document-request>`;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }

  readonly #choose = (id: string, isChosen: boolean): void => {
    const others = [...this.#chosen].filter((other) => other !== id);
    this.#chosen = new Set(isChosen ? [...others, id] : others);
    if (this.#opener.opening.status === 'failed') this.#opener.cancel();
    this.requestUpdate();
  };

  readonly #clear = (): void => {
    // The button that was pressed is about to go.
    this.#find('.choice :checked')?.focus();
    this.#forget();
  };

  readonly #forget = (): void => {
    this.#chosen = new Set();
    this.#opener.cancel();
  };

  readonly #download = (event: Event, documentId: string, url: string): void => {
    const detail: DocumentDownloadDetail = { documentId, url };
    if (!dispatch(this, 'trust-document-download', detail, { cancelable: true }))
      event.preventDefault();
  };
}
