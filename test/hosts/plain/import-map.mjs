// node import-map.mjs page.html …: writes into each page where its browser finds the packages that it imports.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;
const COMMENT_LINE = /^\s*(\/?\*|\/\/).*$/gm;
const CONDITIONS = ['browser', 'import', 'default'];

/** The file that an entry of a package's `exports` leads to. */
function target(entry, star = '') {
  if (typeof entry === 'string') return entry.replaceAll('*', star);
  const condition = CONDITIONS.find((name) => entry?.[name]);
  return condition && target(entry[condition], star);
}

function exported({ exports, module, main }, path) {
  if (!exports) return path === '.' ? (module ?? main ?? 'index.js') : path;
  if (typeof exports === 'string' || !exports['.']) exports = { '.': exports, ...exports };
  if (exports[path]) return target(exports[path]);
  for (const [name, entry] of Object.entries(exports)) {
    const [start, end] = name.split('*');
    if (end !== undefined && path.startsWith(start) && path.endsWith(end))
      return target(entry, path.slice(start.length, path.length - end.length));
  }
}

/** Where a package is, seen from a file: in the next `node_modules` on the way up. */
function packageFolder(name, from) {
  for (let at = dirname(from); ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules', name, 'package.json')))
      return join(at, 'node_modules', name);
    if (at === dirname(at)) throw new Error(`${name}, which ${from} imports, is not installed`);
  }
}

/** Some packages leave it to bundlers. */
const withExtension = (file) => (existsSync(file) ? file : `${file}.js`);

const addressOf = (file) => file.slice(file.lastIndexOf('/node_modules/'));

function fileOf(specifier, from) {
  if (/^[./]/.test(specifier)) return withExtension(resolve(dirname(from), specifier));
  const [name] = /^(@[^/]+\/)?[^/]+/.exec(specifier);
  const folder = packageFolder(name, from);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, exported(about, `.${specifier.slice(name.length)}`));
}

/** All that a file imports, at once or later, by name: `{ lit: '/node_modules/lit/index.js' }`. */
function importsOf(file, imports = {}, seen = new Set()) {
  if (seen.has(file)) return imports;
  seen.add(file);
  const code = readFileSync(file, 'utf8').replaceAll(COMMENT_LINE, '');
  for (const [, , specifier] of code.matchAll(IMPORT)) {
    const found = fileOf(specifier, file);
    const asked = /^[./]/.test(specifier) ? resolve(dirname(file), specifier) : undefined;
    if (asked !== found) imports[asked ? addressOf(asked) : specifier] = addressOf(found);
    importsOf(found, imports, seen);
  }
  return imports;
}

for (const page of process.argv.slice(2)) {
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="\/?([^"]+)"/g)];
  const imports = Object.assign({}, ...scripts.map(([, src]) => importsOf(resolve(src))));
  const map = JSON.stringify({ imports }).replaceAll('<', '\\u003c');
  writeFileSync(page, html.replace(/(<script type="importmap">).*?(?=<\/script>)/s, `$1${map}`));
}
