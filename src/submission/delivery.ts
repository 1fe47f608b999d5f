/** What is needed once something is sent, and not before: it is loaded while somebody types. */
export { hostOutcome } from './host-outcome.js';
export { send } from './send.js';
export { toSubmission } from './submission.js';
export { readSuspicion } from './suspicion.js';
export { asText, readRows } from './text-rows.js';
