// `npm run size`: what a page loads, compressed with brotli, against the budgets. Exits 1 above one of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'vite';

const KB = 1000;

const compressed = (file) => brotliCompressSync(readFileSync(file)).length;

/** Every file that importing `entry` loads at once, itself included: static imports, followed. */
function staticGraph(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const code = readFileSync(entry, 'utf8');
  for (const [, path] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)[^;()"'`]*["'`](\.[^"'`]+)["'`]/g,
  )) {
    staticGraph(new URL(path, `file:///${folder}`).pathname.slice(1), seen);
  }
  return seen;
}

const chunk = (name) => {
  const file = readdirSync('dist/chunks').find((one) =>
    new RegExp(`^${name}-[\\w-]{6}\\.js$`).test(one),
  );
  if (!file) throw new Error(`dist/chunks holds no ${name}: run "npm run build" first.`);
  return `dist/chunks/${file}`;
};

const sum = (files) => [...files].reduce((total, file) => total + compressed(file), 0);

/** What a center loads when it comes near the view, with a budget in KB each. */
const sections = [
  ['trust-disclosure', 9],
  ['trust-subprocessors', 6.5],
  ['trust-updates', 2],
  ['trust-contacts', 2.5],
];

/** Words that are loaded with what says them. */
const wordsParts = ['forms', 'disclosure', 'register'];

/** The figures, each with its budget in bytes where there is one. */
export function sizes() {
  if (!existsSync('dist/trust.js'))
    throw new Error('There is no dist/trust.js: run "npm run build".');
  const first = staticGraph('dist/trust.js');
  const later = (name, had = first) =>
    [...staticGraph(chunk(name))].filter((file) => !first.has(file) && !had.has(file));
  const form = staticGraph(chunk('trust-disclosure-form'));
  const languages = readdirSync('dist/locales').filter((file) => /^[a-z]{2}\.js$/.test(file));
  const rows = [{ what: 'script, without words', bytes: sum(first) }];
  for (const file of languages) {
    const words = compressed(`dist/locales/${file}`);
    const tag = file.replace('.js', '');
    rows.push({
      what: `<trust-center> complete, ${tag}`,
      bytes: sum(first) + words,
      budget: 36 * KB,
    });
  }
  rows.push(
    {
      what: 'request dialog, first opening',
      bytes: sum(later('trust-document-request')),
      budget: 8.5 * KB,
    },
    {
      what: 'report form, first opening',
      bytes: sum(later('trust-disclosure-form')),
      budget: 12.5 * KB,
    },
    { what: 'what the policy says of a report', bytes: sum(later('live-scope', form)) },
    ...sections.map(([tag, budget]) => ({
      what: `<${tag}>, near the view`,
      bytes: sum(later(tag)),
      budget: budget * KB,
    })),
    { what: 'rich text, when a text needs it', bytes: sum(later('markdown')) },
    { what: 'i18next, when words come at run time', bytes: sum(later('compose-i18next')) },
    { what: 'sending, on the first input', bytes: sum(later('form-process', form)) },
    { what: 'keeping a reader’s place', bytes: sum(later('keep-place')) },
    ...wordsParts.map((part) => ({
      what: `words of ${part}, de`,
      bytes: compressed(`dist/locales/de.${part}.js`),
    })),
  );
  return rows;
}

/** What importing from npm may cost at once, in KB: see docs/decisions/0012-npm-sizes.md. */
const npmBudgets = { index: 35, 'trust-badges': 19 };

/** Own code of npm entries, as a host's bundler leaves it: dependencies outside, lazy chunks not counted. */
export async function npmSizes() {
  const entries = readdirSync('dist/npm/define')
    .filter((file) => /^(index|trust-[\w-]+)\.js$/.test(file))
    .map((file) => file.replace('.js', ''));
  const rows = [];
  for (const name of entries) {
    const bytes = await bundled(`dist/npm/define/${name}.js`);
    const what = `npm, ${name === 'index' ? 'all elements' : `<${name}> alone`}`;
    const budget = npmBudgets[name];
    rows.push({ what, bytes, ...(budget && { budget: budget * KB }) });
  }
  return rows;
}

async function bundled(input) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      lib: { entry: { entry: input }, formats: ['es'] },
      rolldownOptions: { external: (id) => !/^[./]/.test(id) },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const file of first)
    for (const next of chunks.get(file).imports) if (chunks.has(next)) first.add(next);
  return [...first].reduce(
    (sum, file) => sum + brotliCompressSync(chunks.get(file).code).length,
    0,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { what, bytes, budget } of [...sizes(), ...(await npmSizes())]) {
    const limit = budget ? `of ${budget / KB} KB${bytes > budget ? '  OVER' : ''}` : '';
    console.log(`${what.padEnd(40)} ${(bytes / KB).toFixed(1).padStart(6)} KB  ${limit}`);
    if (budget && bytes > budget) process.exitCode = 1;
  }
}
