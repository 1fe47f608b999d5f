/** From a form to a receipt. */
export { toFieldErrors } from './field-errors.js';
export { asText, type TextRow } from './hand-over.js';
export {
  failure,
  type FieldError,
  type Outcome,
  type Receipt,
  type SendFailure,
} from './outcome.js';
export { readAnswer, readResponse } from './read-answer.js';
export { send, type Letter } from './send.js';
export { newId, toSubmission } from './submission.js';
export { readSuspicion, readValues, trapName, type FormValues, type ReadRules } from './values.js';
