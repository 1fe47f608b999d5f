import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Vue 3 with Vite',
  check: ['vue-tsc'],
  wrong: ['vue-tsc', '-p', 'tsconfig.wrong.json'],
  build: ['vite', 'build'],
  serve: (folder) => serveFolders({ '/': join(folder, 'dist') }, strictPolicy('lit-html vue')),
  journeys: { app: '/' },
  sizes: { without: '/without.html', one: '/one.html', all: '/' },
};
