import { getByRole, queryAllByRole } from './query.js';

/** Writes into a control as somebody who types very fast. */
export function enter(control: Element, text: string): void {
  const input = control as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Chooses an option of a `<select>` by its text. */
export function choose(control: Element, text: string): void {
  const select = control as HTMLSelectElement;
  const option = [...select.options].find((one) => one.text.trim() === text);
  if (!option) throw new Error(`There is no option "${text}".`);
  select.value = option.value;
  for (const type of ['input', 'change'])
    select.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** A text field, a list or a box by what its label begins with. */
export function field<E extends HTMLElement = HTMLInputElement>(root: Element, label: string): E {
  const literal = label.replace(/[.?]/g, '\\$&');
  const name = new RegExp(`^${literal}( \\(|$)`);
  for (const role of ['textbox', 'combobox', 'checkbox'])
    if (queryAllByRole(root, role, { name }).length > 0) return getByRole<E>(root, role, { name });
  throw new Error(`There is no field "${label}".`);
}

/** The names of the controls, and what they hold; boxes by their values. */
export function held(root: Element): Record<string, string> {
  const form = root.shadowRoot?.querySelector('form');
  const controls = [...(form?.elements ?? [])] as HTMLInputElement[];
  return Object.fromEntries(
    controls
      .filter(({ name, type, checked, value }) => name && (type === 'checkbox' ? checked : value))
      .map(({ name, type, value }) =>
        type === 'checkbox' ? [`${name}=${value}`, 'on'] : [name, value],
      ),
  );
}
