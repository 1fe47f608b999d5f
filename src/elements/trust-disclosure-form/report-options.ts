import type { TrustContent } from '../../controllers/trust-state.js';
import type { WordsPart } from '../../i18n/index.js';

/** What the parts of a report need of its element. */
export interface ReportPartsOptions {
  /** `undefined` until there is content. */
  readonly content: () => TrustContent | undefined;
  /** Called when a change that no control tells of may have mended an error. */
  readonly recheck: () => void;
  /** The parts of the element's words: what comes later adds its own. */
  readonly words: WordsPart[];
}
