import type { FormSettings } from '../schema/forms.js';

/** What becomes of a field: the manifest may require, allow or hide it. */
export type FieldUse = 'required' | 'optional' | 'hidden';

/** How a field is used; what the contract requires stays required. */
export function fieldUse(
  name: string,
  settings: FormSettings | undefined,
  always: readonly string[],
): FieldUse {
  if (always.includes(name)) return 'required';
  return settings?.fields?.[name] ?? 'optional';
}
