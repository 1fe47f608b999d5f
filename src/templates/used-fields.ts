import type { TemplateResult } from 'lit';

import { fieldUse } from '../content/field-use.js';
import type { FormSettings } from '../schema/forms.js';
import type { FieldSpec } from './fields.js';

/** Fields by their names; each is told its own, and whether it is required. */
export type FieldTemplates = Readonly<Record<string, (spec: FieldSpec) => TemplateResult>>;

export interface UsedField {
  readonly required: boolean;
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
    const required = use === 'required';
    return use === 'hidden' ? [] : [{ required, content: render({ name, required }) }];
  });
}

/** All fields, or those that are required, or those that are not and may be folded away. */
export function contentOf(
  fields: readonly UsedField[],
  required?: boolean,
): readonly TemplateResult[] {
  return fields
    .filter((field) => required === undefined || field.required === required)
    .map(({ content }) => content);
}
