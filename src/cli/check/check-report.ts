import type { Checked } from './check-manifest.js';
import type { Finding, PlacedFinding } from './finding.js';
import type { CheckReport } from './report.js';
import { silence, type Silenced } from './silence.js';

/**
 * What a check answers: what was found, at its place in the file, without what the manifest silences. Pure.
 * @param manifest the file's name
 * @param now the moment at which dates were judged, in milliseconds since 1970 UTC
 * @param found all findings, those of further checks included
 */
export function checkReport(
  manifest: string,
  now: number,
  { lines, context }: Checked,
  found: readonly Finding[],
): CheckReport {
  const { findings, silenced }: Silenced = context
    ? silence(found, context.manifest, context.pathOf)
    : { findings: found, silenced: [] };
  const placed = <T extends Finding>(list: readonly T[]): (T & PlacedFinding)[] =>
    list
      .map((one) => ({ ...one, ...lines.placeOf(one.path) }))
      .sort((one, other) => one.line - other.line || one.column - other.column);
  const count = (severity: string): number =>
    findings.filter((one) => one.severity === severity).length;
  return {
    manifest,
    asOf: new Date(now).toISOString().slice(0, 10),
    ok: count('error') === 0,
    errors: count('error'),
    warnings: count('warning'),
    findings: placed(findings),
    silenced: placed(silenced),
  };
}
