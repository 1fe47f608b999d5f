import type { Checked } from '../schema/index.js';
import { emptyFields, toFieldErrors } from './field-errors.js';
import type { FormPart } from './form-part.js';
import type { FieldError } from './outcome.js';
import { readValues } from './values.js';

/** What a form holds, checked, and all that is wrong with it in the order of its fields. */
export interface CheckedForm<T> {
  readonly checked: Checked<T>;
  readonly errors: readonly FieldError[];
}

/** What the plain values of a form's controls do not tell. */
export interface FormReading {
  /** Names of the controls that hold numbers. */
  readonly numbers?: readonly string[] | undefined;
  readonly parts?: readonly FormPart[] | undefined;
}

/**
 * Checks a form: what was left empty says so in its own words, what a part of the form knows comes next, and
 * the rest is the schema's. One error a field.
 * @param check checks the plain values
 */
export function checkForm<T>(
  form: HTMLFormElement,
  check: (data: unknown) => Checked<T>,
  { numbers, parts = [] }: FormReading = {},
): CheckedForm<T> {
  const values = readValues(form, numbers);
  for (const part of parts) Object.assign(values, part.values?.());
  const checked = check(values);
  const found = [
    ...emptyFields(form),
    ...parts.flatMap((part) => part.errors?.() ?? []),
    ...(checked.ok ? [] : toFieldErrors(checked.issues, values)),
  ];
  return { checked, errors: inOrder(firstOfEach(found), form) };
}

function firstOfEach(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(
    ({ field }, place) => errors.findIndex((one) => one.field === field) === place,
  );
}

/** What concerns no field comes first; the page's challenge, which is none of its controls, stands at its end. */
function inOrder(errors: readonly FieldError[], form: HTMLFormElement): readonly FieldError[] {
  const order = [...form.elements].map((control) => control.getAttribute('name'));
  order.push('challenge');
  const place = ({ field }: FieldError): number => order.indexOf(field);
  return [...errors].sort((one, other) => place(one) - place(other));
}
