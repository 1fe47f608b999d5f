// docs/troubleshooting.md quotes what the library says: all of it, word for word, and nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import ts from 'typescript';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const page = read('docs/troubleshooting.md');

const sources = readdirSync(new URL('../../src', import.meta.url), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'));

/** A message as the page writes it: `…` for what is filled in. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return '…';
}

/** What a call says to developers, if it does. */
function said(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const [source, message] = node.arguments;
    if (called === 'warnOnce' && source && message) {
      const name = textOf(source);
      return `[${name}] ${textOf(message)}`;
    }
    if (called === 'console.warn' && source && textOf(source) !== '…') return textOf(source);
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'TypeError') return undefined;
  const [message] = node.arguments ?? [];
  return message && textOf(message).startsWith('[') ? textOf(message) : undefined;
}

function messagesOf(file: string): string[] {
  const tree = ts.createSourceFile(file, read(`src/${file}`), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const message = said(node);
    if (message) found.push(message.replace(/…+/g, '…'));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const messages = [...new Set(sources.flatMap(messagesOf))].sort();

const quoted = [...page.matchAll(/```text\n([^]*?)```/g)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .sort();

interface Words {
  readonly load: { readonly failed: Readonly<Record<string, string>> };
  readonly send: {
    readonly failed: Readonly<Record<string, string>>;
    readonly plain: { readonly problem: Readonly<Record<string, string>> };
  };
}

describe('docs/troubleshooting.md', () => {
  it('quotes every message to developers, and no other', () => {
    assert.ok(messages.length > 15);
    assert.deepEqual(quoted, messages);
  });

  it('has every sentence that says why something is not shown or not sent', () => {
    const { load, send } = JSON.parse(read('locales/en.json')) as Words;
    // These accompany a reason.
    const { heading, kept, twice, ...reasons } = send.failed;
    assert.ok(heading && kept && twice);
    const sentences = [load.failed, reasons, send.plain.problem].flatMap((one) => Object.values(one)); // prettier-ignore
    assert.deepEqual(
      sentences.filter((sentence) => !page.includes(sentence)),
      [],
    );
  });

  it('names every reason for which a manifest fails', () => {
    const [, union = ''] = /LoadReason =([^;]+);/.exec(read('src/manifest/state.ts')) ?? [];
    const reasons = [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
    const { length } = reasons.filter((reason) => reason !== 'no-source');
    const named = reasons.filter((reason) => new RegExp(`^\\| \`${reason}[:\`]`, 'm').test(page));
    assert.equal(named.length, length);
  });

  it('links to pages and headings that are there', () => {
    const missing = [...page.matchAll(/\]\((?!https)([^)#]*)(?:#([\w-]+))?\)/g)].filter(
      ([, path = '', anchor]) => {
        const text = path ? read(`docs/${path}`) : page;
        const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
          title
            .toLowerCase()
            .replace(/[^\w\s-]/g, '')
            .replaceAll(' ', '-'),
        );
        return anchor !== undefined && !anchors.includes(anchor);
      },
    );
    assert.deepEqual(missing, []);
  });
});
