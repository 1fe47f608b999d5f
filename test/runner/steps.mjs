// Runs one step of `npm test` as a child process and finds out how it went.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { clearCounts, readCounts } from './counts.mjs';
import { ROOT } from './test-files.mjs';

/** Longer than any healthy step takes; a hung browser must not eat CI's whole time. */
const STEP_TIMEOUT = 20 * 60_000;

export function heading(text) {
  console.log(`\n━━ ${text}`);
}

async function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: STEP_TIMEOUT,
  });
  const failure = once(child, 'error').then(([error]) => error.message);
  const end = once(child, 'exit').then(([code, signal]) => (code === 0 ? '' : (signal ?? code)));
  failure.catch(() => {});
  end.catch(() => {});
  return Promise.race([failure, end]);
}

/** A step without tests, such as the build: nothing to count unless it fails. */
export async function runScript(name) {
  heading(`npm run ${name}`);
  const problem = await run('npm', ['run', '--silent', name]);
  if (problem === '') return { passed: 0, failed: 0, skipped: 0 };
  const failure = `npm run ${name} failed (${problem}).`;
  console.log(`✖ ${failure}`);
  return { passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

/** A step whose reporter counts tests. One that fails without a failed test has crashed: one failure. */
async function runTests(step, command, args, env) {
  clearCounts(step);
  const problem = await run(command, args, { ...env, TEST_STEP: step });
  const counts = readCounts(step) ?? { passed: 0, failed: 0, skipped: 0 };
  if (problem === '' && readCounts(step) !== undefined) return counts;
  if (counts.failed > 0) return counts;
  const failure = `The step ${step} crashed (${problem === '' ? 'no counts' : problem}).`;
  console.log(`✖ ${failure}`);
  return { ...counts, failed: 1, failures: [failure] };
}

/** @param {string} step @param {string[]} files */
export async function runNodeTests(step, files) {
  heading(`${step} tests`);
  const reporter = join(ROOT, 'test/runner/node-reporter.mjs');
  const options = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-timeout=600000'];
  return runTests(step, process.execPath, [
    ...options,
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    ...files,
  ]);
}

/** The hosts that are visited by default; the run names the others. */
export function runHosts() {
  const args = ['--import', 'tsx', join(ROOT, 'test/hosts/run.mjs'), '--usual'];
  return runTests('hosts', process.execPath, args);
}

/** @param {string} engine @param {string} version */
export async function runBrowserTests(engine, version) {
  heading([engine, version].filter(Boolean).join(': '));
  const start = performance.now();
  const counts = await runTests(engine, join(ROOT, 'node_modules/.bin/wtr'), [], {
    TEST_ENGINE: engine,
  });
  console.log(`${engine} took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return counts;
}
