// Writes the site's pages: what an editor put into a block, on the theme's page, with the scripts as WordPress and
// the optimizers in front of it print them.
import { readFileSync, writeFileSync } from 'node:fs';

import { wpautop } from './wpautop.mjs';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const page = read('page.html');
const block = read('block.html');

const [, src, version] = /'trust-elements', '([^']+)', array\(\), '([^']+)'/.exec(
  read('functions.php'),
);
/** As `wp_enqueue_script_module` prints it. */
const module = `<script type="module" src="${src}?ver=${version}" id="trust-elements-js-module"></script>`;
const own = '<script src="/security.js"></script>';

function write(name, content, scripts) {
  const html = page.replace('<!-- scripts -->', scripts).replace('<!-- content -->', content);
  writeFileSync(new URL(name, import.meta.url), html);
}

// The manifest of a shortcode is its default.
const [, tag] = /'(<trust-center[^']+)'/.exec(read('functions.php'));
const shortcode = tag.replace('%s', '/trust.json');
const rocket = (script) => script.replace(/type="module"/, 'type="9d7a3c41-module"').replace('<script src', '<script type="9d7a3c41-text/javascript" src'); // prettier-ignore

write('index.html', block, module + own);
write('classic-editor.html', wpautop(`A word before.\n\n${block}\nA word after.\n`), module + own);
write('shortcode.html', wpautop('Before.\n\n[trust_center]\n\nAfter.').replace('[trust_center]', shortcode), module + own); // prettier-ignore
write(
  'rocket-loader.html',
  block,
  `${rocket(module + own)}<script src="/rocket-loader.js"></script>`,
);
write('deferred.html', block, `<script defer src="${src}?ver=${version}"></script>${own}`);
write('async.html', block, `<script async src="${src}?ver=${version}"></script>${own}`);
