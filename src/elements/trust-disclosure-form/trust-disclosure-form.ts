import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

import { absence } from '../../content/report-view.js';
import { FormController } from '../../controllers/form-controller.js';
import type { FormContext } from '../../controllers/form-options.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { disclosureWords } from '../../i18n/disclosure-words.js';
import { formsWords } from '../../i18n/forms-words.js';
import type { WordsPart } from '../../i18n/index.js';
import { scopeWords } from '../../i18n/scope-words.js';
import { controlStyles } from '../../styles/control-styles.js';
import { formStyles } from '../../styles/form-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { proseStyles } from '../../styles/prose-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { loadOutcome } from '../../templates/form-frame.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { reportForm } from './report-form.js';
import { ReportParts } from './report-parts.js';
import { ScopeGuide } from './scope-guide.js';
import { trustDisclosureFormStyles } from './trust-disclosure-form-styles.js';

/**
 * The form that reports a vulnerability. It needs a title, a description and the policy's acknowledgement;
 * everything else helps. An anonymous report holds no name, address or credit. A draft outlives a reload.
 *
 * @attr {'none'} draft - `none` keeps nothing of what is typed in the storage of the session; also from an ancestor.
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @slot challenge - What proves to the receiver that somebody is there: an element with the name `challenge`.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<SubmitDetail>} trust-disclosure-submit - Before sending, cancelable: `{submission, files, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-disclosure-submitted - It has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-disclosure-failed - It has not: `{id, reason, retryable}`.
 * @fires {CustomEvent<ChallengeSpentDetail>} trust-challenge-spent - From what is slotted: a new token is needed, `{reason}`.
 * @csspart heading - The form's heading.
 * @csspart form - The form.
 * @csspart field - A field: its label, its hint and its control.
 * @csspart label - What a field is called.
 * @csspart hint - What helps to fill it in.
 * @csspart input - A text field or a list.
 * @csspart verdict - What the policy says of the system, or of the kind of vulnerability.
 * @csspart exception - Where a reporter says why to report what the policy excludes.
 * @csspart error - What is wrong with one field.
 * @csspart drop - Where files are dropped or chosen.
 * @csspart attachments - The files.
 * @csspart attachment - One file; `data-status` is `reading`, `ready`, `refused` or `unreadable`.
 * @csspart attachment-remove - The button that takes a file away.
 * @csspart attachment-retry - The button that reads a file again.
 * @csspart rating - How severe it is: a word or a vector.
 * @csspart cvss - The CVSS calculator.
 * @csspart cvss-score - What the vector comes to.
 * @csspart guidance - What to do when data of people was seen, or the hole is being used.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart more - The folded part.
 * @csspart draft - That what was typed before is back.
 * @csspart discard - The button that discards it.
 * @csspart encryption - For whom the report is encrypted.
 * @csspart fingerprint - The fingerprint of its key.
 * @csspart send-plain - The button that sends what could not be encrypted.
 * @csspart notice - Where the company says how it handles what is sent.
 * @csspart submit - The primary action.
 * @csspart waiting - When it is sent again by itself, and why.
 * @csspart cancel - The button that leaves it at that.
 * @csspart send-failed - That it was not sent, and what can be done.
 * @csspart save - A button that saves what could not be sent, or was encrypted, as a file.
 * @csspart mail - The link that writes it as a mail.
 * @csspart receipt - What a reporter keeps.
 * @csspart receipt-heading - Its heading, and that of what is handed over.
 * @csspart handed-over - How to go on in the mail program or on another page.
 * @csspart text - What was typed, to copy, where it could not be sent or copied by a button.
 * @csspart copy - The button that copies it, or the reference of a receipt.
 * @csspart icon - A glyph beside a word.
 * @csspart prose - Rich text.
 * @csspart link - A link.
 * @example
 * ```html
 * <trust-disclosure-form manifest="/trust.json" locale="pt"></trust-disclosure-form>
 * ```
 */
export class TrustDisclosureForm extends LitElement implements TrustHost {
  static override styles = [
    rootStyles,
    controlStyles,
    proseStyles,
    panelStyles,
    formStyles,
    trustDisclosureFormStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...trustProperties,
    isAnonymous: { state: true },
  };

  readonly #words: WordsPart[] = ['page', disclosureWords, formsWords, scopeWords];
  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest }) => absence(manifest) !== undefined,
    parts: this.#words,
  });
  readonly #scope = new ScopeGuide(this, () => this.#content);
  readonly #parts: ReportParts = new ReportParts(this, {
    content: () => this.#content,
    recheck: () => this.#form.recheck(),
    words: this.#words,
  });
  readonly #form: FormController = new FormController(this, {
    type: 'disclosure',
    events: 'trust-disclosure',
    subject: 'send.subject.disclosure',
    parts: [this.#parts, this.#scope],
    context: () => this.#formContext(),
    loadOutcome: () => loadOutcome(this),
  });

  declare manifest: string | undefined;
  declare data: unknown;
  declare locale: string | undefined;
  declare headingLevel: number;
  declare asOf: string | undefined;
  declare private isAnonymous: boolean;

  constructor() {
    super();
    this.headingLevel = 2;
    this.isAnonymous = false;
  }

  /** Settles when the element first shows something final. */
  get ready(): Promise<void> {
    return this.#trust.ready;
  }

  /** Loads the manifest again. What is shown stays until then. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override firstUpdated(): void {
    this.#form.opened();
    void this.ready.then(this.#scope.load);
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
        return frame(
          state.content.words,
          empty(state.content.words.t(absence(state.content.manifest) ?? '')),
        );
      case 'ready':
        return frame(state.content.words, this.#renderForm(state.content));
    }
  }

  #renderForm(content: TrustContent): TemplateResult {
    return html`${heading(this.headingLevel, 'heading', content.words.t('report.heading'))}
    ${reportForm(this.#form, content, {
      level: this.headingLevel + 1,
      parts: this.#parts,
      scope: this.#scope,
      isAnonymous: this.isAnonymous,
      onAnonymous: this.#onAnonymous,
      onReset: () => (this.isAnonymous = false),
    })}`;
  }

  get #content(): TrustContent | undefined {
    const { state } = this.#trust;
    return 'content' in state ? state.content : undefined;
  }

  #formContext(): FormContext | undefined {
    const content = this.#content;
    const { disclosure, forms: { disclosure: settings } = {} } = content?.manifest ?? {};
    return content && { ...content, settings, policyVersion: disclosure?.policyVersion };
  }

  /** Fields that go take their errors with them. */
  readonly #onAnonymous = async (event: Event): Promise<void> => {
    this.isAnonymous = (event.target as HTMLInputElement).checked;
    await this.updateComplete;
    this.#form.recheck();
  };
}
