import type { TemplateResult } from 'lit';

import { fieldUse } from '../content/field-use.js';
import type { FormSettings } from '../schema/forms.js';

/** Fields by their names; each is told whether it is required. */
export type FieldTemplates = Readonly<Record<string, (required: boolean) => TemplateResult>>;

export interface UsedField {
  readonly isRequired: boolean;
  readonly content: TemplateResult;
}

/**
 * Renders fields as the manifest wants them: required, optional or not at all.
 * @param always names of those that are required whatever the manifest says
 */
export function usedFields(
  fields: FieldTemplates,
  settings: FormSettings | undefined,
  always: readonly string[] = [],
): readonly UsedField[] {
  return Object.entries(fields).flatMap(([name, render]) => {
    const use = fieldUse(name, settings, always);
    const isRequired = use === 'required';
    return use === 'hidden' ? [] : [{ isRequired, content: render(isRequired) }];
  });
}

/** All fields, or those that are required, or those that are not and may be folded away. */
export function contentOf(
  fields: readonly UsedField[],
  isRequired?: boolean,
): readonly TemplateResult[] {
  return fields
    .filter((field) => isRequired === undefined || field.isRequired === isRequired)
    .map(({ content }) => content);
}
