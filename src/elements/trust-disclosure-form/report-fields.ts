import { html, nothing, type TemplateResult } from 'lit';

import { fieldUse } from '../../content/field-use.js';
import type { ReportView } from '../../content/report-view.js';
import type { TrustContent } from '../../controllers/trust-state.js';
import { answers, credits, severities } from '../../schema/report-values.js';
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
import type { RatingField } from './rating.js';
import type { ReportParts } from './report-parts.js';

/** What the fields of a report are made from. */
export interface ReportContext extends FieldContext {
  readonly view: ReportView;
  readonly settings: FormSettings | undefined;
  /** What the policy says of what is typed, once that is known. */
  readonly scope: ScopeParts | undefined;
  readonly parts: ReportParts;
  readonly content: TrustContent;
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
  const { settings } = context;
  const options = choices('yesNo', answers, context);
  const answer = (spec: FieldSpec): TemplateResult => selectField({ ...spec, options }, context);
  const before: FieldTemplates = {
    endpoint: (spec) => inputField({ ...spec, isCode: true }, context),
    steps: (spec) => textField(spec, context),
    impact: (spec) => textField(spec, context),
  };
  const after: FieldTemplates = {
    publiclyKnown: answer,
    exploited: (spec) => guided('exploited', answer(spec), context),
    personalData: (spec) => guided('personalData', answer(spec), context),
  };
  return [...usedFields(before, settings), ...ratingField(context), ...usedFields(after, settings)];
}

/**
 * How severe it is: a word or a vector, to choose from once the code for it is there. Where the manifest
 * hides one of them there is nothing to choose; where it requires one, the other will do.
 */
function ratingField(context: ReportContext): readonly UsedField[] {
  const { settings, parts, content } = context;
  const uses = ratings.map((name) => ({ name, use: fieldUse(name, settings, []) }));
  const shown = uses.filter(({ use }) => use !== 'hidden');
  const required = shown.some(({ use }) => use === 'required');
  const field: RatingField = (name) =>
    name === 'severity'
      ? selectField({ name, required, options: choices(name, severities, context) }, context)
      : inputField({ name, required, isCode: true }, context);
  const [only, other] = shown;
  if (!only) return [];
  if (other && parts.extras) return [{ required, content: parts.extras.rating(context, field) }];
  return shown.map(({ name }) => ({
    required: required && name === only.name,
    content: html`${field(name)} ${name === 'cvss' && !other ? parts.calculator(content) : nothing}`,
  }));
}

const ratings = ['severity', 'cvss'] as const;

/** A question, and what to do if the answer calls for it. */
function guided(
  name: 'exploited' | 'personalData',
  field: TemplateResult,
  { parts, content }: ReportContext,
): TemplateResult {
  return html`<div>
    ${field}
    <div role="status">${parts.extras?.guidance(name, content) ?? nothing}</div>
  </div>`;
}

/** Who reports: not needed, and not there at all in an anonymous report. */
export function reporterFields(
  context: ReportContext,
  isAnonymous: boolean,
  onAnonymous: (event: Event) => void,
): TemplateResult {
  const hint = context.words.t('field.email.hintReport');
  const nameHint = context.words.t('field.name.hintReport');
  const options = choices('credit', credits, context);
  const fields: FieldTemplates = {
    name: (spec) => inputField({ ...spec, hint: nameHint, autocomplete: 'name' }, context),
    email: (spec) => inputField({ ...spec, hint, type: 'email', autocomplete: 'email' }, context),
    credit: (spec) => selectField({ ...spec, options }, context),
  };
  return html`${checkField({ name: 'anonymous', onChange: onAnonymous }, context)}
    <fieldset class="identity" ?disabled=${isAnonymous} ?hidden=${isAnonymous}>
      ${contentOf(usedFields(fields, context.settings))}
    </fieldset>`;
}

/** The box names the legal safety that the policy offers, so that nobody ticks it unaware. */
export function policyField(context: ReportContext): TemplateResult {
  const name = 'policyAcknowledged';
  const level = context.content.manifest.disclosure?.safeHarbor;
  const label = level && context.words.t(`field.${name}.${level}`);
  return checkField({ name, label, required: true }, context);
}

function choices(
  group: string,
  values: readonly string[],
  { words }: FieldContext,
): readonly Option[] {
  return values.map((value) => ({ value, label: words.t(`field.${group}.${value}`) }));
}
