// How long `<trust-policies>` takes to paint and to filter, against a page written by hand with the same text.
// By hand, after `npm run build`: node test/bench/policies.mjs [--runs 5] [--sizes 10,1000,10000]
// Times differ by machine and by load, so both pages take turns in one run, and what counts is the ratio.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';
import { manifestOf } from './policies/data.mjs';

const PAGES = ['vanilla', 'element'];
const MEASURES = { painted: 'first paint', complete: 'every row', filter: 'filter' };
/** Many are left, some, none, all. */
const QUERIES = ['data', 'encryption', 'encr', 'no such word', ''];
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

const root = new URL('../../', import.meta.url);
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,1000,10000' },
  },
});

function serve() {
  const manifests = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/manifest.json') {
      const count = Number(searchParams.get('count'));
      if (!manifests.has(count)) manifests.set(count, JSON.stringify(manifestOf(count)));
      response.setHeader('content-type', 'application/json').end(manifests.get(count));
      return;
    }
    const folder = pathname.startsWith('/dist/') ? root : new URL('test/bench/policies/', root);
    const file = fileURLToPath(new URL(`.${pathname}`, folder));
    if (!(extname(file) in TYPES) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)]).end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** One cold visit: a context of its own, so that nothing is cached. */
async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('window.measured', { timeout: 120_000 });
  const { painted, complete } = await page.evaluate('window.measured');
  const filters = [];
  for (const query of QUERIES)
    filters.push(await page.evaluate(`window.measured.filter(${JSON.stringify(query)})`));
  await context.close();
  return { painted, complete, filter: median(filters) };
}

async function measure(browser, origin, size) {
  const visits = { vanilla: [], element: [] };
  for (let run = 0; run < Number(values.runs); run++)
    for (const page of PAGES)
      visits[page].push(await visit(browser, `${origin}/${page}.html?count=${size}`));
  return visits;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function report(size, { vanilla, element }) {
  const cells = Object.keys(MEASURES).map((key) => {
    const [ours, theirs] = [element, vanilla].map((visits) =>
      median(visits.map((visit) => visit[key])),
    );
    const ratio = `${(ours / theirs).toFixed(2)}×`;
    return `${ratio} (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms)`.padEnd(26);
  });
  console.log(`${size.toLocaleString('en').padStart(8)}  ${cells.join('')}`);
}

async function main() {
  if (!existsSync(new URL('dist/trust.js', root)))
    throw new Error('dist/trust.js is missing: run `npm run build` first.');
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: programPath('chromium'),
    args: CHROMIUM_ARGUMENTS,
  });
  console.log(`<trust-policies> against vanilla, medians of ${values.runs} runs each`);
  const titles = Object.values(MEASURES).map((title) => title.padEnd(26));
  console.log(`policies  ${titles.join('')}`);
  const origin = `http://127.0.0.1:${server.address().port}`;
  try {
    for (const size of values.sizes.split(',').map(Number))
      report(size, await measure(browser, origin, size));
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
