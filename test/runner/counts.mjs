// What one step counted and which tests failed, handed from its reporter to test/run.mjs through a file.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './test-files.mjs';

const fileOf = (step) => join(ROOT, '.cache/results', `${step}.json`);

/**
 * `failures` says each failed test again in a line: where a log keeps only its end, this is that end.
 * @typedef {{passed: number, failed: number, skipped: number, failures?: string[]}} Counts
 */

/** @param {string} step @param {Counts} counts */
export function writeCounts(step, counts) {
  const file = fileOf(step);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

/** The first line of what went wrong, and where. @param {string} where @param {unknown} reason */
export function failureLine(where, reason) {
  const [first = ''] = String(reason).split('\n');
  return `${where}: ${first.slice(0, 300)}`;
}

/** Forgets an earlier run, so that a step that dies cannot show its result. */
export function clearCounts(step) {
  rmSync(fileOf(step), { force: true });
}

/** @returns {Counts | undefined} nothing when the step ended before it could count */
export function readCounts(step) {
  try {
    return JSON.parse(readFileSync(fileOf(step), 'utf8'));
  } catch {
    return undefined;
  }
}
