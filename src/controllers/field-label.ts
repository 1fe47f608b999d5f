import { localize } from '../content/localize.js';
import { customPrefix } from '../schema/entry.js';
import type { FormContext } from './form-options.js';

/** The label of a field in the language shown, without its full stop; empty where there is none. */
export function fieldLabel(field: string, context: FormContext | undefined): string {
  if (!context) return '';
  const { settings, reader, words } = context;
  const own = settings?.customFields?.find(({ name }) => customPrefix + name === field);
  const label = own ? localize(own.label, reader).text : words.t(`field.${field}.label`);
  return label.replace(/\.$/, '');
}
