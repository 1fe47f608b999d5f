import { html, nothing, type TemplateResult } from 'lit';

import { fieldUse } from '../../content/request-view.js';
import type { ReportView } from '../../content/report-view.js';
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

/** What the contract requires of every report. */
export const requiredFields: readonly string[] = ['title', 'description', 'policyAcknowledged'];

const severities = ['none', 'low', 'medium', 'high', 'critical'] as const;
const credits = ['name', 'handle', 'anonymous', 'none'] as const;
const answers = ['yes', 'no', 'unknown'] as const;

/** What the fields of a report are made from. */
export interface ReportContext extends FieldContext {
  readonly view: ReportView;
  readonly settings: FormSettings | undefined;
}

type Field = TemplateResult | typeof nothing;

/** Renders a field unless the manifest hides it. */
function used(
  name: string,
  { settings, view }: ReportContext,
  render: (required: boolean) => TemplateResult,
): Field {
  const always = view.requireProof ? [...requiredFields, 'proof'] : requiredFields;
  const use = fieldUse(name, settings, always);
  return use === 'hidden' ? nothing : render(use === 'required');
}

/** What was found: the part that every report needs. */
export function findingFields(context: ReportContext): readonly Field[] {
  const { words, view } = context;
  const label = (name: string): string => words.t(`field.${name}.label`);
  const hint = (name: string): string => words.t(`field.${name}.hint`);
  return [
    inputField(
      { name: 'title', label: label('title'), hint: hint('title'), required: true },
      context,
    ),
    used('asset', context, (required) =>
      inputField(
        {
          name: 'asset',
          label: label('asset'),
          hint: hint('asset'),
          list: 'assets',
          isCode: true,
          required,
        },
        context,
      ),
    ),
    html`<datalist id="assets">
      ${view.assets.map((asset) => html`<option value=${asset}></option>`)}
    </datalist>`,
    used('weakness', context, (required) =>
      selectField(
        { name: 'weakness', label: label('weakness'), options: weaknessOptions(context), required },
        context,
      ),
    ),
    textField(
      {
        name: 'description',
        label: label('description'),
        hint: hint('description'),
        required: true,
        rows: 7,
      },
      context,
    ),
    used('proof', context, (required) =>
      textField({ name: 'proof', label: label('proof'), hint: hint('proof'), required }, context),
    ),
  ];
}

/** What helps to judge it sooner; folded, because none of it is needed. */
export function detailFields(context: ReportContext): readonly Field[] {
  const { words } = context;
  const label = (name: string): string => words.t(`field.${name}.label`);
  const hint = (name: string): string => words.t(`field.${name}.hint`);
  const choice = (name: string, options: readonly Option[]): Field =>
    used(name, context, (required) =>
      selectField({ name, label: label(name), options, required }, context),
    );
  const yesNo = answers.map((value) => ({ value, label: words.t(`field.yesNo.${value}`) }));
  return [
    used('endpoint', context, (required) =>
      inputField(
        {
          name: 'endpoint',
          label: label('endpoint'),
          hint: hint('endpoint'),
          isCode: true,
          required,
        },
        context,
      ),
    ),
    used('steps', context, (required) =>
      textField({ name: 'steps', label: label('steps'), hint: hint('steps'), required }, context),
    ),
    used('impact', context, (required) =>
      textField({ name: 'impact', label: label('impact'), required }, context),
    ),
    choice(
      'severity',
      severities.map((value) => ({ value, label: words.t(`field.severity.${value}`) })),
    ),
    used('cvss', context, (required) =>
      inputField(
        { name: 'cvss', label: label('cvss'), hint: hint('cvss'), isCode: true, required },
        context,
      ),
    ),
    choice('publiclyKnown', yesNo),
    choice('exploited', yesNo),
  ];
}

/** Who reports: not needed, and not there at all in an anonymous report. */
export function reporterFields(
  context: ReportContext,
  isAnonymous: boolean,
  onAnonymous: (event: Event) => void,
): readonly Field[] {
  const { words } = context;
  const label = (name: string): string => words.t(`field.${name}.label`);
  const options = credits.map((value) => ({ value, label: words.t(`field.credit.${value}`) }));
  const identity = html`<fieldset class="identity" ?disabled=${isAnonymous} ?hidden=${isAnonymous}>
    ${inputField({ name: 'name', label: label('name'), autocomplete: 'name' }, context)}
    ${inputField(
      {
        name: 'email',
        label: label('email'),
        hint: words.t('field.email.hintReport'),
        type: 'email',
        autocomplete: 'email',
      },
      context,
    )}
    ${selectField({ name: 'credit', label: label('credit'), options }, context)}
  </fieldset>`;
  const anonymous = checkField(
    {
      name: 'anonymous',
      label: label('anonymous'),
      hint: words.t('field.anonymous.hint'),
      onChange: onAnonymous,
    },
    context,
  );
  return [anonymous, identity];
}

function weaknessOptions({ view, words }: ReportContext): readonly Option[] {
  const named = view.weaknesses.map(({ key, text }) => ({
    value: key,
    label: text.text,
    lang: foreignLang(text, words),
  }));
  return [...named, { value: 'other', label: words.t('field.weakness.other') }];
}
