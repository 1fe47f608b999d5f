import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

const policy = strictPolicy();

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'React 19 with Vite',
  check: ['tsc'],
  wrong: ['tsc', '-p', 'tsconfig.wrong.json'],
  policy,
  build: ['vite', 'build'],
  serve: (folder) => serveFolders({ '/': join(folder, 'dist') }, policy),
  journeys: { app: '/' },
  sizes: { without: '/without.html', one: '/one.html', all: '/' },
};
