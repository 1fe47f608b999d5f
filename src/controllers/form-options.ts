import type { FormSettings, SubmissionType } from '../schema/index.js';
import type { FormPart } from '../submission/index.js';
import type { DraftController } from './draft-controller.js';
import type { TrustContent } from './trust-controller.js';

/** What a form is rendered from, and sent with. */
export interface FormContext extends Pick<TrustContent, 'words' | 'reader' | 'base' | 'manifest'> {
  readonly settings: FormSettings | undefined;
  readonly policyVersion?: string | undefined;
}

/** What differs from form to form. */
export interface FormOptions {
  readonly type: SubmissionType;
  /** What the events' names begin with. */
  readonly events: string;
  /** Key of the subject, where it becomes a mail. */
  readonly subject: string;
  /** Names of the controls that hold numbers. */
  readonly numbers?: readonly string[];
  /** What holds more than its controls do. */
  readonly parts?: readonly FormPart[];
  /** `undefined` until there is content. */
  readonly context: () => FormContext | undefined;
  /** Loads what shows how sending ended, and whatever else must be there before something is sent. */
  readonly loadOutcome: () => Promise<unknown>;
}

/** What a form was before its process began. */
export interface FormStanding {
  readonly options: FormOptions;
  readonly draft: DraftController;
  /** When somebody first saw it (`performance.now()`). */
  readonly openedAt: () => number | undefined;
}
