import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'React 19 with Vite',
  check: ['tsc'],
  wrong: ['tsc', '-p', 'tsconfig.wrong.json'],
  build: ['vite', 'build'],
  serve: (folder) => serveFolders({ '/': join(folder, 'dist') }, strictPolicy()),
  journeys: { app: '/' },
  sizes: { without: '/without.html', one: '/one.html', all: '/' },
};
