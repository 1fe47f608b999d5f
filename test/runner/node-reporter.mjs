// A reporter for node:test: every failure in full, one line per file, and counts for test/run.mjs,
// which names the step in TEST_STEP.
import { relative } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { failureLine, writeCounts } from './counts.mjs';
import { ROOT } from './test-files.mjs';

/** Node reports a file without any test as one passed test of the file's own name. */
const isWholeFile = ({ name, file, nesting }) => nesting === 0 && name === file;

function outcome(type, data) {
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  if (type === 'test:pass') return isWholeFile(data) ? 'failed' : 'passed';
  return 'failed';
}

/** A suite is not a test; it counts only when something of its own broke, such as a hook. */
function isCounted(type, { details }) {
  if (details.type !== 'suite') return true;
  return type === 'test:fail' && details.error?.failureType !== 'subtestsFailed';
}

/** The stack without Node's own lines: what is left is where to look. */
function describeError(error) {
  const stack = error?.stack ?? inspect(error);
  return stack.replaceAll(/\n\s+at .*node:internal.*/g, '');
}

function reasonOf(type, { details }) {
  if (type === 'test:pass') return 'The file has no test.';
  return describeError(details.error?.cause ?? details.error);
}

function describeFailure(name, reason) {
  return `  ✖ ${name}\n${reason.replaceAll(/^/gm, '      ')}\n\n`;
}

export default async function* report(source) {
  const files = new Map();
  const failures = [];
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (!isCounted(type, data)) continue;
    const file = relative(ROOT, data.file ?? '');
    const counts = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    const result = outcome(type, data);
    counts[result] += 1;
    files.set(file, counts);
    if (result !== 'failed') continue;
    const reason = reasonOf(type, data);
    failures.push(failureLine(`${file} › ${data.name}`, reason));
    yield `✖ ${file}\n${describeFailure(data.name, reason)}`;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [file, counts] of files) {
    for (const key of Object.keys(total)) total[key] += counts[key];
    const extra = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    yield `${counts.failed > 0 ? '✖' : '✔'} ${file}: ${counts.passed} passed${extra}\n`;
  }
  writeCounts(process.env.TEST_STEP ?? 'node', { ...total, failures });
}
