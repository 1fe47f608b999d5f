import { startServer } from '../serve.mjs';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Next.js 16 with the app router',
  check: ['tsc'],
  wrong: ['tsc', '-p', 'tsconfig.wrong.json'],
  build: ['npm', 'run', 'build'],
  serve: (folder) => startServer((port) => ['next', 'start', '--port', String(port)], folder),
  develop: (folder) => startServer((port) => ['next', 'dev', '--port', String(port)], folder),
  journeys: { url: '/en', data: '/en/data', inline: '/en/inline' },
  sizes: { without: '/without', one: '/one', all: '/en' },
};
