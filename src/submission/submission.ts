import {
  submissionVersion,
  type DisclosureData,
  type DocumentRequestData,
  type Submission,
  type SubmissionType,
} from '../schema/index.js';

/** What goes into a submission besides the form's fields. */
export interface Circumstances {
  readonly id: string;
  /** The language the form is shown in. */
  readonly locale: string;
  readonly policyVersion?: string | undefined;
  /** The token of the challenge that the page sets. */
  readonly challenge?: string | undefined;
}

/** Puts checked fields into their envelope. The page's query and fragment may hold secrets and are left out. */
export function toSubmission(
  type: SubmissionType,
  data: DocumentRequestData | DisclosureData,
  { id, locale, policyVersion, challenge }: Circumstances,
): Submission {
  return {
    type,
    schemaVersion: submissionVersion,
    id,
    submittedAt: new Date().toISOString(),
    locale,
    page: (location.origin + location.pathname).slice(0, 2048),
    ...(policyVersion !== undefined && { policyVersion }),
    ...(challenge && { challenge }),
    data,
  } as Submission;
}
