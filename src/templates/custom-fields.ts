import { nothing, type TemplateResult } from 'lit';

import { localize, type Reader } from '../content/localize.js';
import { customPrefix } from '../schema/custom-prefix.js';
import type { CustomField, FormSettings } from '../schema/forms.js';
import { checkField, inputField, selectField, textField, type FieldContext } from './fields.js';
import { foreignLang } from './say.js';

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
    name: customPrefix + field.name,
    label: localize(field.label, reader),
    hint: localize(field.hint, reader),
    required: field.required,
  };
  switch (field.type) {
    case 'textarea':
      return textField(spec, context);
    case 'checkbox':
      return checkField(spec, context);
    case 'select': {
      const options = (field.options ?? []).map(({ value, label }) => {
        const said = localize(label, reader);
        return { value, label: said.text, lang: foreignLang(said, context.words) };
      });
      return selectField({ ...spec, options }, context);
    }
    default:
      return inputField(spec, context);
  }
}
