// Reads docblocks that stand in one place for all elements.
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
 * The lines of one tag in a file: `@cssprop --trust-font - The font family.`
 * @returns {{name: string, description: string}[]}
 */
export function tagsOf(code, tag) {
  const lines = code.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.+)$`, 'gm'));
  return [...lines].map(([, name, description]) => ({ name, description }));
}
