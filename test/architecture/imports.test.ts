// The layers of DESIGN.md, as a table: what may import what. Type imports obey it too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, readSources, type Import } from './source.js';

const PURE = ['schema', 'manifest', 'content', 'i18n', 'submission'];

/** `x:types` allows type imports only. A layer may always import from itself. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  manifest: ['schema'],
  content: ['schema', 'i18n:types'],
  i18n: ['schema'],
  submission: ['schema'],
  controllers: PURE,
  styles: [],
  templates: [
    ...['schema', 'content', 'i18n', 'styles'],
    ...['manifest:types', 'submission:types', 'controllers:types'],
  ],
  elements: [...PURE, 'controllers', 'styles', 'templates'],
  define: ['controllers', 'elements'],
  cli: ['schema', 'content', 'i18n'],
  'index.ts': [...PURE, 'controllers', 'styles', 'templates', 'elements'],
  'trust.ts': ['define'],
};

/** Packages with an effect on size or on what a layer can be used for, and the layers that may use them. */
const PACKAGES: { name: RegExp; layers: string[] }[] = [
  { name: /^zod$/, layers: ['cli'] }, // classic zod violates a strict script-src
  { name: /^zod\//, layers: ['schema', 'submission', 'cli'] },
  { name: /^i18next/, layers: ['i18n'] }, // the only door
  { name: /^(mdast|micromark)/, layers: ['content'] },
  { name: /^saxes$/, layers: ['cli'] },
  { name: /^openpgp/, layers: ['submission'] },
  { name: /^@pandatix\//, layers: ['schema', 'content', 'submission'] },
  {
    name: /^(lit|@lit\/|lit-html|lit-element)/,
    layers: ['controllers', 'styles', 'templates', 'elements', 'define'],
  },
  { name: /^(node:|fs$|path$)/, layers: ['cli'] },
];

interface Edge extends Import {
  from: string;
}

const sources = readSources();
const edges: Edge[] = sources.flatMap((source) =>
  importsOf(source).map((found) => ({ ...found, from: source.path })),
);
const inner = edges.filter((edge): edge is Edge & { file: string } => edge.file !== undefined);

function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function describeEdge({ from, specifier }: Edge): string {
  return `${from} imports ${specifier}`;
}

describe('imports', () => {
  it('come from folders that the layout knows', () => {
    const unknown = sources
      .map(({ path }) => path)
      .filter((path) => !(layerOf(path) in MAY_IMPORT));
    assert.deepEqual(unknown, []);
  });

  it('point down the layers, and siblings stay apart', () => {
    const wrong = inner.filter(({ from, file, isType }) => {
      const [layer, target] = [layerOf(from), layerOf(file)];
      if (layer === target || !file.startsWith('src/')) return false;
      const allowed = MAY_IMPORT[layer] ?? [];
      return !allowed.includes(target) && !(isType && allowed.includes(`${target}:types`));
    });
    assert.deepEqual(wrong.map(describeEdge), []);
  });

  it('leave src/ for the catalogues and package.json only', () => {
    const outside = inner.filter(
      ({ file }) => !/^(src|locales)\//.test(file) && file !== 'package.json',
    );
    assert.deepEqual(outside.map(describeEdge), []);
  });

  it('never lead from one element to another', () => {
    const folder = (file: string) => file.split('/')[2];
    const wrong = inner.filter(
      ({ from, file }) =>
        layerOf(from) === 'elements' &&
        layerOf(file) === 'elements' &&
        folder(from) !== folder(file),
    );
    assert.deepEqual(wrong.map(describeEdge), []);
  });

  it('use each package in its layers only', () => {
    const wrong = edges.filter(({ from, file, specifier }) => {
      // What is only known at run time is no package: `load-chunk` imports files of the script build.
      if (file !== undefined || specifier.startsWith('`./')) return false;
      const rule = PACKAGES.find(({ name }) => name.test(specifier));
      return rule === undefined || !rule.layers.includes(layerOf(from));
    });
    assert.deepEqual(wrong.map(describeEdge), []);
  });

  it('of what the translator’s page shares with the command line need no Node', () => {
    const files = sources.map(({ path }) => path).filter((path) => isShared(path));
    const reached = reachedFrom(files);
    const wrong = edges.filter(
      ({ from, specifier }) => reached.has(from) && /^node:/.test(specifier),
    );
    assert.deepEqual(wrong.map(describeEdge), []);
  });

  it('form no cycle', () => {
    assert.deepEqual(findCycles(), []);
  });

  it('of relative files resolve to files that exist', () => {
    const known = new Set(sources.map(({ path }) => path));
    const lost = inner.filter(({ file }) => file.startsWith('src/') && !known.has(file));
    assert.deepEqual(lost.map(describeEdge), []);
  });
});

/** The pure part of `catalog`: all but its commands and what reads files. */
function isShared(path: string): boolean {
  const [, name] = /^src\/cli\/catalog\/(.+)\.ts$/.exec(path) ?? [];
  const isOfNode = /-command$|^(load-set|catalogue-files|move-inline|read-words|current-set)$/;
  return name !== undefined && !isOfNode.test(name);
}

function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const from of reached)
    for (const edge of inner) if (edge.from === from && !edge.isType) reached.add(edge.file);
  return reached;
}

function findCycles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, file } of inner) targets.set(from, [...(targets.get(from) ?? []), file]);
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (finished.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}
