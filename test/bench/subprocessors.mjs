// What 100, 1,000 and 10,000 subprocessors cost: the first paint beyond parsing, filtering, and sorting.
// By hand, after `npm run build`: node test/bench/subprocessors.mjs [--runs 7] [--sizes 100,1000,10000]
// Times differ by machine and by load, so the sizes take turns in one run, and what counts is the ratio.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';
import { manifestOf } from './subprocessors/data.mjs';

const MEASURES = {
  parse: 'parse and check',
  paint: 'paint beyond that',
  prepared: 'going to the filter',
  filter: 'filter, slowest key',
  firstSort: 'sort by name',
  sort: 'sort the other way',
};
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

const root = new URL('../../', import.meta.url);
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '100,1000,10000' },
  },
});
const sizes = values.sizes.split(',').map(Number);

function serve() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/manifest.json') {
      const manifest = manifestOf(Number(searchParams.get('count')));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(manifest));
      return;
    }
    const folder = pathname.startsWith('/dist/')
      ? root
      : new URL('subprocessors/', import.meta.url);
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
  const measured = await page.evaluate('window.measured');
  await context.close();
  return measured;
}

async function measure(browser, origin) {
  const visits = new Map(sizes.map((size) => [size, []]));
  for (let run = 0; run < Number(values.runs); run++)
    for (const size of sizes)
      visits.get(size).push(await visit(browser, `${origin}/index.html?count=${size}`));
  return visits;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function report(visits) {
  const head = sizes.map((size) => size.toLocaleString('en').padStart(20));
  console.log(`${''.padEnd(22)}${head.join('')}`);
  for (const [key, title] of Object.entries(MEASURES)) {
    const times = sizes.map((size) => median(visits.get(size).map((one) => one[key])));
    const cells = times.map((time) => `${time.toFixed(1)} ms ${(time / times[0]).toFixed(1)}×`);
    console.log(`${title.padEnd(22)}${cells.map((cell) => cell.padStart(20)).join('')}`);
  }
}

async function main() {
  if (!existsSync(new URL('dist/trust.js', root)))
    throw new Error('dist/trust.js is missing: run `npm run build` first.');
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: programPath('chromium'),
    args: CHROMIUM_ARGUMENTS,
  });
  console.log(`<trust-subprocessors>, medians of ${values.runs} runs, ratios to the first size`);
  try {
    report(await measure(browser, `http://127.0.0.1:${server.address().port}`));
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
