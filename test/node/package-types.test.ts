// The types of the packed package, as the compiler of a host sees them; and that they follow from the docblocks.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

import ts from 'typescript';

import { pack, put, root, type Packed } from './packed.js';

interface Documented {
  readonly name: string;
  readonly description?: string;
}
interface Element extends Documented {
  readonly tagName: string;
  readonly attributes: readonly (Documented & { fieldName: string; type: { text: string } })[];
  readonly members: readonly (Documented & { kind: string; type?: { text: string } })[];
  readonly events: readonly (Documented & { type: { text: string } })[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly Documented[];
  readonly cssStates: readonly Documented[];
}

let packed: Packed;
let elements: readonly Element[];

before(() => {
  packed = pack('package-types');
  put(packed, 'test/types');
  const file = join(packed.content, 'dist/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations: Element[] }[];
  };
  elements = modules.flatMap(({ declarations }) => declarations);
});

/** What the compiler says about the files of `test/types/`, beside the package. */
function complaints(resolution: 'Bundler' | 'NodeNext'): readonly string[] {
  const file = join(packed.folder, 'tsconfig.json');
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    packed.folder,
    resolution === 'NodeNext'
      ? { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }
      : {},
  );
  assert.ok(config.fileNames.length >= 5);
  const program = ts.createProgram(config.fileNames, config.options);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: at }) => !at || !/node_modules\/(?!trust-elements)/.test(at.fileName))
    .map(({ file: at, start = 0, messageText }) => {
      const line = at ? `${at.fileName}:${at.getLineAndCharacterOfPosition(start).line + 1} ` : '';
      return line + ts.flattenDiagnosticMessageText(messageText, '\n');
    });
}

describe('the types of the package', () => {
  for (const resolution of ['Bundler', 'NodeNext'] as const)
    it(`are right for pages, servers, React, Vue and Svelte: ${resolution}`, () => {
      assert.deepEqual(complaints(resolution), []);
    });
});

describe('the custom elements manifest', () => {
  it('has every element', () => {
    const source = readFileSync(join(root, 'src/index.ts'), 'utf8');
    const classes = new Set(source.match(/\bTrust[A-Z]\w+/g));
    assert.deepEqual(new Set(elements.map(({ name }) => name)), classes);
  });

  it('has the attributes that all elements share', () => {
    for (const { tagName, attributes } of elements) {
      const names = attributes.map(({ name }) => name);
      for (const name of ['manifest', 'locale', 'heading-level', 'as-of'])
        assert.ok(names.includes(name), `${tagName} has no ${name}`);
    }
  });

  it('has a description and a type for everything', () => {
    const bare = elements.flatMap(({ tagName, ...element }) => {
      const { attributes, members, events, cssParts, cssProperties, cssStates } = element;
      const described = [element, ...attributes, ...members, ...events, ...cssParts, ...cssProperties, ...cssStates]; // prettier-ignore
      const typed = [...attributes, ...members.filter(({ kind }) => kind === 'field'), ...events];
      return [
        ...described.filter(({ description }) => !description),
        ...typed.filter(({ type }) => !type?.text),
      ].map(({ name }) => `${tagName} ${name}`);
    });
    assert.deepEqual(bare, []);
  });

  it('has nothing private', () => {
    const odd = elements.flatMap(({ members }) =>
      members.filter(({ name }) => /^[#_]|^(render|styles|properties|isAnonymous)$/.test(name)),
    );
    assert.deepEqual(odd, []);
  });

  it('has every custom property that the style sheets read', () => {
    const sheet = readFileSync(join(root, 'src/styles/root-styles.ts'), 'utf8');
    const read = new Set([...sheet.matchAll(/var\((--trust-[\w-]+)/g)].map(([, name]) => name));
    for (const { cssProperties } of elements)
      assert.deepEqual(new Set(cssProperties.map(({ name }) => name)), read);
  });

  it('has every part that the templates name', () => {
    const known = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
    const named = ['src/elements', 'src/templates'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => [
          ...readFileSync(join(root, folder, file), 'utf8').matchAll(/ part="([\w -]+)"/g),
        ])
        .flatMap(([, names = '']) => names.split(' ')),
    );
    assert.ok(named.length > 50);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !known.has(name)),
      [],
    );
  });

  it('has events with types that the package exports', () => {
    const index = readFileSync(join(packed.content, 'dist/npm/index.d.ts'), 'utf8');
    for (const { tagName, events } of elements)
      for (const { name, type } of events)
        assert.ok(index.includes(type.text.replace(/^CustomEvent<|>$/g, '')), `${tagName} ${name}`);
  });
});

describe('what editors read', () => {
  it('has all elements with their attributes', () => {
    const html = JSON.parse(
      readFileSync(join(packed.content, 'dist/vscode.html-custom-data.json'), 'utf8'),
    ) as { tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] };
    const attributesOf = (list: readonly { name: string; attributes: readonly Documented[] }[]) =>
      Object.fromEntries(
        list.map(({ name, attributes }) => [name, attributes.map((one) => one.name)]),
      );
    assert.deepEqual(
      attributesOf(html.tags),
      attributesOf(elements.map(({ tagName, attributes }) => ({ name: tagName, attributes }))),
    );
    const layout = html.tags[0]?.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(layout?.values, [{ name: 'cards' }, { name: 'compact' }]);
  });

  it('says the same to JetBrains', () => {
    const web = JSON.parse(readFileSync(join(packed.content, 'dist/web-types.json'), 'utf8')) as {
      contributions: { html: { elements: { name: string; js: { events: Documented[] } }[] } };
    };
    const named = web.contributions.html.elements.map(({ name, js }) => [name, js.events.length]);
    const ours = elements.map(({ tagName, events }) => [tagName, events.length] as const);
    assert.deepEqual(Object.fromEntries(named), Object.fromEntries(ours));
  });
});
