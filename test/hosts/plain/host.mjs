import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../runner/test-files.mjs';
import { serveFolders, strictPolicy } from '../serve.mjs';

/** What `dist/snippet.html` says, on a page. */
function writeSnippetPage(folder, dist) {
  const page = readFileSync(join(folder, 'script-tag.html'), 'utf8');
  const snippet = readFileSync(join(dist, 'snippet.html'), 'utf8');
  const [head, body] = snippet.split(/(?=<!-- where the section stands)/);
  const html = page
    .replace(/<link rel="modulepreload"[\s\S]*?trust\.js"><\/script>/, head)
    .replace(/<trust-center[\s\S]*<\/trust-center>/, body);
  writeFileSync(join(folder, 'snippet.html'), html);
}

/** An import map stands in the page itself, so its hash is in the policy. */
function policyOf(folder, path) {
  const html = readFileSync(join(folder, path.endsWith('/') ? 'index.html' : path), 'utf8');
  const [, map] = /<script type="importmap">(.+?)<\/script>/s.exec(html) ?? [];
  if (map === undefined) return strictPolicy();
  const hash = createHash('sha256').update(map).digest('base64');
  return strictPolicy('lit-html', `'self' 'sha256-${hash}'`);
}

/** @type {Omit<import('../host-folder.mjs').Host, 'name'>} */
export default {
  title: 'pages without a bundler',
  assets: '.',
  policy: strictPolicy(),
  build: ['node', 'import-map.mjs', 'index.html', 'one.html'],
  serve: (folder) => {
    const dist = join(folder, 'node_modules/trust-elements/dist');
    const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    writeSnippetPage(folder, dist);
    const folders = {
      '/': folder,
      '/trust/': dist,
      [`/trust-elements/${version}/`]: dist,
      '/node_modules/': [join(folder, 'node_modules'), join(ROOT, 'node_modules')],
    };
    return serveFolders(folders, (path) => policyOf(folder, path));
  },
  journeys: {
    'script tag': '/script-tag.html',
    'dist/snippet.html': '/snippet.html',
    'import map': '/',
  },
  sizes: { one: '/one.html', all: '/' },
};
