// Part of `npm run build`, after the npm build and its types: what editors, type checkers and other tools read
// about the elements. All of it is made from the docblocks.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { vscodeCss, vscodeHtml, webTypes } from './elements/editors.mjs';
import { elementsManifest, npmClasses } from './elements/manifest.mjs';
import { elementTypes } from './elements/types.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The files to write, by their paths. */
export async function elementFiles() {
  const manifest = elementsManifest(await npmClasses());
  const about = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    'dist/custom-elements.json': json(manifest),
    'dist/vscode.html-custom-data.json': json(vscodeHtml(manifest)),
    'dist/vscode.css-custom-data.json': json(vscodeCss(manifest)),
    'dist/web-types.json': json(webTypes(manifest, about)),
    'dist/npm/elements.d.ts': elementTypes(manifest),
  };
}

/** Writes the files, the frameworks' types, and has every entry's types bring in those of the elements. */
export async function writeElementFiles() {
  for (const [file, text] of Object.entries(await elementFiles())) writeFileSync(file, text);
  appendTo('dist/npm/index.d.ts', "export type * from './elements.js';\n");
  for (const file of readdirSync('dist/npm/define').filter((one) => one.endsWith('.d.ts')))
    appendTo(`dist/npm/define/${file}`, "import '../elements.js';\n");
  mkdirSync('dist/types', { recursive: true });
  for (const file of readdirSync('types')) copyFileSync(`types/${file}`, `dist/types/${file}`);
}

function appendTo(file, line) {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${line}`);
}
