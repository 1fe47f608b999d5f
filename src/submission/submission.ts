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
}

/** Puts checked fields into their envelope. The page's query and fragment may hold secrets and are left out. */
export function toSubmission(
  type: SubmissionType,
  data: DocumentRequestData | DisclosureData,
  { id, locale, policyVersion }: Circumstances,
): Submission {
  return {
    type,
    schemaVersion: submissionVersion,
    id,
    submittedAt: new Date().toISOString(),
    locale,
    page: location.origin + location.pathname,
    ...(policyVersion !== undefined && { policyVersion }),
    data,
  } as Submission;
}

/** A new id (UUID v4). `randomUUID` exists in secure contexts only; `getRandomValues` everywhere. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
