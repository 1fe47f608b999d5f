import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

const policy = strictPolicy('lit-html svelte-trusted-html');

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Svelte 5 with Vite',
  check: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  wrong: ['svelte-check', '--tsconfig', './tsconfig.wrong.json', '--output', 'machine'],
  policy,
  build: ['vite', 'build'],
  serve: (folder) => serveFolders({ '/': join(folder, 'dist') }, policy),
  journeys: { app: '/' },
  sizes: { without: '/without.html', one: '/one.html', all: '/' },
};
