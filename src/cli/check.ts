import { checkManifest, type Checked } from './check/check-manifest.js';
import type { Finding, PlacedFinding } from './check/finding.js';
import { lookUp } from './check/lookup.js';
import { referencesIn } from './check/references.js';
import { reportText, type CheckReport } from './check/report.js';
import { silence, type Silenced } from './check/silence.js';
import type { Command, Io } from './io.js';
import { momentOf, readCall } from './options.js';
import { readText } from './read-json.js';

/** `check <manifest>`: finds what is wrong, dishonest or stale before readers do. */
export const check: Command = async (args, io) => {
  const { file, options } = readCall(args, {
    'as-of': { type: 'string' },
    base: { type: 'string' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  });
  const now = momentOf(options['as-of'], io);
  const checked = checkManifest(await readText(file, io), now);
  const found = [...checked.findings, ...(await lookedUp(checked, options.base, io))];
  const report = reportOf(file ?? '-', now, checked, found);
  io.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, io.isTerminal));
  return report.errors > 0 || (options.strict && report.warnings > 0) ? 1 : 0;
};

async function lookedUp(
  { context }: Checked,
  base: string | undefined,
  io: Io,
): Promise<readonly Finding[]> {
  return context && base !== undefined ? lookUp(referencesIn(context), base, io) : [];
}

function reportOf(
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
