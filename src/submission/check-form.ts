import type { Checked } from '../schema/index.js';
import { emptyFields, toFieldErrors } from './field-errors.js';
import type { FieldError } from './outcome.js';
import { readValues } from './values.js';

/** What a form holds, checked, and all that is wrong with it in the order of its fields. */
export interface CheckedForm<T> {
  readonly checked: Checked<T>;
  readonly errors: readonly FieldError[];
}

/**
 * Checks a form: what was left empty says so in its own words, the rest is the schema's.
 * @param check checks the plain values
 * @param numbers names of the controls that hold numbers
 */
export function checkForm<T>(
  form: HTMLFormElement,
  check: (data: unknown) => Checked<T>,
  numbers?: readonly string[],
): CheckedForm<T> {
  const values = readValues(form, numbers);
  const checked = check(values);
  const empty = emptyFields(form);
  const found = checked.ok ? [] : toFieldErrors(checked.issues, values);
  const rest = found.filter(({ field }) => !empty.some((error) => error.field === field));
  return { checked, errors: inOrder([...empty, ...rest], form) };
}

/** What concerns no field comes first. */
function inOrder(errors: readonly FieldError[], form: HTMLFormElement): readonly FieldError[] {
  const order = [...form.elements].map((control) => control.getAttribute('name'));
  const place = ({ field }: FieldError): number => order.indexOf(field);
  return [...errors].sort((one, other) => place(one) - place(other));
}
