import { checkManifest } from '../../src/cli/check/check-manifest.js';
import { checkReport } from '../../src/cli/check/check-report.js';
import type { CheckReport } from '../../src/cli/check/report.js';
import type { Manifest } from '../../src/schema/index.js';

/** What the checks of the command line say of a text, and what can be shown of it. */
export interface CheckedText {
  readonly report: CheckReport;
  /** Missing when nothing could be made of the text. */
  readonly manifest: Manifest | undefined;
}

/** As `trust-elements check` does it, but for what it looks up on the disk. @param now in milliseconds since 1970 */
export function checkText(text: string, now: number): CheckedText {
  const checked = checkManifest(text, now);
  return {
    report: checkReport('trust.json', now, checked, checked.findings),
    manifest: checked.context?.manifest,
  };
}
