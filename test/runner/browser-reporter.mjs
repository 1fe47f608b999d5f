// Prints one line per test file and every failure in full, and counts for test/run.mjs.
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';
import { OUT_DIR } from './build-tests.mjs';
import { failureLine, writeCounts } from './counts.mjs';
import { ROOT } from './test-files.mjs';

function flatten(suite, path = []) {
  if (suite === undefined) return [];
  const names = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...names, test.name].join(' › ') })),
    ...suite.suites.flatMap((child) => flatten(child, names)),
  ];
}

/** What one page had to say: its tests, and what broke outside of any test. */
function read(session) {
  const tests = flatten(session.testResults);
  const errors = [...session.errors];
  const isFailed = tests.some((test) => !test.skipped && !test.passed);
  if (!session.passed && !isFailed && errors.length === 0)
    errors.push({ message: 'The page failed without naming a test.' });
  if (tests.length === 0 && errors.length === 0) errors.push({ message: 'The file has no test.' });
  return { tests, errors };
}

function count(session) {
  const { tests, errors } = read(session);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => !test.skipped && test.passed).length;
  return { passed, skipped, failed: tests.length - passed - skipped + errors.length };
}

function sum(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions)
    for (const [key, value] of Object.entries(count(session))) total[key] += value;
  return total;
}

/** Each failure of a page in one line. */
function failuresOf(engine, file, session) {
  const { tests, errors } = read(session);
  const where = `[${engine}] ${file}`;
  const broken = tests.filter((test) => !test.skipped && !test.passed);
  return [
    ...errors.map((error) => failureLine(where, error.message)),
    ...broken.map(({ title, error }) => failureLine(`${where} › ${title}`, error?.message)),
  ];
}

/** Message, difference and stack; an error without a stack has only its message. */
function describe(error = { message: 'It did not run: a hook before it failed.' }) {
  const text = error.stack ? formatError(error) : (error.message ?? 'Unknown error');
  return text.replaceAll(/^/gm, '      ');
}

function report(engine, file, session) {
  const { tests, errors } = read(session);
  const { passed, failed, skipped } = count(session);
  const extra = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${failed > 0 ? '✖' : '✔'} ${file} [${engine}]: ${passed} passed${extra}`);
  for (const error of errors) console.log(`\n  ✖ [${engine}] ${file}\n${describe(error)}\n`);
  for (const { title, error } of tests.filter((test) => !test.skipped && !test.passed))
    console.log(`\n  ✖ [${engine}] ${file} › ${title}\n${describe(error)}\n`);
  const isFigure = ([first]) => String(first).startsWith('figures: ');
  for (const entries of failed > 0 ? session.logs : session.logs.filter(isFigure))
    console.log('  console:', ...entries);
  if (failed === 0) return;
  for (const url of session.request404s) console.log(`  not found: ${url}`);
}

/** @param {string} engine */
export function countingReporter(engine) {
  const nameOf = (built) => `test/${relative(`${ROOT}/${OUT_DIR}`, built).replace(/\.js$/, '.ts')}`;
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) report(engine, nameOf(testFile), session);
    },
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      const failures = all.flatMap((one) => failuresOf(engine, nameOf(one.testFile), one));
      writeCounts(engine, { ...sum(all), failures });
    },
  };
}
