import { controlsOf, isTick, trapName, type Control } from './controls.js';

/** What the controls of a form held, by what identifies them, and which element held it. */
export type Draft = ReadonlyMap<string, DraftEntry>;

interface DraftEntry {
  /** Missing where it was read from what is kept. */
  readonly control?: Control | undefined;
  readonly value: string | boolean;
}

/**
 * Remembers a form before it is rendered anew.
 * @param before what it held: what was chosen there counts while the option for it has not come yet
 */
export function readDraft(form: HTMLFormElement, before?: Draft): Draft {
  return new Map(
    draftable(form)
      .filter((control) => !isToCome(control, before?.get(keyOf(control))))
      .map((control) => [keyOf(control), { control, value: valueOf(control) }]),
  );
}

const isToCome = (control: Control, before: DraftEntry | undefined): boolean =>
  control instanceof HTMLSelectElement &&
  !control.value &&
  Boolean(before?.value) &&
  ![...control.options].some(({ value }) => value === before?.value);

/**
 * Puts back what a new rendering took away. Rendering exchanges attributes of elements that stay, so that a
 * chosen country became another one with the order of another language, and a ticked document its neighbour.
 */
export function restoreDraft(form: HTMLFormElement, draft: Draft): void {
  for (const control of draftable(form)) {
    const before = draft.get(keyOf(control));
    if (before?.control === control && control.type !== 'select-one') continue;
    if (isTick(control)) control.checked = before ? before.value === true : control.defaultChecked;
    else if (before && control.value !== before.value) control.value = String(before.value);
    // An option that is gone leaves no choice.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0)
      control.selectedIndex = 0;
  }
}

/**
 * What a draft can hold: files cannot be put back, nobody typed into the trap, and what a part of the form
 * answers for by itself (`data-own`) is that part's to remember.
 */
export function draftable(form: HTMLFormElement): readonly Control[] {
  return controlsOf(form).filter(
    ({ type, name, dataset }) => type !== 'file' && name !== trapName && !('own' in dataset),
  );
}

/** What identifies a control, of a draft too. */
export const keyOf = (control: Control): string =>
  isTick(control) ? `${control.name}=${control.value}` : control.name;

const valueOf = (control: Control): string | boolean =>
  isTick(control) ? control.checked : control.value;

/** Whether a draft is kept under a key that begins so, in the session's storage. */
export function isAnyKept(name: string): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(`${name}:`));
  } catch {
    // Storage may be closed to this page.
    return false;
  }
}
