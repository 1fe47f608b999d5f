import { nothing, type TemplateResult } from 'lit';

import { localize, type Reader } from '../content/localize.js';
import type { CustomField, FormSettings } from '../schema/forms.js';
import type { FieldError, FormValues } from '../submission/index.js';
import { checkField, inputField, selectField, textField, type FieldContext } from './fields.js';

const prefix = 'custom.';

/** The fields a company added to a form, in its own words. */
export function customFields(
  settings: FormSettings | undefined,
  reader: Reader,
  context: FieldContext,
): readonly TemplateResult[] | typeof nothing {
  const fields = settings?.customFields;
  return fields ? fields.map((field) => customField(field, reader, context)) : nothing;
}

function customField(field: CustomField, reader: Reader, context: FieldContext): TemplateResult {
  const spec = {
    name: prefix + field.name,
    label: localize(field.label, reader).text,
    hint: localize(field.hint, reader)?.text,
    required: field.required,
  };
  switch (field.type) {
    case 'textarea':
      return textField(spec, context);
    case 'checkbox':
      return checkField(spec, context);
    case 'select': {
      const options = (field.options ?? []).map(({ value, label }) => ({
        value,
        label: localize(label, reader).text,
      }));
      return selectField({ ...spec, options }, context);
    }
    default:
      return inputField(spec, context);
  }
}

/** The label of a custom field, or `undefined` for a standard one. */
export function customLabel(
  name: string,
  settings: FormSettings | undefined,
  reader: Reader,
): string | undefined {
  const field = settings?.customFields?.find((one) => prefix + one.name === name);
  return field && localize(field.label, reader).text;
}

/** Errors for the custom fields that are required and were left empty. */
export function missingCustom(
  settings: FormSettings | undefined,
  values: FormValues,
): readonly FieldError[] {
  const given = (values['customFields'] ?? {}) as Readonly<Record<string, unknown>>;
  return (settings?.customFields ?? [])
    .filter((field) => field.required && given[field.name] === undefined)
    .map((field) => ({
      field: prefix + field.name,
      code: 'missing',
    }));
}
