import { html, type TemplateResult } from 'lit';

import { trapName } from '../../src/submission/controls.js';
import { fixture } from '../support/fixture.js';

/** A form with one control of every kind that the forms have. */
export function everyControl(): TemplateResult {
  return html`<form>
    <label><input type="checkbox" name="documents" value="soc-2" /> SOC 2 report</label>
    <label><input type="checkbox" name="documents" value="dpa" /> Agreement</label>
    <input name="name" />
    <input name="duration" />
    <textarea name="purpose"></textarea>
    <select name="country">
      <option value="">Please choose</option>
      <option value="BR">Brasil</option>
      <option value="DE">Alemanha</option>
    </select>
    <label><input type="checkbox" name="anonymous" /> Anonymously</label>
    <fieldset><input name="email" /></fieldset>
    <input name="custom.ticket" />
    <label><input type="checkbox" name="custom.contract" /> We have a contract</label>
    <input name=${trapName} />
    <button type="submit">Send</button>
  </form>`;
}

export const form = (content = everyControl()): Promise<HTMLFormElement> => fixture(content);

/** Fills controls in by their names; `name=value` ticks one box of a list. */
export function fill(element: HTMLFormElement, entries: Record<string, string | boolean>): void {
  for (const [key, value] of Object.entries(entries)) {
    const [name = '', choice] = key.split('=');
    const control = [...element.elements].find(
      (one): one is HTMLInputElement =>
        one.getAttribute('name') === name &&
        (choice === undefined || (one as HTMLInputElement).value === choice),
    );
    if (!control) throw new Error(`There is no control ${key}.`);
    if (typeof value === 'boolean') control.checked = value;
    else control.value = value;
  }
}
