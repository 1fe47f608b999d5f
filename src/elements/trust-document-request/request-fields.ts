import { html, nothing, type TemplateResult } from 'lit';

import { fieldUse, type RequestView } from '../../content/request-view.js';
import { formatValue } from '../../i18n/index.js';
import type { FormSettings } from '../../schema/forms.js';
import {
  fieldErrorLine,
  inputField,
  selectField,
  textField,
  type FieldContext,
  type Option,
} from '../../templates/fields.js';
import { foreignLang } from '../../templates/say.js';
import { countryCodes } from './countries.js';

const relationships = ['prospect', 'customer', 'partner', 'auditor', 'investor', 'other'] as const;

/** What the contract requires of every request. */
export const requiredFields: readonly string[] = ['documents', 'name', 'email', 'company'];

/** The documents to choose from; those that led here are chosen already. */
export function documentChoice(
  { documents }: RequestView,
  chosen: readonly string[],
  context: FieldContext,
): TemplateResult {
  const { words } = context;
  const hasError = context.errors.some(({ field }) => field === 'documents');
  return html`<fieldset aria-describedby=${hasError ? 'error-documents' : nothing}>
    <legend>${words.t('field.documents.label')}</legend>
    ${fieldErrorLine('documents', context)}
    <div>
      ${documents.map(
        ({ id, title }, index) =>
          html`<label class="choice">
            <input
              type="checkbox"
              name="documents"
              id=${index === 0 ? 'field-documents' : nothing}
              value=${id}
              ?checked=${chosen.includes(id)}
              aria-invalid=${hasError ? 'true' : nothing}
            />
            <span lang=${foreignLang(title, words) ?? nothing}>${title.text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Who asks. */
export function requesterFields(context: FieldContext): TemplateResult {
  const { words } = context;
  const required = true;
  return html`
    ${inputField(
      { name: 'name', label: words.t('field.name.label'), autocomplete: 'name', required },
      context,
    )}
    ${inputField(
      {
        name: 'email',
        label: words.t('field.email.label'),
        hint: words.t('field.email.hintRequest'),
        type: 'email',
        autocomplete: 'email',
        required,
      },
      context,
    )}
    ${inputField(
      {
        name: 'company',
        label: words.t('field.company.label'),
        autocomplete: 'organization',
        required,
      },
      context,
    )}
  `;
}

/** What helps the company to decide; each can be required or hidden by the manifest. */
export function detailFields(
  settings: FormSettings | undefined,
  context: FieldContext,
): readonly (TemplateResult | typeof nothing)[] {
  const { words } = context;
  const label = (name: string): string => words.t(`field.${name}.label`);
  const fields: Readonly<Record<string, (required: boolean) => TemplateResult>> = {
    purpose: (required) =>
      textField(
        { name: 'purpose', label: label('purpose'), hint: words.t('field.purpose.hint'), required },
        context,
      ),
    jobTitle: (required) =>
      inputField(
        {
          name: 'jobTitle',
          label: label('jobTitle'),
          autocomplete: 'organization-title',
          required,
        },
        context,
      ),
    relationship: (required) =>
      selectField(
        {
          name: 'relationship',
          label: label('relationship'),
          options: relationshipOptions(context),
          required,
        },
        context,
      ),
    country: (required) =>
      selectField(
        {
          name: 'country',
          label: label('country'),
          autocomplete: 'country',
          options: countryOptions(words.lang),
          required,
        },
        context,
      ),
    duration: (required) =>
      inputField(
        {
          name: 'duration',
          label: label('duration'),
          hint: words.t('field.duration.hint'),
          type: 'number',
          minimum: 7,
          maximum: 365,
          required,
        },
        context,
      ),
  };
  return Object.entries(fields).map(([name, render]) => {
    const use = fieldUse(name, settings, requiredFields);
    return use === 'hidden' ? nothing : render(use === 'required');
  });
}

function relationshipOptions({ words }: FieldContext): readonly Option[] {
  return relationships.map((value) => ({ value, label: words.t(`field.relationship.${value}`) }));
}

const countriesByLanguage = new Map<string, readonly Option[]>();

/** Countries by their names in the reader's language, in that language's order. */
function countryOptions(lang: string): readonly Option[] {
  let options = countriesByLanguage.get(lang);
  if (!options) {
    options = countryCodes
      .map((value) => ({ value, label: formatValue({ country: value }, lang) }))
      .sort((one, other) => one.label.localeCompare(other.label, lang));
    countriesByLanguage.set(lang, options);
  }
  return options;
}
