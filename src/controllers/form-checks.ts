import {
  parseDisclosure,
  parseDocumentRequest,
  type Checked,
  type Submission,
  type SubmissionType,
} from '../schema/index.js';

/** What checks the fields of each form. */
export const checks: Readonly<
  Record<SubmissionType, (data: unknown) => Checked<Submission['data']>>
> = {
  'document-request': parseDocumentRequest,
  disclosure: parseDisclosure,
};
