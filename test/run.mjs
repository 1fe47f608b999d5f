// `npm test`: everything, in the order in which a mistake is cheapest to see. Any option makes it an
// inner loop that runs only the tests asked for:
//   --only node|browser|e2e    one kind of tests
//   --engine chromium|firefox|webkit    one engine (browser tests)
//   --files <glob or part of a path>    some test files
// The last line is `N passed, N failed` (`, N skipped`); a step that crashes counts as one failure.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildTests } from './runner/build-tests.mjs';
import { engineVersion, findEngines, findGpg } from './runner/browsers.mjs';
import { heading, runBrowserTests, runHosts, runNodeTests, runScript } from './runner/steps.mjs';
import { testFiles } from './runner/test-files.mjs';

const HOUSE_SCRIPTS = ['build', 'typecheck', 'lint'];
const KINDS = ['node', 'browser', 'e2e', 'hosts'];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function add(counts) {
  failures.push(...(counts.failures ?? []));
  for (const key of Object.keys(total)) total[key] += counts[key];
}

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      engine: { type: 'string', multiple: true },
      files: { type: 'string' },
    },
  });
  if (values.only !== undefined && !KINDS.includes(values.only))
    throw new Error(`--only takes ${KINDS.join(', ')}, not ${values.only}.`);
  const isWhole = Object.keys(values).length === 0;
  const only = values.only ?? (values.engine ? 'browser' : undefined);
  return { ...values, isWhole, kinds: only === undefined ? KINDS : [only] };
}

async function nodeStep(step, glob) {
  const files = testFiles(step, glob);
  if (files.length > 0) add(await runNodeTests(step, files));
}

async function browserStep(glob, wanted) {
  const files = testFiles('browser', glob);
  if (files.length === 0) return;
  const { engines, leftOut } = findEngines(wanted);
  for (const { engine, reason } of leftOut) console.log(`\n⚠ Left out: ${engine}: ${reason}`);
  if (engines.length === 0) throw new Error('No browser engine could run.');
  heading(`building ${files.length} browser test files`);
  await buildTests(files);
  for (const engine of engines) add(await runBrowserTests(engine, engineVersion(engine)));
  if (leftOut.length > 0)
    console.log(`\n⚠ Left out: ${leftOut.map(({ engine }) => engine).join(', ')} (reasons above)`);
}

/** Tests that need it are skipped without it; in CI they fail. */
function lookForGpg() {
  const problem = findGpg();
  if (problem) console.log(`\n⚠ Tests with gpg are left out: ${problem}`);
}

/** A step that throws must not hide the results of the others. */
async function guarded(step) {
  try {
    await step();
  } catch (error) {
    console.log(error); // not console.error: the last line of stdout has to stay the last
    add({ passed: 0, failed: 1, skipped: 0, failures: [String(error)] });
  }
}

async function main() {
  const { isWhole, kinds, files, engine } = options();
  if (isWhole) for (const script of HOUSE_SCRIPTS) add(await runScript(script));
  if (kinds.includes('node') || kinds.includes('browser')) lookForGpg();
  if (kinds.includes('node')) await guarded(() => nodeStep('node', files));
  if (kinds.includes('browser')) await guarded(() => browserStep(files, engine));
  if (kinds.includes('e2e')) await guarded(() => nodeStep('e2e', files));
  // Hosts are no test files; `npm run test:hosts` takes their names.
  if (kinds.includes('hosts') && !files) await guarded(async () => add(await runHosts()));
  if (total.passed + total.failed === 0) {
    console.log('No test ran.');
    total.failed = 1;
  }
}

await guarded(main);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  ✖ '));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
