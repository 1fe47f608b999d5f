import { customPrefix } from '../schema/custom-prefix.js';
import type { Issue } from '../schema/index.js';
import { controlsOf, isEmpty } from './controls.js';
import type { FieldError } from './outcome.js';
import type { FormValues } from './values.js';

/** The schema's issues as errors of fields: the first segment of a pointer is the control's name. */
export function toFieldErrors(issues: readonly Issue[], values: FormValues): readonly FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path, code, params } of issues) {
    const [, name = '', inner] = path.split('/');
    const isCustom = name === 'customFields' && inner !== undefined;
    const field = isCustom ? customPrefix + inner : name;
    const group = values[name] as FormValues | undefined;
    const value = isCustom ? group?.[inner] : group;
    // One sentence a field: the first thing that is wrong with it.
    if (!errors.has(field)) errors.set(field, { field, code, params: withLength(params, value) });
  }
  return [...errors.values()];
}

/** How long a text is belongs into the sentence that says it is too long. */
function withLength(params: Issue['params'], value: unknown): Issue['params'] {
  return typeof value === 'string' ? { ...params, length: value.length } : params;
}

/**
 * Errors for the controls that are marked as required and were left empty: what a manifest requires, no
 * schema knows. Disabled ones are not sent, so they are not missed.
 */
export function emptyFields(form: HTMLFormElement): readonly FieldError[] {
  return controlsOf(form)
    .filter((control) => control.matches('[aria-required]:enabled') && isEmpty(control))
    .map(({ name, type }) => ({ field: name, code: emptyCodes[type] ?? 'missing' }));
}

const emptyCodes: Readonly<Record<string, string>> = {
  checkbox: 'unticked',
  'select-one': 'unchosen',
};
