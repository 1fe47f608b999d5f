import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

import { fieldUse } from '../../content/request-view.js';
import { reportView } from '../../content/report-view.js';
import { FormController, type FormContext } from '../../controllers/form-controller.js';
import {
  TrustController,
  trustProperties,
  type TrustContent,
  type TrustHost,
} from '../../controllers/trust-controller.js';
import { parseDisclosure } from '../../schema/index.js';
import type { FieldError, FormValues } from '../../submission/index.js';
import { controlStyles } from '../../styles/control-styles.js';
import { formStyles } from '../../styles/form-styles.js';
import { panelStyles } from '../../styles/panel-styles.js';
import { rootStyles } from '../../styles/root-styles.js';
import { customFields, customLabel, missingCustom } from '../../templates/custom-fields.js';
import { checkField } from '../../templates/fields.js';
import { fold } from '../../templates/fold.js';
import { formFrame } from '../../templates/form-frame.js';
import { frame } from '../../templates/frame.js';
import { heading } from '../../templates/heading.js';
import { empty, failed, loading } from '../../templates/load-state.js';
import { detailFields, findingFields, reporterFields, requiredFields } from './report-fields.js';
import { trustDisclosureFormStyles } from './trust-disclosure-form-styles.js';

/**
 * The form that reports a vulnerability. It needs a title, a description and the policy's acknowledgement;
 * everything else helps. An anonymous report holds no name, address or credit.
 *
 * @slot - Fallback: shown until the manifest is there, and when it cannot be had.
 * @fires trust-disclosure-submit - Before sending, cancelable: `{submission, respondWith(promise)}`.
 * @fires trust-disclosure-submitted - It has arrived: `{id, reference?, outcome}`.
 * @fires trust-disclosure-failed - It has not: `{id, reason, retryable}`.
 * @csspart heading - The form's heading.
 * @csspart submit - The primary action.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart error - What is wrong with one field.
 * @csspart receipt - What a reporter keeps.
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
    isEmpty: ({ manifest }) => !manifest.disclosure && !manifest.forms?.disclosure,
    parts: ['page', 'forms'],
  });
  readonly #form = new FormController(this, {
    type: 'disclosure',
    events: 'trust-disclosure',
    subject: 'send.subject.disclosure',
    rules: { booleans: ['anonymous', 'policyAcknowledged'] },
    check: parseDisclosure,
    context: () => this.#formContext(),
    errors: (values) => this.#manifestErrors(values),
    labelOf: (field) => this.#labelOf(field),
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
        return frame(state.content.words, empty(state.content.words.t('disclosure.empty')));
      case 'ready':
        return frame(state.content.words, this.#renderForm(state.content));
    }
  }

  #renderForm({ manifest, reader, words }: TrustContent): TemplateResult {
    const settings = manifest.forms?.disclosure;
    const context = {
      words,
      settings,
      errors: this.#form.errors,
      view: reportView(manifest, reader),
    };
    const acknowledged = {
      name: 'policyAcknowledged',
      label: words.t('field.policyAcknowledged.label'),
      required: true,
    };
    return html`${heading(this.headingLevel, 'heading', words.t('report.heading'))}
      <p class="intro">${words.t('report.intro')}</p>
      ${formFrame(this.#form, words, {
        level: this.headingLevel + 1,
        send: 'report.send',
        labelOf: (field) => this.#labelOf(field),
        isAnonymous: this.isAnonymous,
        onReset: () => (this.isAnonymous = false),
        fields: html`
          <fieldset>
            <legend>${words.t('report.about.finding')}</legend>
            ${findingFields(context)} ${customFields(settings, reader, context)}
          </fieldset>
          ${fold(words.t('report.about.details'), detailFields(context))}
          <fieldset>
            <legend>${words.t('report.about.you')}</legend>
            ${reporterFields(context, this.isAnonymous, this.#onAnonymous)}
          </fieldset>
          ${checkField(acknowledged, context)}
        `,
      })}`;
  }

  #formContext(): FormContext | undefined {
    const { state } = this.#trust;
    if (!('content' in state)) return undefined;
    const { words, manifest, base } = state.content;
    const { policyVersion } = manifest.disclosure ?? {};
    return { words, base, settings: manifest.forms?.disclosure, policyVersion };
  }

  /** What the manifest requires beyond the contract and was left empty. */
  #manifestErrors(values: FormValues): readonly FieldError[] {
    const { state } = this.#trust;
    if (!('content' in state)) return [];
    const { manifest } = state.content;
    const settings = manifest.forms?.disclosure;
    const always = manifest.disclosure?.requireProof
      ? [...requiredFields, 'proof']
      : requiredFields;
    return [
      ...['proof', ...Object.keys(settings?.fields ?? {})]
        .filter((name) => fieldUse(name, settings, always) === 'required')
        .filter((name) => values[name] === undefined && !(this.isAnonymous && isIdentity(name)))
        .map((field) => ({ field, code: 'missing' })),
      ...missingCustom(settings, values),
    ];
  }

  #labelOf(field: string): string {
    const { state } = this.#trust;
    if (!('content' in state)) return field;
    const { manifest, reader, words } = state.content;
    return (
      customLabel(field, manifest.forms?.disclosure, reader) ?? words.t(`field.${field}.label`)
    );
  }

  readonly #onAnonymous = (event: Event): void => {
    this.isAnonymous = (event.target as HTMLInputElement).checked;
  };
}

function isIdentity(name: string): boolean {
  return name === 'name' || name === 'email' || name === 'credit';
}
