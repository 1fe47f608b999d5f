import { controlsOf, isBox, type Control } from './controls.js';

/** What the controls of a form held, by what identifies them, and which element held it. */
export type Draft = ReadonlyMap<
  string,
  { readonly control: Control; readonly value: string | boolean }
>;

const keyOf = ({ name, type, value }: Control): string =>
  type === 'checkbox' ? `${name}=${value}` : name;

/** Remembers a form before it is rendered anew. */
export function readDraft(form: HTMLFormElement): Draft {
  return new Map(
    controlsOf(form).map((control) => [keyOf(control), { control, value: valueOf(control) }]),
  );
}

/**
 * Puts back what a new rendering took away. Rendering exchanges attributes of elements that stay, so that a
 * chosen country became another one with the order of another language, and a ticked document its neighbour.
 */
export function restoreDraft(form: HTMLFormElement, draft: Draft): void {
  for (const control of controlsOf(form)) {
    const before = draft.get(keyOf(control));
    if (before?.control === control && control.type !== 'select-one') continue;
    if (isBox(control)) control.checked = before ? before.value === true : control.defaultChecked;
    else if (before && control.value !== before.value) control.value = String(before.value);
    // An option that is gone leaves no choice.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0)
      control.selectedIndex = 0;
  }
}

const valueOf = (control: Control): string | boolean =>
  isBox(control) ? control.checked : control.value;
