import { styles, wrapped, type Style } from '../check/report.js';
import type { Command } from '../io.js';
import { printable } from '../printable.js';
import type { CatalogFinding } from './catalog-finding.js';
import { checkSet } from './check-set.js';
import { currentSet } from './current-set.js';
import { loadSet } from './load-set.js';
import { readWords } from './read-words.js';

/**
 * `catalog check <manifest|folder>…`: what is wrong with translations: file, key, line, and what to do.
 * Exits with 1 when there are errors; with `--strict` for warnings, too. `--json`: all of it as data.
 */
export const checkCommand: Command = async (args, io) => {
  const { files, options } = readWords(args, {
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  });
  const sets = await Promise.all(files.map(async (file) => currentSet(await loadSet(file, io))));
  const findings = sets.flatMap(checkSet);
  const count = (severity: string): number =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  io.out(
    options.json
      ? `${JSON.stringify({ ok: errors === 0, errors, warnings, findings }, null, 2)}\n`
      : reportText(findings, { errors, warnings }, styles(io.isTerminal)),
  );
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
};

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function reportText(findings: readonly CatalogFinding[], counts: Counts, style: Style): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const parts = files.map((file) =>
    [
      style.bold(file),
      ...findings.filter((one) => one.file === file).map((one) => entry(one, style)),
    ].join('\n'),
  );
  return `${[...parts, summary(counts, style)].join('\n\n')}\n`;
}

function entry({ severity, code, line, key, message }: CatalogFinding, style: Style): string {
  const head = [style[severity](severity), code, `line ${line}`, style.dim(printable(key))];
  return `  ${head.join('  ')}\n${wrapped(printable(message))}`;
}

function summary({ errors, warnings }: Counts, style: Style): string {
  const counted = (count: number, word: string): string =>
    count === 0 ? `no ${word}s` : `${count} ${word}${count === 1 ? '' : 's'}`;
  const words = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return errors > 0 ? `${style.error('✖')} ${words}` : `${style.good('✔')} ${words}`;
}
