import type { Issue } from '../schema/index.js';
import type { FieldError } from './outcome.js';
import type { FormValues } from './values.js';

/** The schema's issues as errors of fields: the first segment of a pointer is the control's name. */
export function toFieldErrors(issues: readonly Issue[], values: FormValues): readonly FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path, code, params } of issues) {
    const [, field = '', inner] = path.split('/');
    const name = field === 'customFields' && inner ? `custom.${inner}` : field;
    // One sentence a field: the first thing that is wrong with it.
    if (!errors.has(name))
      errors.set(name, { field: name, code, params: withLength(params, values[name]) });
  }
  return [...errors.values()];
}

/** How long a text is belongs into the sentence that says it is too long. */
function withLength(params: Issue['params'], value: unknown): Issue['params'] {
  return typeof value === 'string' ? { ...params, length: value.length } : params;
}
