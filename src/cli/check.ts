import { checkManifest, type Checked } from './check/check-manifest.js';
import { checkReport } from './check/check-report.js';
import type { Finding } from './check/finding.js';
import { lookUp } from './check/lookup.js';
import { referencesIn } from './check/references.js';
import { reportText } from './check/report.js';
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
  const report = checkReport(file ?? '-', now, checked, found);
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
