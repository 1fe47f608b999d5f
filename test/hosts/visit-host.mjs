// One host from its installation to the last visit. Each thing that is looked at is one check.
import { copyHost, install, run } from './host-folder.mjs';
import { journey } from './journey.mjs';
import { loadedScripts } from './loaded-scripts.mjs';
import { wrongLines } from './wrong-lines.mjs';
import { openBrowser } from './browser.mjs';
import { heading } from '../runner/steps.mjs';

/** @param {import('./host-folder.mjs').Host} host @param {string} tarball */
export async function visitHost(host, tarball) {
  heading(`host ${host.name}: ${host.title}`);
  const checks = [];
  const check = async (title, act) => {
    const start = performance.now();
    let problem;
    await Promise.resolve()
      .then(act)
      .catch((error) => (problem = error instanceof Error ? error.message : String(error)));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(problem === undefined ? `✔ ${title} (${seconds} s)` : `✖ ${title}\n${problem}`);
    checks.push({ title, problem });
    return problem === undefined;
  };
  const sizes = {};
  const folder = copyHost(host);
  const isReady =
    (await check('is installed', () => install(folder, tarball))) &&
    (await check('is built', () => succeed(host.build, folder)));
  if (isReady) {
    if (host.check) await check('has right types', () => succeed(host.check, folder));
    if (host.wrong) await check('has wrong values refused', () => wrongLines(host.wrong, folder));
    await visitPages(host, folder, check, sizes);
    if (host.develop) await visitInDevelopment(host, folder, check);
  }
  return { name: host.name, checks, sizes };
}

async function succeed(command, folder) {
  if (!command) return;
  const { code, text } = await run(command, folder);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${text}`);
}

async function visitPages({ serve, journeys, sizes: pages }, folder, check, sizes) {
  let server;
  if (!(await check('is served', async () => (server = await serve(folder))))) return;
  const browser = await openBrowser();
  const at = (path) => ({ ...server, url: server.url + path });
  try {
    for (const [title, path] of Object.entries(journeys))
      await journey(browser, at(path), (step, act) => check(`${title}: ${step}`, act));
    for (const [name, path] of Object.entries(pages))
      await check(`page ${path} loads what it needs`, async () => {
        sizes[name] = await loadedScripts(browser, at(path), name);
      });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One page as the framework's development server has it: only there it tells of what hydration finds changed. */
async function visitInDevelopment({ develop, journeys }, folder, check) {
  const [path] = Object.values(journeys);
  let server;
  const start = async () => {
    server = await develop(folder);
    await fetch(server.url + path); // compiles it
  };
  if (!(await check('is served in development', start))) return;
  const browser = await openBrowser();
  try {
    const at = { ...server, url: server.url + path };
    await journey(browser, at, (step, act) => check(`development: ${step}`, act));
  } finally {
    await browser.close();
    await server.close();
  }
}
