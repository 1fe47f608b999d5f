/** From a form to a receipt. */
export { checkForm, type CheckedForm } from './check-form.js';
export { trapName } from './controls.js';
export type { Attempt } from './attempt.js';
export { isAnyKept, readDraft, restoreDraft, type Draft } from './draft.js';
export type { FormMemory, FormPart } from './form-part.js';
export {
  failure,
  type FieldError,
  type Outcome,
  type Receipt,
  type SendFailure,
} from './outcome.js';
export { newId } from './new-id.js';
