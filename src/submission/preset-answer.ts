import { customPrefix } from '../schema/custom-prefix.js';
import type { ReceivedSubmission } from '../schema/index.js';
import type { FieldNames } from './flat-fields.js';
import { formServices, type Preset } from '../schema/form-presets.js';
import { hubspotField } from './hubspot.js';
import { failure, type FieldError, type Outcome } from './outcome.js';
import { readAnswer, type Answer } from './read-answer.js';
import { unreadable } from './read-body.js';

/** Codes of form services that say what one of ours says; Formspree's, then HubSpot's. */
const codes: ReadonlyMap<string, string> = new Map([
  ['TYPE_EMAIL', 'format'],
  ['REQUIRED_FIELD_EMPTY', 'missing'],
  ['REQUIRED_FIELD_MISSING', 'missing'],
  ['INVALID_EMAIL', 'format'],
  ['REQUIRED_FIELD', 'missing'],
]);

/** What was sent, and how. */
interface Asked {
  readonly preset: Preset;
  readonly names: FieldNames | undefined;
  readonly submission: ReceivedSubmission;
}

/** Reads the answers of a receiver that may know our fields by other names. */
export function serviceReader(asked: Asked): (answer: Answer) => Outcome {
  const { preset, submission } = asked;
  return (answer) => {
    // It knows nothing of ids: no other text has taken ours.
    if (answer.status === 409 && !formServices[preset].knowsIds) return failure('rejected');
    const isPage = answer.body === unreadable && formServices[preset].answersPages;
    const outcome = readAnswer(isPage ? { ...answer, body: undefined } : answer, submission.id);
    return outcome.status === 'invalid'
      ? { ...outcome, errors: outcome.errors.map((error) => ownError(error, asked)) }
      : outcome;
  };
}

/** An error in our names and codes. */
function ownError(error: FieldError, asked: Asked): FieldError {
  const { field, detail } = asked.preset === 'hubspot' ? atProperty(error) : error;
  const code = codes.get(error.code) ?? error.code;
  return { ...error, field: field && ownField(field, asked), code, detail };
}

/** HubSpot names the field in the sentence only: `Error in 'fields.email'. …`, `Required field 'email' is …`. */
function atProperty({ field, code, detail = '' }: FieldError): FieldError {
  const [, property = field] = /'(?:fields\.)?([\w.-]+)'/.exec(detail) ?? [];
  return { field: property, code, detail };
}

/** The control behind a name; what was not renamed keeps its own. */
function ownField(name: string, { names = {}, preset, submission }: Asked): string {
  const isCalled = (theirs = ''): boolean =>
    [theirs, customPrefix + theirs, theirs.split('/').at(-1)].includes(name);
  const found = Object.keys(names).find((field) => isCalled(names[field]));
  if (found) return found;
  return preset === 'hubspot' ? hubspotField(name, submission) : name;
}
