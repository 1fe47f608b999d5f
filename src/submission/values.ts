import { customPrefix } from '../schema/custom-prefix.js';
import { filledControls, isBox, isChoice } from './controls.js';

/** Lists of objects come from parts of a form, such as the records of agreements. */
export type FormValue = string | boolean | number | readonly string[] | readonly object[];

/** The plain values of a form, by the names of its controls. What was left empty is left out. */
export interface FormValues {
  [name: string]: FormValue | FormValues | readonly FormValues[];
}

/**
 * Reads a form. Text is trimmed; a single box says yes, boxes with values make a list. Custom fields, whose
 * names begin with `custom.`, come together under `customFields`.
 * @param numbers names of the controls whose text is a number; what is none is `NaN`
 */
export function readValues(form: HTMLFormElement, numbers: readonly string[] = []): FormValues {
  const values: FormValues = {};
  const customFields: FormValues = {};
  for (const control of filledControls(form)) {
    const { name } = control;
    const text = control.value.trim();
    if (isChoice(control)) values[name] = [...((values[name] as string[] | undefined) ?? []), text];
    else {
      const value = isBox(control) || (numbers.includes(name) ? Number(text) : text);
      if (name.startsWith(customPrefix)) customFields[name.slice(customPrefix.length)] = value;
      else values[name] = value;
    }
  }
  return Object.keys(customFields).length > 0 ? { ...values, customFields } : values;
}
