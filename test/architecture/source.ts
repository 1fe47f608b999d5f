// Reads src/ as the compiler does: files, imports and lit templates. No regular expressions over code.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Import {
  /** As written, such as `../schema/url.js` or `lit`. */
  specifier: string;
  /** The file it means, from the root; undefined for a package. */
  file: string | undefined;
  isType: boolean;
}

/** A lit template: its static text, with `HOLE` where an expression stands. */
export interface Template {
  tag: 'html' | 'svg' | 'css';
  text: string;
  line: number;
}

export interface Source {
  /** From the root with forward slashes, such as `src/schema/url.ts`. */
  path: string;
  tree: ts.SourceFile;
  lines: number;
}

/** A private-use character: no source has it by accident. */
export const HOLE = '\uE000';

export function readSources(): Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, tree, lines: text.trimEnd().split('\n').length };
    });
}

export function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* everyNode(child);
}

export function importsOf({ path, tree }: Source): Import[] {
  return [...everyNode(tree)].flatMap((node): Import[] => {
    const found = readImport(node);
    if (found === undefined) return [];
    const [specifier, isType] = found;
    return [{ specifier, isType, file: resolve(path, specifier) }];
  });
}

function readImport(node: ts.Node): [specifier: string, isType: boolean] | undefined {
  if (ts.isImportDeclaration(node)) return [textOf(node.moduleSpecifier), isTypeImport(node)];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [textOf(node.moduleSpecifier), isTypeExport(node)];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [textOf(node.argument.literal), true];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0] && [textOf(node.arguments[0]), false];
  return undefined;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name !== undefined || namedBindings === undefined) return false;
  return ts.isNamedImports(namedBindings) && namedBindings.elements.every((one) => one.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.every((one) => one.isTypeOnly);
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier).split(sep).join('/');
  return path.replace(/\.js$/, '.ts');
}

export function templatesOf({ tree }: Source): Template[] {
  return [...everyNode(tree)].flatMap((node): Template[] => {
    if (!ts.isTaggedTemplateExpression(node)) return [];
    const tag = node.tag.getText();
    if (tag !== 'html' && tag !== 'svg' && tag !== 'css') return [];
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return [{ tag, line: line + 1, text: staticText(node.template) }];
  });
}

function staticText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join(
    HOLE,
  );
}
