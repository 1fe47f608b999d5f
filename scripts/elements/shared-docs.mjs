// Reads docblocks that stand in one place for all elements.
import { readFileSync } from 'node:fs';

import { ts } from '@custom-elements-manifest/analyzer/index.js';

/**
 * The members of an interface.
 * @returns {Map<string, {type: string, description: string}>} by name
 */
export function membersOf(tree, name) {
  const declaration = tree.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  if (!declaration) throw new Error(`${tree.fileName} has no interface ${name}`);
  return new Map(
    declaration.members.map((member) => {
      const [doc] = member.jsDoc ?? [];
      const description = ts.getTextOfJSDocComment(doc?.comment);
      return [member.name.text, { type: member.type.getText(), description }];
    }),
  );
}

/**
 * An interface of a file, with what it takes over from another one of the same file.
 * @returns {{description: string, members: {name: string, type: string, isOptional: boolean, description: string}[]} | undefined}
 */
export function interfaceOf(file, name) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const declaration = tree.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  if (!declaration) return undefined;
  const inherited = (declaration.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .flatMap((type) => interfaceOf(file, type.getText())?.members ?? []);
  const own = declaration.members.map((member) => ({
    name: member.name.text,
    type: member.type.getText().replace(' | undefined', ''),
    isOptional: Boolean(member.questionToken),
    description: textOf(member),
  }));
  return { description: textOf(declaration), members: [...inherited, ...own] };
}

const textOf = ({ jsDoc: [doc] = [] }) =>
  (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll('\n', ' ');

/**
 * The lines of one tag in a file: `@cssprop --trust-font - The font family.`
 * @returns {{name: string, description: string}[]}
 */
export function tagsOf(code, tag) {
  const lines = code.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.+)$`, 'gm'));
  return [...lines].map(([, name, description]) => ({ name, description }));
}

/**
 * The same for a tag with a type: `@attr {boolean} show-fallback - Shows …`.
 * @returns {{name: string, type: {text: string}, description: string}[]}
 */
export function typedTagsOf(code, tag) {
  const lines = code.matchAll(new RegExp(`^ \\* @${tag} \\{(.+?)\\} (\\S+) - (.+)$`, 'gm'));
  return [...lines].map(([, text, name, description]) => ({ name, type: { text }, description }));
}
