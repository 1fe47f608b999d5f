import { localize } from '../content/localize.js';
import { customPrefix } from '../schema/custom-prefix.js';
import type { FormOptions } from './form-options.js';

/** The label of a field in the language shown, without its full stop; empty where there is none. */
export function fieldLabel(
  field: string,
  { context, parts = [] }: Pick<FormOptions, 'context' | 'parts'>,
): string {
  const content = context();
  if (!content) return '';
  const { settings, reader, words } = content;
  const own = settings?.customFields?.find(({ name }) => customPrefix + name === field);
  const label = own
    ? localize(own.label, reader).text
    : (parts.map((part) => part.labelOf?.(field)).find(Boolean) ?? words.t(`field.${field}.label`));
  return label.replace(/\.$/, '');
}
