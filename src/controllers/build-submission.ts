import type { Submission } from '../schema/index.js';
import { toSubmission } from '../submission/submission.js';
import { readSuspicion } from '../submission/suspicion.js';
import type { FormOptions } from './form-options.js';

/** Whose form it is, and when somebody first saw it (`performance.now()`). */
export interface SubmittedForm {
  readonly form: HTMLFormElement | null;
  readonly openedAt: number | undefined;
  /** The token of the page's challenge. */
  readonly challenge?: string | undefined;
  readonly options: Pick<FormOptions, 'type' | 'context'>;
}

/** Makes the submission of checked fields, and flags what a script may have filled in. */
export function buildSubmission(
  data: Submission['data'],
  id: string,
  { form, openedAt = 0, challenge, options: { type, context } }: SubmittedForm,
): Submission {
  const { words, policyVersion } = context() ?? {};
  const suspicion = form ? readSuspicion(form, openedAt) : [];
  const flagged = suspicion.length > 0 ? { ...data, suspicion } : data;
  return toSubmission(type, flagged, { id, locale: words?.lang ?? '', policyVersion, challenge });
}
