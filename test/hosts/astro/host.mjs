import { startServer } from '../serve.mjs';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Astro 5: pages built ahead, and rendered on request',
  check: ['astro', 'check'],
  build: ['npm', 'run', 'build'],
  serve: (folder) => startServer(() => ['node', 'dist/server/entry.mjs'], folder),
  journeys: { 'built ahead': '/en', 'on request': '/inline/en' },
  sizes: { without: '/without', one: '/one', all: '/en' },
};
