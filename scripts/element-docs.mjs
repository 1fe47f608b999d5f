// Writes docs/reference.md: the elements' reference, from custom-elements.json, which `npm run build` makes of the
// docblocks in src/elements. A test fails when the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { format } from 'prettier';

import { code, factTables, table } from './elements/fact-tables.mjs';
import { elementsOf } from './elements/editors.mjs';
import { interfaceOf } from './elements/shared-docs.mjs';

const file = fileURLToPath(new URL('../docs/reference.md', import.meta.url));
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const introduction = `# Elements

Attributes, properties, events, parts and states of each element. This page is generated from the comments in \`src/elements\` (\`npm run docs\`). The package has the same facts for editors and other tools: \`custom-elements.json\`, \`vscode.html-custom-data.json\`, \`vscode.css-custom-data.json\`, \`web-types.json\`. How to make the elements look like your site: [theming.md](theming.md). What goes into the manifest: [manifest.md](manifest.md).`;

const common = `Every element has these; below, each has only what is its own. \`data-trust-manifest\` and \`lang\` are looked for on the ancestors, through shadow roots too, and followed when they change. Elements with the same URL share one request. While it loads, \`aria-busy\` is \`true\`.`;

const details = `Events bubble, cross shadow roots (\`composed\`), and their \`detail\` is frozen. Those that can be cancelled come before something happens: \`event.preventDefault()\` stops it.`;

const kinds = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssStates',
  'cssParts',
  'cssProperties',
];

/** What all elements have, in the words of most of them. */
function commonFacts(elements) {
  const isCommon = (kind, one) =>
    elements.every((element) => element[kind].some(({ name }) => name === one.name)) &&
    elements.filter((element) => has(element, kind, one)).length > elements.length / 2;
  return factsBy((kind) => elements[0][kind].filter((one) => isCommon(kind, one)));
}

const ownFacts = (element, all) =>
  factsBy((kind) => element[kind].filter((one) => !has(all, kind, one)));

const factsBy = (list) => Object.fromEntries(kinds.map((kind) => [kind, list(kind)]));

const has = (facts, kind, { name, description }) =>
  facts[kind].some((one) => one.name === name && one.description === description);

/** The example of a class's docblock. */
function exampleOf({ tagName }) {
  const [, example] =
    / \* @example\n([^]*?)\n \*\//.exec(read(`src/elements/${tagName}/${tagName}.ts`)) ?? [];
  if (!example) throw new Error(`${tagName} has no @example.`);
  return example.replace(/^ \* ?/gm, '');
}

const linkTo = ({ tagName, description }) =>
  `| [\`<${tagName}>\`](#${tagName}) | ${description.replaceAll('\n', ' ').split(/(?<=\.)\s/)[0]} |`;

const elementSection = (element, all) => [
  `## ${element.tagName}`,
  element.description.replaceAll('\n', ' '),
  exampleOf(element),
  ...factTables(ownFacts(element, all)),
];

const detailFiles = [
  'src/controllers/challenge.ts',
  'src/controllers/report-load.ts',
  'src/controllers/delivery.ts',
  'src/controllers/submission-controller.ts',
  'src/elements/trust-documents/document-action.ts',
  'src/elements/trust-policies/open-controller.ts',
];

/** The interface of an event's detail. */
function detailSection(name) {
  const about = detailFiles.map((path) => interfaceOf(path, name)).find(Boolean);
  if (!about) throw new Error(`No file that element-docs.mjs knows has the interface ${name}.`);
  const rows = about.members.map(({ name: key, type, isOptional, description }) => [
    code(isOptional ? `${key}?` : key),
    code(type),
    description,
  ]);
  return [`### ${name}`, about.description, ...table(['field', 'type', 'what it is'], rows)];
}

/** The text of docs/reference.md. */
export async function elementDocs() {
  const elements = elementsOf(JSON.parse(read('dist/custom-elements.json')));
  const all = commonFacts(elements);
  const detailNames = elements.flatMap(({ events }) =>
    events.map(({ type }) => type.text.replace(/^CustomEvent<(\w+)>$/, '$1')),
  );
  const parts = [
    introduction,
    ['| element | what it is |', '|---|---|', ...elements.map(linkTo)].join('\n'),
    '## What all have',
    common,
    ...factTables(all),
    ...elements.flatMap((element) => elementSection(element, all)),
    '## Details of events',
    details,
    ...[...new Set(detailNames)].sort().flatMap(detailSection),
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 100 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(file, await elementDocs());
