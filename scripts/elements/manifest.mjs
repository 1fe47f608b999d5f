// Makes the custom elements manifest (https://github.com/webcomponents/custom-elements-manifest, schema 2.1):
// what the analyzer reads in the docblocks, and what only the classes themselves and the shared files know.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

import { membersOf, tagsOf, typedTagsOf } from './shared-docs.mjs';

const published = (file) => `dist/npm/${file.replace(/^src\/|\.ts$/g, '')}.js`;

/**
 * @param classes the classes of the npm build: they alone know all their attributes
 * @returns {Record<string, unknown>} the manifest, for `dist/custom-elements.json`
 */
export function elementsManifest(classes) {
  const tags = readdirSync('src/elements').sort();
  const analyzed = create({
    modules: tags.map((tag) => parsed(`src/elements/${tag}/${tag}.ts`)),
    plugins: litPlugin(),
    context: { dev: false },
  });
  const facts = sharedFacts();
  const modules = analyzed.modules.flatMap(({ path, declarations }) => {
    const element = declarations.find(({ customElement }) => customElement);
    return element ? modulesOf(element, path, { ...facts, class: classes[element.name] }) : [];
  });
  return { schemaVersion: '2.1.0', readme: 'README.md', modules };
}

/** Reads the classes of the npm build, in Node: nothing is registered. */
export const npmClasses = () => import(pathToFileURL('dist/npm/index.js').href);

function parsed(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** What stands in one place for all elements. */
function sharedFacts() {
  const sheet = readFileSync('src/styles/root-styles.ts', 'utf8');
  // The last one wins, as in the sheet: the one with `light-dark()`.
  const defaults = new Map(
    [...sheet.matchAll(/var\((--trust-[\w-]+), (.+)\);/g)].map(([, name, value]) => [name, value]),
  );
  return {
    host: membersOf(parsed('src/controllers/trust-host.ts'), 'TrustHost'),
    attributes: typedTagsOf(readFileSync('src/controllers/trust-host.ts', 'utf8'), 'attr'),
    cssProperties: tagsOf(sheet, 'cssprop').map((one) => ({
      ...one,
      default: defaults.get(one.name),
    })),
    cssParts: tagsOf(readFileSync('src/templates/frame.ts', 'utf8'), 'csspart'),
    cssStates: tagsOf(readFileSync('src/controllers/host-states.ts', 'utf8'), 'cssstate'),
  };
}

/** The module of a class and the one that registers it. */
function modulesOf(element, file, facts) {
  const tagName = basename(file, '.ts');
  const module = published(file);
  const define = published(`src/define/${tagName}.ts`);
  const { name } = element;
  const declaration = { name, module };
  return [
    {
      kind: 'javascript-module',
      path: module,
      declarations: [declarationOf(element, tagName, facts)],
      exports: [{ kind: 'js', name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: define,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    },
  ];
}

function declarationOf(element, tagName, facts) {
  const members = element.members.filter(isPublic).map((member) => documented(member, facts));
  const attributes = [
    ...members.filter(({ attribute }) => attribute).map(attributeOf),
    // Those that are no properties are read where they stand, on an ancestor, too.
    ...(element.attributes ?? []).filter(({ fieldName }) => !fieldName),
    ...facts.attributes,
  ];
  const { kind, name, description, slots, events, superclass } = element;
  const cssParts = [...element.cssParts, ...facts.cssParts];
  const { cssProperties, cssStates } = facts;
  const doc = { kind, name, tagName, customElement: true, description, superclass };
  return { ...doc, attributes, members, slots, events, cssParts, cssProperties, cssStates };
}

function isPublic({ name, privacy, static: isStatic }) {
  return !name.startsWith('#') && !isStatic && (privacy ?? 'public') === 'public';
}

/** A member with what the analyzer cannot see: attributes that come with `trustProperties`, and their words. */
function documented(member, { host, class: constructor }) {
  if (member.kind !== 'field') return { ...member, privacy: undefined };
  const attribute = attributeName(member.name, constructor);
  return {
    kind: member.kind,
    name: member.name,
    ...(attribute ? { attribute } : {}),
    type: member.type,
    ...(member.default === undefined ? {} : { default: member.default }),
    description: member.description ?? host.get(member.name)?.description,
    readonly: member.readonly,
    ...(constructor.elementProperties.get(member.name)?.reflect ? { reflects: true } : {}),
  };
}

function attributeName(field, constructor) {
  // Asking for it has Lit find all properties.
  void constructor.observedAttributes;
  const options = constructor.elementProperties.get(field);
  if (!options || options.attribute === false || options.state) return undefined;
  return options.attribute ?? field.toLowerCase();
}

function attributeOf({ attribute, name, type, default: preset, description }) {
  const text = type.text.replace(/ \| undefined$/, '');
  return { name: attribute, type: { text }, default: preset, description, fieldName: name };
}
