import type { FieldError } from './outcome.js';
import type { FormValues } from './values.js';

/** A part of a form that holds more than the values of its named controls. */
export interface FormPart {
  /** What it adds to the values before they are checked. */
  readonly values?: () => FormValues;
  /** What is wrong with it that no schema knows. `field` is the name of a control. */
  readonly errors?: () => readonly FieldError[];
  /** Settles when nothing is under way any more, such as reading a file. Never rejects. */
  readonly settle?: () => Promise<unknown>;
  /** Files that go along. */
  readonly files?: () => readonly File[];
  /** The form is emptied for another submission. */
  readonly clear?: () => void;
}
