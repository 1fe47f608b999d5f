import { join } from 'node:path';

import { serveFolders, strictPolicy } from '../serve.mjs';

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'a WordPress site with the script',
  assets: '.',
  policy: strictPolicy(),
  build: ['node', 'build.mjs'],
  serve: (folder) => {
    const dist = join(folder, 'node_modules/trust-elements/dist');
    // Rocket Loader sets addresses of scripts as text, which Trusted Types would refuse.
    const untyped = "script-src 'self'; object-src 'none'; base-uri 'none'";
    return serveFolders({ '/': folder, '/trust/': dist }, (path) =>
      path === '/rocket-loader.html' ? untyped : strictPolicy(),
    );
  },
  journeys: {
    'HTML block': '/',
    'classic editor': '/classic-editor.html',
    shortcode: '/shortcode.html',
    'Rocket Loader': '/rocket-loader.html',
    deferred: '/deferred.html',
    async: '/async.html',
  },
  sizes: { all: '/' },
};
