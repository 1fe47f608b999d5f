// `npm run test:hosts [-- react vue …]`: the packed package in real applications, each installed, checked, built,
// served and visited. What a folder below this one has to say of itself: README.md, beside this file.
import process from 'node:process';

import { failureLine, writeCounts } from '../runner/counts.mjs';
import { findEngines } from '../runner/browsers.mjs';
import { hostNames, readHost } from './host-folder.mjs';
import { visitHost } from './visit-host.mjs';
import { printTable } from './table.mjs';
import { packOnce } from './package.mjs';

/** Those of `npm test`: no bundler, the script on a foreign page, the framework that most use. */
const USUAL = ['plain', 'wordpress', 'webflow', 'react'];

function chosen() {
  const all = hostNames();
  const words = process.argv.slice(2);
  const unknown = words.filter((name) => ![...all, '--usual'].includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no host ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  const wanted = words.includes('--usual') ? USUAL.filter((name) => all.includes(name)) : words;
  return wanted.length > 0 ? wanted : all;
}

const hasProblem = ({ problem }) => problem !== undefined;

async function main() {
  const names = chosen();
  const { leftOut } = findEngines(['chromium']);
  if (leftOut.length > 0) throw new Error(`The hosts need Chromium: ${leftOut[0].reason}`);
  const tarball = packOnce();
  const results = [];
  for (const name of names) results.push(await visitHost(await readHost(name), tarball));
  printTable(results);
  const checks = results.flatMap(({ checks }) => checks);
  const failures = results.flatMap(({ name, checks: own }) =>
    own
      .filter(hasProblem)
      .map((check) => failureLine(`host ${name}: ${check.title}`, check.problem)),
  );
  const failed = failures.length;
  const counts = { passed: checks.length - failed, failed, skipped: 0, failures };
  if (process.env.TEST_STEP) writeCounts(process.env.TEST_STEP, counts);
  const others = hostNames().filter((name) => !names.includes(name));
  if (others.length > 0) console.log(`Left out: npm run test:hosts -- ${others.join(' ')}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.log(`✖ ${error.message}`);
  process.exitCode = 1;
}
