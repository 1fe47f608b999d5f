// Part of `npm run build`: what a page needs, to copy. `trust-elements render --snippet` writes it for a manifest,
// with the fallback and for the page's language.
import { readFileSync } from 'node:fs';

/** The list that holds chunks to their integrity; the script asks for it before anything else. */
export const listFile = (sri) =>
  Object.keys(sri).find((file) => file.startsWith('chunks/integrity-'));

/**
 * @param {Record<string, string>} sri integrity by file, from the folder that is published
 * @returns {string} HTML
 */
export function snippet(sri) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = `/trust-elements/${version}/`;
  const held = (file) => `${folder}${file}" integrity="${sri[file]}" crossorigin="anonymous"`;
  const hint = (file) => `<link rel="modulepreload" href="${held(file)} />`;
  return `<!-- trust-elements ${version}. Publish the folder dist/ as ${folder}, here or on another origin.
     A new version gets a folder of its own: caches and integrity stay right. -->

<!-- in <head>: de, en, pt or pt-PT, as the page's language is -->
${hint('locales/en.js')}
${hint(listFile(sri))}
<link rel="preload" href="/trust.json" as="fetch" crossorigin="anonymous" />
<script type="module" src="${held('trust.js')}></script>

<!-- where the section stands; what is inside is shown until the manifest is there, and without scripts -->
<trust-center manifest="/trust.json">
  <p>Questions about our security? Write to security@example.com.</p>
</trust-center>
`;
}
