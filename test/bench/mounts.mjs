// 500 mounts and unmounts of a whole center on one page: what stays in memory. Prints the ratio of the heap after
// rounds 300 to 500 to the heap after the first 100, each after a forced collection. Run `npm run build` first.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { CHROMIUM_ARGUMENTS, programPath } from '../runner/browsers.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const PAGE = '<!doctype html><html lang="en"><title>Mounts</title><script type="module" src="/dist/trust.js"></script><main></main>'; // prettier-ignore

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/html');
  if (pathname === '/') return response.end(PAGE);
  try {
    response.end(readFileSync(join('.', pathname.replace('/fixtures', '/test/fixtures'))));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const browser = await puppeteer.launch({
  executablePath: programPath('chromium'),
  args: CHROMIUM_ARGUMENTS,
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => customElements.whenDefined('trust-center').then(() => undefined));
  const mount = (times) =>
    page.evaluate(async (rounds) => {
      for (let round = 0; round < rounds; round += 1) {
        const center = document.createElement('trust-center');
        center.setAttribute('manifest', '/fixtures/whole.json');
        document.querySelector('main').append(center);
        await center.ready;
        center.remove();
      }
      // Letting go of a manifest takes a task.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }, times);
  const client = await page.createCDPSession();
  const heap = async () => {
    for (let pass = 0; pass < 4; pass += 1) await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
    return { bytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  };
  const measured = [];
  for (const mounts of [100, 100, 100, 100, 100]) {
    await mount(mounts);
    const { bytes, nodes, listeners } = await heap();
    measured.push({ bytes, listeners });
    console.log(
      `after ${measured.length * mounts} mounts  ${(bytes / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`,
    );
  }
  const [first, last] = [measured[0], measured.at(-1)];
  const ratio = last.bytes / first.bytes;
  console.log(`ratio             ${ratio.toFixed(3)}`);
  if (ratio > 1.08 || last.listeners > first.listeners) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
