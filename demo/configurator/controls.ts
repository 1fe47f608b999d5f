import { readChoice, start, type Choice } from './choice.js';

type Control = HTMLInputElement | HTMLSelectElement;

/** Every control with the name of a choice: what stands in it is that choice. */
export class Controls {
  readonly #all: readonly Control[];
  readonly #change: (change: Partial<Choice>) => void;
  #shown: Choice | undefined;

  /** @param change called with what a control says, when that makes sense */
  constructor(change: (change: Partial<Choice>) => void) {
    this.#change = change;
    const named = document.querySelectorAll<Control>('input[name], select[name]');
    this.#all = [...named].filter(({ name }) => Object.hasOwn(start, name));
    for (const control of this.#all) {
      control.addEventListener('input', () => this.#read(control));
      // What makes no sense does not stay when somebody goes on.
      control.addEventListener('change', () => this.#read(control, true));
    }
  }

  /** Brings the controls to what is chosen. What is being typed is not touched. */
  show(choice: Choice): void {
    this.#shown = choice;
    for (const control of this.#all) {
      const value = choice[control.name as keyof Choice];
      if (isBox(control)) control.checked = isTicked(control.value, value);
      else if (control !== document.activeElement || !isWritten(control))
        control.value = String(value);
    }
  }

  #read(control: Control, isLast = false): void {
    const name = control.name as keyof Choice;
    const text = isBox(control) ? this.#ticked(control) : control.value;
    const value = isBox(control) && text === '' ? undefined : readChoice(name, text);
    const isWrong = value === undefined && isWritten(control);
    control.ariaInvalid = String(isWrong && !isLast);
    if (isWrong && !isLast) return;
    this.#change(value === undefined ? {} : { [name]: value });
    if (isLast && isWritten(control)) control.value = String(this.#shown?.[name] ?? '');
  }

  /** The values of all ticked controls of one name. The last one stays ticked. */
  #ticked({ name, type, value, checked }: HTMLInputElement): string {
    if (type === 'radio') return value;
    if (name === 'filter') return String(checked);
    return this.#all
      .filter((one) => one.name === name && isBox(one) && one.checked)
      .map((one) => one.value)
      .join(' ');
  }
}

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

const isWritten = ({ type }: Control): boolean => type === 'text';

function isTicked(value: string, chosen: Choice[keyof Choice]): boolean {
  if (Array.isArray(chosen)) return (chosen as readonly string[]).includes(value);
  return String(chosen) === value;
}
