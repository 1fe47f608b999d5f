import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

import { absence, reportView } from '../../content/report-view.js';
import { FormController } from '../../controllers/form-controller.js';
import type { FormContext } from '../../controllers/form-options.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { parseDisclosure } from '../../schema/index.js';
import { controlStyles } from '../../styles/control-styles.js';
import { formStyles } from '../../styles/form-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { customFields } from '../../templates/custom-fields.js';
import { checkField } from '../../templates/fields.js';
import { fold } from '../../templates/fold.js';
import { formFrame, loadOutcome } from '../../templates/form-frame.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { contentOf } from '../../templates/used-fields.js';
import { detailFields, findingFields, reporterFields } from './report-fields.js';
import { trustDisclosureFormStyles } from './trust-disclosure-form-styles.js';

/**
 * The form that reports a vulnerability. It needs a title, a description and the policy's acknowledgement;
 * everything else helps. An anonymous report holds no name, address or credit.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires {CustomEvent<ManifestLoadedDetail>} trust-manifest-loaded - A manifest is ready: `{url, issues}`.
 * @fires {CustomEvent<ManifestFailedDetail>} trust-manifest-failed - A manifest cannot be had: `{url, reason, issues}`.
 * @fires {CustomEvent<SubmitDetail>} trust-disclosure-submit - Before sending, cancelable: `{submission, respondWith(promise)}`.
 * @fires {CustomEvent<SubmittedDetail>} trust-disclosure-submitted - It has arrived: `{id, reference?, outcome}`.
 * @fires {CustomEvent<SubmitFailedDetail>} trust-disclosure-failed - It has not: `{id, reason, retryable}`.
 * @csspart heading - The form's heading.
 * @csspart form - The form.
 * @csspart field - A field: its label, its hint and its control.
 * @csspart label - What a field is called.
 * @csspart hint - What helps to fill it in.
 * @csspart input - A text field or a list.
 * @csspart error - What is wrong with one field.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart more - The folded part.
 * @csspart notice - Where the company says how it handles what is sent.
 * @csspart submit - The primary action.
 * @csspart send-failed - That it was not sent, and what can be done.
 * @csspart receipt - What a reporter keeps.
 * @csspart handed-over - How to go on in the mail program or on another page.
 * @csspart text - What was typed, to copy, where it could not be sent or copied by a button.
 * @example
 * ```html
 * <trust-disclosure-form manifest="/trust.json" locale="pt"></trust-disclosure-form>
 * ```
 */
export class TrustDisclosureForm extends LitElement implements TrustHost {
  static override styles = [
    rootStyles,
    controlStyles,
    panelStyles,
    formStyles,
    trustDisclosureFormStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...trustProperties,
    isAnonymous: { state: true },
  };

  readonly #trust = new TrustController(this, {
    isEmpty: ({ manifest }) => absence(manifest) !== undefined,
    parts: ['page', 'disclosure', 'forms'],
  });
  readonly #form = new FormController(this, {
    type: 'disclosure',
    events: 'trust-disclosure',
    subject: 'send.subject.disclosure',
    check: parseDisclosure,
    context: () => this.#formContext(),
    loadOutcome,
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

  /** Loads the manifest again. What was typed stays. */
  reload(): Promise<void> {
    return this.#trust.reload();
  }

  protected override firstUpdated(): void {
    this.#form.opened();
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
        return this.#renderEmpty(state.content);
      case 'ready':
        return frame(state.content.words, this.#renderForm(state.content));
    }
  }

  #renderEmpty({ manifest, words }: TrustContent): TemplateResult {
    return frame(words, empty(words.t(absence(manifest) ?? '')));
  }

  #renderForm(content: TrustContent): TemplateResult {
    const { manifest, reader, words } = content;
    const settings = manifest.forms?.disclosure;
    const view = reportView(manifest, reader);
    const context = { words, settings, view, errors: this.#form.errors };
    const details = detailFields(context);
    return html`${heading(this.headingLevel, 'heading', words.t('report.heading'))}
    ${formFrame(this.#form, content, {
      settings,
      level: this.headingLevel + 1,
      send: 'report.send',
      isAnonymous: this.isAnonymous,
      onReset: () => (this.isAnonymous = false),
      fields: html`
        <p class="muted">${words.t('report.intro')}</p>
        <fieldset>
          <legend>${words.t('report.about.finding')}</legend>
          ${findingFields(context)} ${contentOf(details, true)}
          ${customFields(settings, reader, context)}
        </fieldset>
        ${fold(words.t('report.about.details'), contentOf(details, false))}
        <fieldset>
          <legend>${words.t('report.about.you')}</legend>
          ${reporterFields(context, this.isAnonymous, this.#onAnonymous)}
        </fieldset>
        ${checkField({ name: 'policyAcknowledged', required: true }, context)}
      `,
    })}`;
  }

  #formContext(): FormContext | undefined {
    const { state } = this.#trust;
    if (!('content' in state)) return undefined;
    const { disclosure, forms } = state.content.manifest;
    const policyVersion = disclosure?.policyVersion;
    return { ...state.content, settings: forms?.disclosure, policyVersion };
  }

  /** Fields that go take their errors with them. */
  readonly #onAnonymous = async (event: Event): Promise<void> => {
    this.isAnonymous = (event.target as HTMLInputElement).checked;
    await this.updateComplete;
    this.#form.recheck();
  };
}
