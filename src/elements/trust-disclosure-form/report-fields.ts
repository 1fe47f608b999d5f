import { html, type TemplateResult } from 'lit';

import type { ReportView } from '../../content/report-view.js';
import { answers, credits, severities } from '../../schema/disclosure-report.js';
import type { FormSettings } from '../../schema/forms.js';
import {
  checkField,
  inputField,
  selectField,
  textField,
  type FieldContext,
  type Option,
} from '../../templates/fields.js';
import { foreignLang } from '../../templates/say.js';
import { contentOf, usedFields, type UsedField } from '../../templates/used-fields.js';

/** What the fields of a report are made from. */
export interface ReportContext extends FieldContext {
  readonly view: ReportView;
  readonly settings: FormSettings | undefined;
}

/** What was found: the part that every report needs. */
export function findingFields(context: ReportContext): TemplateResult {
  const { view, settings } = context;
  const always = ['title', 'description', ...(view.requireProof ? ['proof'] : [])];
  const fields = usedFields(
    {
      title: (required) => inputField({ name: 'title', required }, context),
      asset: (required) =>
        inputField({ name: 'asset', list: 'assets', isCode: true, required }, context),
      weakness: (required) =>
        selectField({ name: 'weakness', options: weaknessOptions(context), required }, context),
      description: (required) => textField({ name: 'description', required, rows: 7 }, context),
      proof: (required) => textField({ name: 'proof', required }, context),
    },
    settings,
    always,
  );
  return html`${contentOf(fields)}
    <datalist id="assets">
      ${view.assets.map((asset) => html`<option value=${asset}></option>`)}
    </datalist>`;
}

/** What helps to judge it sooner. */
export function detailFields(context: ReportContext): readonly UsedField[] {
  const choice =
    (name: string, values: readonly string[], group = name) =>
    (required: boolean): TemplateResult =>
      selectField({ name, options: choices(group, values, context), required }, context);
  return usedFields(
    {
      endpoint: (required) => inputField({ name: 'endpoint', isCode: true, required }, context),
      steps: (required) => textField({ name: 'steps', required }, context),
      impact: (required) => textField({ name: 'impact', required }, context),
      severity: choice('severity', severities),
      cvss: (required) => inputField({ name: 'cvss', isCode: true, required }, context),
      publiclyKnown: choice('publiclyKnown', answers, 'yesNo'),
      exploited: choice('exploited', answers, 'yesNo'),
    },
    context.settings,
  );
}

/** Who reports: not needed, and not there at all in an anonymous report. */
export function reporterFields(
  context: ReportContext,
  isAnonymous: boolean,
  onAnonymous: (event: Event) => void,
): TemplateResult {
  const hint = context.words.t('field.email.hintReport');
  const options = choices('credit', credits, context);
  const identity = usedFields(
    {
      name: (required) => inputField({ name: 'name', autocomplete: 'name', required }, context),
      email: (required) =>
        inputField(
          { name: 'email', hint, type: 'email', autocomplete: 'email', required },
          context,
        ),
      credit: (required) => selectField({ name: 'credit', options, required }, context),
    },
    context.settings,
  );
  return html`${checkField({ name: 'anonymous', onChange: onAnonymous }, context)}
    <fieldset class="identity" ?disabled=${isAnonymous} ?hidden=${isAnonymous}>
      ${contentOf(identity)}
    </fieldset>`;
}

function choices(
  group: string,
  values: readonly string[],
  { words }: FieldContext,
): readonly Option[] {
  return values.map((value) => ({ value, label: words.t(`field.${group}.${value}`) }));
}

function weaknessOptions({ view, words }: ReportContext): readonly Option[] {
  const named = view.weaknesses.map(({ key, text }) => ({
    value: key,
    label: text.text,
    lang: foreignLang(text, words),
  }));
  return [...named, { value: 'other', label: words.t('field.weakness.other') }];
}
