import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

const policy = strictPolicy('lit-html vue');

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Vue 3 with Vite',
  check: ['vue-tsc'],
  wrong: ['vue-tsc', '-p', 'tsconfig.wrong.json'],
  policy,
  build: ['vite', 'build'],
  serve: (folder) => serveFolders({ '/': join(folder, 'dist') }, policy),
  journeys: { app: '/' },
  sizes: { without: '/without.html', one: '/one.html', all: '/' },
};
