// Part of `npm run build`: what a page needs, to copy. `trust-elements render --snippet` writes it for a manifest,
// with the fallback and for the page's language; the demo's configurator for what is chosen there.
import { readFileSync, writeFileSync } from 'node:fs';

import { headMarkup } from '../src/cli/render/head.js';

const [target = 'dist/snippet.html', list = 'dist/sri.json'] = process.argv.slice(2);

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const integrities = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
const assets = `/trust-elements/${version}/`;
const hints = { words: ['locales/en.js'], fetched: ['/trust.json'] };

writeFileSync(
  target,
  `<!-- trust-elements ${version}. Publish the folder dist/ as ${assets}, here or on another origin.
     A new version gets a folder of its own: caches and integrity stay right. -->

<!-- in <head>: de, en, pt or pt-PT, as the page's language is -->
${headMarkup({ assets, integrities }, hints)}
<!-- where the section stands; what is inside is shown until the manifest is there, and without scripts -->
<trust-center manifest="/trust.json">
  <p>Questions about our security? Write to security@example.com.</p>
</trust-center>
`,
);
