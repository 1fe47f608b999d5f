/** A control that somebody can fill in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The hidden field's name: nonsense, so that no password manager fills it in. */
export const trapName = 'vq7zk';

/** The named controls of a form, in their order. */
export function controlsOf(form: HTMLFormElement): readonly Control[] {
  return ([...form.elements] as Control[]).filter(({ name }) => name);
}

/** The controls that are to be sent: filled in, and enabled, as in a native submission. */
export function filledControls(form: HTMLFormElement): readonly Control[] {
  return controlsOf(form).filter(
    (control) => control.name !== trapName && !control.matches(':disabled') && !isEmpty(control),
  );
}

export function isEmpty(control: Control): boolean {
  return isTick(control) ? !control.checked : control.value.trim() === '';
}

/** Whether it is ticked, not filled in. */
export function isTick(control: Control): control is HTMLInputElement {
  return isBox(control) || control.type === 'radio';
}

export function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

/** Whether a box stands for a choice of a list; one without a value says yes or no. */
export function isChoice(control: Control): boolean {
  return isBox(control) && control.hasAttribute('value');
}
