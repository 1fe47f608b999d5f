import { isEmpty } from './controls.js';
import { draftable, keyOf, restoreDraft, type Draft } from './draft.js';

/**
 * Puts a kept draft back into its form, and tells of it as if it had been typed: other fields may follow from
 * it. What was filled in since is not overwritten.
 * @param current what the form holds, fields that are gone for a while included
 * @returns what it holds then
 */
export function bringBack(form: HTMLFormElement, kept: Draft, current: Draft): Draft {
  const filled = new Set(filledOf(form).map(keyOf));
  const missing = [...kept].filter(([key]) => !filled.has(key));
  const draft = new Map([...current, ...missing]);
  restoreDraft(form, draft);
  for (const control of filledOf(form))
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  return draft;
}

const filledOf = (form: HTMLFormElement) => draftable(form).filter((one) => !isEmpty(one));
