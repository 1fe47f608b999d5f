import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { requestView } from '../../content/request-view.js';
import { FormController } from '../../controllers/form-controller.js';
import type { FormContext } from '../../controllers/form-options.js';
import { ModalController } from '../../controllers/modal-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { formsWords } from '../../i18n/forms-words.js';
import { controlStyles } from '../../styles/control-styles.js';
import { formStyles } from '../../styles/form-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { loadOutcome } from '../../templates/form-frame.js';
import { frame } from '../../templates/frame.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { requestDialog } from './request-dialog.js';
import { requestForm } from './request-form.js';
import { RequestParts } from './request-parts.js';
import { trustDocumentRequestStyles } from './trust-document-request-styles.js';

/**
 * A modal dialog that asks for documents, and for what they are released under. What is typed outlives closing
 * it, and a reload in the session's storage; `draft="none"`, here or on an ancestor, keeps none.
 *
 * @attr {'none'} draft - `none` keeps nothing of what is typed in the storage of the session; also from an ancestor.
 * @slot trigger - A control that opens the dialog.
 * @slot challenge - What proves to the receiver that somebody is there: an element with the name `challenge`.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<SubmitDetail>} trust-document-request-submit - Before sending, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-document-request-submitted - It has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-document-request-failed - It has not: `{id, reason, retryable}`.
 * @fires {CustomEvent<ChallengeSpentDetail>} trust-challenge-spent - From what is slotted: a new token is needed, `{reason}`.
 * @csspart dialog - The dialog.
 * @csspart heading - Its title.
 * @csspart close - The button that closes it.
 * @csspart form - The form.
 * @csspart field - A field: its label, its hint and its control.
 * @csspart label - What a field is called.
 * @csspart hint - What helps to fill it in.
 * @csspart input - A text field or a list.
 * @csspart error - What is wrong with one field.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart all - The button that chooses all documents, or none.
 * @csspart suggestion - The button that takes over what the company may be called.
 * @csspart way-out - Whom to write to where an address is not accepted.
 * @csspart more - The folded part.
 * @csspart draft - That what was typed before is back.
 * @csspart discard - The button that discards it.
 * @csspart agreement - What has to be accepted for a document: its title, its text, name and box.
 * @csspart agreement-text - Its text, folded.
 * @csspart agreement-link - Where its text is, when that is elsewhere.
 * @csspart withheld - Which documents cannot be asked for, because their agreement cannot be shown.
 * @csspart notice - Where the company says how it handles what is sent.
 * @csspart submit - The primary action.
 * @csspart waiting - When it is sent again by itself, and why.
 * @csspart cancel - The button that leaves it at that.
 * @csspart send-failed - That it was not sent, and what can be done.
 * @csspart receipt - What a visitor keeps.
 * @csspart receipt-heading - Its heading, and that of what is handed over.
 * @csspart handed-over - How to go on in the mail program or on another page.
 * @csspart text - What was typed, to copy, where it could not be sent or copied by a button.
 * @csspart save - The button that saves what could not be sent as a file.
 * @csspart mail - The link that writes it as a mail.
 * @csspart copy - The button that copies it, or the reference of a receipt.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-document-request manifest="/trust.json" documents="soc-2-report">
 *   <button slot="trigger">Request our SOC 2 report</button>
 * </trust-document-request>
 * ```
 */
export class TrustDocumentRequest extends LitElement implements TrustHost {
  static override styles = [
    rootStyles,
    controlStyles,
    panelStyles,
    formStyles,
    trustDocumentRequestStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...trustProperties,
    documents: {},
    open: { type: Boolean, reflect: true },
  };

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest, reader }) => requestView(manifest, reader).documents.length === 0,
    parts: ['page', formsWords],
  });
  readonly #parts = new RequestParts(this, () => this.#content);
  readonly #form = new FormController(this, {
    type: 'document-request',
    events: 'trust-document-request',
    subject: 'send.subject.documentRequest',
    numbers: ['duration'],
    parts: this.#parts.form,
    context: () => this.#formContext(),
    loadOutcome: () => Promise.all([loadOutcome(this), this.#parts.load()]),
  });
  readonly #modal = new ModalController(this, {
    opened: () => this.#form.opened(),
    // A receipt that was seen makes room for another request; one that came meanwhile waits to be seen.
    closed: () => {
      if (this.#form.state.status === 'sent') this.#form.clear();
    },
  });
  readonly #listeners = {
    onClose: this.#modal.onClose,
    close: () => this.close(),
    onChange: () => this.requestUpdate(),
    onFocus: this.#parts.prefetch,
  };

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  /** Ids of the documents that are chosen at first, separated by spaces. */
  declare documents: string | undefined;
  /** Whether the dialog is open. */
  declare open: boolean;

  constructor() {
    super();
    this.headingLevel = 2;
    this.open = false;
  }

  /** Settles when the element first shows something final. */
  get ready(): Promise<void> {
    return this.#trust.ready;
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  /** Opens the dialog; with ids, these documents are chosen. */
  async show(ids?: readonly string[]): Promise<void> {
    if (ids) this.documents = ids.join(' ');
    this.open = true;
    await this.updateComplete;
    if (ids) this.#parts.choose(ids);
  }

  /** Closes the dialog. What was typed stays. */
  close(): void {
    this.open = false;
  }

  protected override render(): TemplateResult {
    const { state } = this.#trust;
    const words = this.#content?.words ?? ('words' in state ? state.words : undefined);
    const body = this.#renderBody();
    // A dialog without a word in it would say nothing to the reader whose focus it takes.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the slot holds a button
    return html`<slot name="trigger" @click=${() => void this.show()}></slot>
      ${words || state.status === 'failed' ? frame(words, requestDialog(words, body, this.#listeners)) : nothing}`;
  }

  protected override updated(): void {
    this.#parts.follow();
  }

  #renderBody(): TemplateResult {
    const { state } = this.#trust;
    switch (state.status) {
      case 'loading':
        return loading(state.words);
      case 'failed':
        return failed(state.failure, state.words, () => void this.reload());
      case 'empty':
        return empty(state.content.words.t('request.none'));
      case 'ready':
        return requestForm(this.#form, state.content, this.#parts, this.documents);
    }
  }

  get #content(): TrustContent | undefined {
    const { state } = this.#trust;
    return 'content' in state ? state.content : undefined;
  }

  #formContext(): FormContext | undefined {
    const content = this.#content;
    return content && { ...content, settings: content.manifest.forms?.documentRequest };
  }
}
