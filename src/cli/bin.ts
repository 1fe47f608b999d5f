#!/usr/bin/env node
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import type { Io } from './io.js';
import { main } from './main.js';

const io: Io = {
  readFile: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  writeFile: (path, text) => writeFile(path, text),
  readFolder: (path) => readdir(path),
  integrities: async () =>
    JSON.parse(await readFile(new URL('sri.json', import.meta.url), 'utf8')) as Record<
      string,
      string
    >,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
  isTerminal: process.stdout.isTTY && !process.env['NO_COLOR'],
  now: () => Date.now(),
  fetch: globalThis.fetch,
};

// A reader that has seen enough (`| head`) closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), io);
