import type { FieldError } from './outcome.js';
import type { TextRow } from './text-rows.js';
import type { FormValues } from './values.js';

/** What parts of a form hold besides their controls, by a name of each part's own; JSON. */
export type FormMemory = Readonly<Record<string, unknown>>;

/** A part of a form that holds more than the values of its named controls. */
export interface FormPart {
  /** Loads, and waits for, what the form cannot be checked without, such as a file being read. Never rejects. */
  readonly ready?: () => Promise<unknown>;
  /** What it adds to the values before they are checked. */
  readonly values?: () => FormValues;
  /** What is wrong with it that no schema knows. `field` is the name of a control. */
  readonly errors?: () => readonly FieldError[];
  /** What one of its controls is called, where no word of the catalogue says it. */
  readonly labelOf?: (field: string) => string | undefined;
  /** What it adds to the form as plain text. */
  readonly rows?: () => readonly TextRow[];
  /** Files that go along. */
  readonly files?: () => readonly File[];
  /** What of it is kept with a draft. */
  readonly remember?: () => FormMemory;
  /** Takes back what was kept: from a storage that others write to, too, so it is checked. */
  readonly recall?: (memory: FormMemory) => void;
  /** The form is emptied for another submission. */
  readonly clear?: () => void;
}
