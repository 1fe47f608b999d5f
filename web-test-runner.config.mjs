// Runs the built browser tests in the engine named by TEST_ENGINE; `npm test` runs each in turn.
import process from 'node:process';
import { OUT_DIR } from './test/runner/build-tests.mjs';
import { countingReporter } from './test/runner/browser-reporter.mjs';
import { faultServer } from './test/runner/fault-server.mjs';
import { mediaCommand } from './test/runner/media-command.mjs';
import { freePort } from './test/runner/free-port.mjs';
import { fixturesServer } from './test/runner/fixtures-server.mjs';
import { gpgServer } from './test/runner/gpg-server.mjs';
import { createLauncher } from './test/runner/launchers.mjs';
import { serviceServer } from './test/runner/service-server.mjs';
import { ROOT } from './test/runner/test-files.mjs';

const engine = process.env.TEST_ENGINE ?? 'chromium';

export default {
  rootDir: ROOT,
  files: `${OUT_DIR}/**/*.test.js`,
  hostname: '127.0.0.1',
  port: await freePort(),
  // Engines run one after the other: two cores, and focus belongs to one window.
  browsers: [createLauncher(engine)],
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 240_000,
  testsStartTimeout: 60_000,
  // Every state of every element is one file: WebKit takes its time.
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  middleware: [faultServer(), serviceServer(), gpgServer(), fixturesServer()],
  plugins: [mediaCommand()],
  staticLogging: true,
  reporters: [countingReporter(engine)],
};
