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
  type FieldSpec,
  type Option,
} from '../../templates/fields.js';
import {
  contentOf,
  usedFields,
  type FieldTemplates,
  type UsedField,
} from '../../templates/used-fields.js';
import type { ScopeParts } from './live-scope.js';

/** What the fields of a report are made from. */
export interface ReportContext extends FieldContext {
  readonly view: ReportView;
  readonly settings: FormSettings | undefined;
  /** What the policy says of what is typed, once that is known. */
  readonly scope: ScopeParts | undefined;
}

/** What was found: the part that every report needs. */
export function findingFields(context: ReportContext): TemplateResult {
  const { view, settings, scope, words } = context;
  // Until all kinds are there, which is soon.
  const options = scope ? [] : [{ value: 'other', label: words.t('field.weakness.other') }];
  const fields: FieldTemplates = {
    title: (spec) => inputField(spec, context),
    asset: (spec) =>
      inputField({ ...spec, after: scope?.asset, list: 'assets', isCode: true }, context),
    weakness: (spec) =>
      selectField({ ...spec, after: scope?.weakness, options, groups: scope?.groups }, context),
    exception: (spec) => scope?.reason(spec, context) ?? html``,
    description: (spec) => textField({ ...spec, rows: 7 }, context),
    proof: (spec) => textField(spec, context),
  };
  const always = ['title', 'exception', 'description', ...(view.requireProof ? ['proof'] : [])];
  return html`${contentOf(usedFields(fields, settings, always))}
    <datalist id="assets">
      ${view.assets.map((asset) => html`<option value=${asset}></option>`)}
    </datalist>`;
}

/** What helps to judge it sooner. */
export function detailFields(context: ReportContext): readonly UsedField[] {
  const choice =
    (group: string, values: readonly string[]) =>
    (spec: FieldSpec): TemplateResult =>
      selectField({ ...spec, options: choices(group, values, context) }, context);
  const fields: FieldTemplates = {
    endpoint: (spec) => inputField({ ...spec, isCode: true }, context),
    steps: (spec) => textField(spec, context),
    impact: (spec) => textField(spec, context),
    severity: choice('severity', severities),
    cvss: (spec) => inputField({ ...spec, isCode: true }, context),
    publiclyKnown: choice('yesNo', answers),
    exploited: choice('yesNo', answers),
  };
  return usedFields(fields, context.settings);
}

/** Who reports: not needed, and not there at all in an anonymous report. */
export function reporterFields(
  context: ReportContext,
  isAnonymous: boolean,
  onAnonymous: (event: Event) => void,
): TemplateResult {
  const hint = context.words.t('field.email.hintReport');
  const options = choices('credit', credits, context);
  const fields: FieldTemplates = {
    name: (spec) => inputField({ ...spec, autocomplete: 'name' }, context),
    email: (spec) => inputField({ ...spec, hint, type: 'email', autocomplete: 'email' }, context),
    credit: (spec) => selectField({ ...spec, options }, context),
  };
  return html`${checkField({ name: 'anonymous', onChange: onAnonymous }, context)}
    <fieldset class="identity" ?disabled=${isAnonymous} ?hidden=${isAnonymous}>
      ${contentOf(usedFields(fields, context.settings))}
    </fieldset>`;
}

function choices(
  group: string,
  values: readonly string[],
  { words }: FieldContext,
): readonly Option[] {
  return values.map((value) => ({ value, label: words.t(`field.${group}.${value}`) }));
}
