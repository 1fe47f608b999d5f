import { controlsOf, trapName } from './controls.js';

/** A person needs at least this long, in milliseconds. */
const fastest = 3000;

/**
 * Signs of a script: a field that people do not see is filled in, or the form was sent at once. Signs only
 * flag a submission; it is sent all the same.
 * @param openedAt `performance.now()` when the form was first shown
 */
export function readSuspicion(
  form: HTMLFormElement,
  openedAt: number,
): ('hidden-field' | 'too-fast')[] {
  const isFilled = controlsOf(form).some(({ name, value }) => name === trapName && value !== '');
  return [
    ...(isFilled ? (['hidden-field'] as const) : []),
    ...(performance.now() - openedAt < fastest ? (['too-fast'] as const) : []),
  ];
}
