import { html, type TemplateResult } from 'lit';

import { fieldUse, requestView } from '../../content/request-view.js';
import type { FormController } from '../../controllers/form-controller.js';
import type { TrustContent, TrustState } from '../../controllers/trust-controller.js';
import type { FormSettings } from '../../schema/forms.js';
import type { FieldError, FormValues } from '../../submission/index.js';
import { customFields, customLabel, missingCustom } from '../../templates/custom-fields.js';
import { fold } from '../../templates/fold.js';
import { formFrame } from '../../templates/form-frame.js';
import { detailFields, documentChoice, requesterFields, requiredFields } from './request-fields.js';

const optionalFields = ['purpose', 'jobTitle', 'relationship', 'country', 'duration'] as const;

/** The form of a document request, and what became of it. */
export function requestForm(
  form: FormController,
  { manifest, reader, words }: TrustContent,
  chosen: readonly string[],
): TemplateResult {
  const settings = manifest.forms?.documentRequest;
  const context = { words, errors: form.errors };
  return formFrame(form, words, {
    level: 3,
    send: 'request.send',
    labelOf: (field) => customLabel(field, settings, reader) ?? words.t(`field.${field}.label`),
    fields: html`
      ${documentChoice(requestView(manifest, reader), chosen, context)} ${requesterFields(context)}
      ${customFields(settings, reader, context)}
      ${fold(words.t('request.more'), detailFields(settings, context))}
    `,
  });
}

/** What the manifest requires beyond the contract and was left empty. */
export function requestErrors(
  settings: FormSettings | undefined,
  values: FormValues,
): readonly FieldError[] {
  const isMissing = (name: string): boolean =>
    fieldUse(name, settings, requiredFields) === 'required' && values[name] === undefined;
  return [
    ...optionalFields.filter(isMissing).map((field) => ({ field, code: 'missing' })),
    ...missingCustom(settings, values),
  ];
}

/** The label of a field in the language shown; its name until there is one. */
export function requestLabel(field: string, state: TrustState): string {
  if (!('content' in state)) return field;
  const { manifest, reader, words } = state.content;
  return (
    customLabel(field, manifest.forms?.documentRequest, reader) ?? words.t(`field.${field}.label`)
  );
}
