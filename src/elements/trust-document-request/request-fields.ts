import { html, nothing, type TemplateResult } from 'lit';

import type { RequestView } from '../../content/request-view.js';
import { formatValue } from '../../i18n/index.js';
import type { Relationship } from '../../schema/document-request.js';
import type { FormSettings } from '../../schema/forms.js';
import {
  describedBy,
  fieldErrorLine,
  hasError,
  inputField,
  selectField,
  textField,
  type FieldContext,
  type Option,
} from '../../templates/fields.js';
import { fieldId } from '../../templates/field-id.js';
import { foreignLang } from '../../templates/say.js';
import { usedFields, type FieldTemplates, type UsedField } from '../../templates/used-fields.js';
import { countryCodes } from './countries.js';
import type { EmailAdvice } from './email-advice.js';

/** Up to this many can be asked for at once. */
const maxDocuments = 20;

/** The documents to choose from; those that led here are chosen already. */
export function documentChoice(
  { documents }: RequestView,
  preset: readonly string[],
  chosen: readonly string[],
  context: FieldContext,
): TemplateResult {
  const name = 'documents';
  const isLong = documents.length > 3 && documents.length <= maxDocuments;
  return html`<fieldset class="field">
    <legend part="label">${context.words.t('field.documents.label')}</legend>
    ${fieldErrorLine(name, context)}
    <div>
      ${documents.map(
        ({ id, title }, index) =>
          html`<label class="choice">
            <input
              type="checkbox"
              name=${name}
              id=${index === 0 ? fieldId(name) : nothing}
              value=${id}
              ?checked=${preset.includes(id)}
              aria-invalid=${hasError(name, context) || nothing}
              aria-describedby=${describedBy({ name }, context)}
            />
            <span lang=${foreignLang(title, context.words) ?? nothing}>${title.text}</span>
          </label>`,
      )}
    </div>
    ${isLong ? allOrNone(chosen.length < documents.length, context) : nothing}
  </fieldset>`;
}

/** A click on each box that differs. */
function allOrNone(isAll: boolean, { words }: FieldContext): TemplateResult {
  const onClick = ({ currentTarget }: Event): void => {
    const boxes = (currentTarget as HTMLElement).parentElement?.querySelectorAll('input');
    for (const box of boxes ?? []) if (box.checked !== isAll) box.click();
  };
  return html`<button type="button" class="button" part="all" @click=${onClick}>
    ${words.t(isAll ? 'request.all' : 'request.nothing')}
  </button>`;
}

/** Who asks. */
export function requesterFields(
  settings: FormSettings | undefined,
  context: FieldContext,
  advice: EmailAdvice | undefined,
): readonly UsedField[] {
  const anyAddress = settings?.freeMail === 'allow';
  const hint = context.words.t(`field.email.${anyAddress ? 'hintAny' : 'hintRequest'}`);
  const said = {
    id: 'said-email',
    content: html`<div role="status" id="said-email">${advice?.email()}</div>`,
  };
  const fields: FieldTemplates = {
    name: (spec) => inputField({ ...spec, autocomplete: 'name' }, context),
    email: (spec) =>
      inputField({ ...spec, hint, type: 'email', autocomplete: 'email', after: said }, context),
    company: (spec) =>
      inputField(
        { ...spec, autocomplete: 'organization', after: { content: advice?.company() } },
        context,
      ),
  };
  return usedFields(fields, undefined, Object.keys(fields));
}

/** What helps the company to decide. */
export function detailFields(
  settings: FormSettings | undefined,
  context: FieldContext,
): readonly UsedField[] {
  const fields: FieldTemplates = {
    purpose: (spec) => textField(spec, context),
    jobTitle: (spec) => inputField({ ...spec, autocomplete: 'organization-title' }, context),
    relationship: (spec) =>
      selectField({ ...spec, options: relationshipOptions(context) }, context),
    country: (spec) =>
      selectField(
        { ...spec, options: countryOptions(context.words.lang), autocomplete: 'country' },
        context,
      ),
    duration: (spec) => inputField({ ...spec, inputmode: 'numeric' }, context),
  };
  return usedFields(fields, settings);
}

/** All of the schema's, by its type; the schema itself is loaded later. */
const relationships: Readonly<Record<Relationship, 0>> = {
  prospect: 0,
  customer: 0,
  partner: 0,
  auditor: 0,
  investor: 0,
  other: 0,
};

function relationshipOptions({ words }: FieldContext): readonly Option[] {
  return Object.keys(relationships).map((value) => ({
    value,
    label: words.t(`field.relationship.${value}`),
  }));
}

const countriesByLanguage = new Map<string, readonly Option[]>();

/** Countries by their names in the reader's language, in that language's order. */
function countryOptions(lang: string): readonly Option[] {
  let options = countriesByLanguage.get(lang);
  if (!options) {
    const { compare } = new Intl.Collator(lang);
    options = countryCodes
      .map((value) => ({ value, label: formatValue({ country: value }, lang) }))
      .sort((one, other) => compare(one.label, other.label));
    countriesByLanguage.set(lang, options);
  }
  return options;
}
