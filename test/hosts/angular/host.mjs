import { startServer, strictPolicy } from '../serve.mjs';

const policy = strictPolicy('angular lit-html').replace("base-uri 'none'", "base-uri 'self'");

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'Angular 21 with server rendering, without zone.js',
  check: ['ngc', '-p', 'tsconfig.json'],
  wrong: ['ngc', '-p', 'tsconfig.wrong.json'],
  build: ['ng', 'build'],
  policy,
  serve: (folder) => startServer(() => ['node', 'dist/app/server/server.mjs', policy], folder),
  journeys: { manifest: '/', data: '/data' },
  sizes: { without: '/without', one: '/one', all: '/' },
};
