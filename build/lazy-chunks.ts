import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin, Rolldown } from 'vite';

import { isEntryModule } from './first-script.js';
import { minified } from './minify.js';
import { edited, nodesOf, type Edit, type Node } from './syntax.js';

const loader = fileURLToPath(new URL('../src/define/load-chunk.ts', import.meta.url));

/** Where an `import()` is held to its integrity: in our code, and in the one library that has some. */
const ours = /[\\/]src[\\/].*\.ts$|[\\/]openpgp\.min\.mjs$/;

/** The name under which chunks find what they need of the entry. */
const given = '$entry';
const entryFileCode = `let ${given};export{${given}};export const give=parts=>{${given}??=parts};\n`;

/**
 * Makes the entry a file that nothing imports, in the script build only (see
 * docs/decisions/0007-one-script.md):
 * - every `import()` goes through `src/define/load-chunk.ts`, which holds chunks to their integrity;
 * - chunks find what they need of the entry in a small file, so that the entry may have any address;
 * - the entry, which then neither imports nor exports, works as a classic script, too.
 */
export function lazyChunks(): Plugin {
  return {
    name: 'trust-elements:lazy-chunks',
    enforce: 'post',
    transform(code, id) {
      if (isEntryModule(id)) {
        if (nodesOf(this.parse(code), 'ImportExpression').next().value)
          return this.error('the entry itself loads nothing later: nothing would hold it');
        return `import{share}from${JSON.stringify(loader)};${code};share(__TRUST_PARTS__);`;
      }
      if (id === loader || !ours.test(id)) return null;
      const imports = [...nodesOf<ImportCall>(this.parse(code), 'ImportExpression')];
      if (imports.length === 0) return null;
      const edits = imports.flatMap(({ start, end }) => [
        { start, end: start, text: 'loadChunk(()=>' },
        { start: end, end, text: ')' },
      ]);
      return `import{loadChunk}from${JSON.stringify(loader)};${edited(code, edits)}`;
    },
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ moduleIds }) => moduleIds.some(isEntryModule));
      if (!entry) return this.error('there is no entry');
      const split = entry.imports.filter((file) => file !== entry.fileName);
      if (split.length > 0) return this.error(`the entry imports ${split.join(', ')}`);
      const entryFile = `chunks/entry-${shortHash(entryFileCode)}.js`;
      for (const chunk of chunks) {
        const tree = this.parse(chunk.code);
        const imports = chunk === entry ? [] : importsOfEntry(tree, chunk, entry, entryFile);
        chunk.code = edited(chunk.code, [...namedLoads(chunk.code, tree, chunk), ...imports]);
      }
      const list = integrityList(
        chunks.filter((one) => one !== entry && !one.isEntry),
        entryFile,
      );
      const listFile = `chunks/integrity-${shortHash(list)}.js`;
      this.emitFile({ type: 'asset', fileName: entryFile, source: entryFileCode });
      this.emitFile({ type: 'asset', fileName: listFile, source: list });
      const script = asFunction(entry.code, this.parse(entry.code), {
        __TRUST_ENTRY__: JSON.stringify(entryFile),
        __TRUST_LIST__: JSON.stringify(listFile),
        __TRUST_LIST_HASH__: JSON.stringify(integrityOf(list)),
      });
      // A minifier of modules drops what only a classic script needs.
      const source = `"use strict";${await minified(script)}\n`;
      // The bundler's own entry only imports the chunk of the first script.
      for (const chunk of chunks)
        if (chunk === entry || chunk.isEntry) delete bundle[chunk.fileName];
      this.emitFile({ type: 'asset', fileName: 'trust.js', source });
    },
  };
}

interface Named extends Node {
  readonly name: string;
}
interface ImportCall extends Node {
  readonly type: 'ImportExpression';
  readonly source: Node & { readonly value?: unknown; readonly quasis?: readonly Quasi[] };
}
interface Quasi {
  readonly value: { readonly cooked: string };
}
interface Arrow extends Node {
  readonly type: 'ArrowFunctionExpression';
  readonly body: Node;
}
interface Import extends Node {
  readonly type: 'ImportDeclaration';
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly imported: Named; readonly local: Named }[];
}
interface Export extends Node {
  readonly type: 'ExportNamedDeclaration';
  readonly specifiers: readonly { readonly exported: Named; readonly local: Named }[];
}

const shortHash = (code: string): string =>
  createHash('sha256').update(code).digest('base64url').slice(0, 6);

const integrityOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * `load(()=>import("./x-1234.js"))`, which only the loader may call, becomes `load("chunks/x-1234.js")`. Of a chunk
 * that others import, too, the bundler takes the module out: `load(()=>import("./x-1234.js").then(e=>e.t))`
 * becomes `load("chunks/x-1234.js").then(e=>e.t)`.
 */
function namedLoads(code: string, tree: Node, { fileName }: Rolldown.OutputChunk): Edit[] {
  return [...nodesOf<Arrow>(tree, 'ArrowFunctionExpression')].flatMap(({ start, end, body }) => {
    const [load] = nodesOf<ImportCall>(body, 'ImportExpression');
    if (!load || load.start !== body.start) return [];
    const { value, quasis } = load.source;
    const path = value ?? (quasis?.length === 1 ? quasis[0]?.value.cooked : undefined);
    if (typeof path !== 'string') return [];
    const file = JSON.stringify(posix.join(posix.dirname(fileName), path));
    const rest = code.slice(load.end, end);
    if (rest && code[end] !== ')') throw new Error(`${fileName} loads ${path} in a way of its own`);
    return rest ? [{ start, end: end + 1, text: `${file})${rest}` }] : [{ start, end, text: file }];
  });
}

/** `import{a as b}from"../trust.js"` becomes the same from what the entry gives. */
function importsOfEntry(
  tree: Node,
  { fileName }: Rolldown.OutputChunk,
  entry: Rolldown.OutputChunk,
  entryFile: string,
): Edit[] {
  const folder = posix.dirname(fileName);
  const path = posix.relative(folder, entryFile);
  return [...nodesOf<Import>(tree, 'ImportDeclaration')]
    .filter(({ source }) => posix.join(folder, source.value) === entry.fileName)
    .map(({ start, end, specifiers }) => {
      const names = specifiers.map(
        ({ imported, local }) => `${placeOf(imported.name)}:${local.name}`,
      );
      const text = `import{${given}}from"./${path}";const{${names.join()}}=${given};`;
      return { start, end, text };
    });
}

/** The letters of the bundler's short names, by how often they are used. */
const letters = 'etnriaoscludfpmhg_vybxSCwTEDOkAjMNPFILRzBVHUWGKqJYXZQ$';

/**
 * The place of an export in what the entry gives: a list is shorter than names. It has to follow from the name
 * alone, because the names of chunks' files are made before.
 */
function placeOf(name: string): number {
  const place = [...name].reduceRight(
    (sum, letter) => sum * letters.length + letters.indexOf(letter),
    0,
  );
  if (place < 0 || place > 999) throw new Error(`"${name}" is no short name of the bundler`);
  return place;
}

/** A module that says of each file what it has to be, and what it imports. */
function integrityList(chunks: readonly Rolldown.OutputChunk[], entryFile: string): string {
  const all: Record<string, readonly string[]> = { [entryFile]: [integrityOf(entryFileCode)] };
  for (const { fileName, code, imports } of chunks) {
    const known = imports
      .map((file) => (chunks.some((one) => one.fileName === file) ? file : entryFile))
      // An import may have gone since the bundler listed it: empty-namespaces.ts.
      .filter((file) => code.includes(posix.basename(file)));
    all[fileName] = [integrityOf(code), ...new Set(known)];
  }
  return `const all=${JSON.stringify(all)};
export const check=(file,hold)=>Promise.all([file,...all[file].slice(1)].map(one=>hold(one,all[one][0])));
`;
}

/** The entry as a function that runs at once where there is a page: no module's syntax, no names for the page. */
function asFunction(code: string, tree: Node, constants: Readonly<Record<string, string>>): string {
  const exported = [...nodesOf<Export>(tree, 'ExportNamedDeclaration')];
  const parts: string[] = [];
  for (const { exported: name, local } of exported.flatMap(({ specifiers }) => specifiers))
    parts[placeOf(name.name)] = local.name;
  const values: Readonly<Record<string, string>> = {
    ...constants,
    __TRUST_PARTS__: `[${parts.join()}]`,
  };
  const edits: Edit[] = exported.map(({ start, end }) => ({ start, end, text: '' }));
  for (const { start, end, name } of nodesOf<Named>(tree, 'Identifier')) {
    const text = Object.hasOwn(values, name) ? values[name] : undefined;
    if (text !== undefined) edits.push({ start, end, text });
  }
  return `typeof document!='undefined'&&(()=>{${edited(code, edits)}})();`;
}
