// Rules about single files: size, names, and constructs that a guest on somebody's page must not use.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { everyNode, readSources, type Source } from './source.js';

const MAX_LINES = 200;
/** Files that may be longer, each with its reason. Empty is the aim. */
const LONGER: Record<string, string> = {};

/** Names that say nothing about what is inside. */
const EMPTY_NAMES =
  /^(utils?|helpers?|common|shared|core|internals?|misc|base|managers?|services?)$/;
/** Words for which annoyance lists hide whole elements. */
const HIDDEN_BY_BLOCKERS = /cookie|consent|privacy|newsletter|signup/i;

/** Identifiers, with the reason. */
const FORBIDDEN: Record<string, string> = {
  innerHTML: 'HTML strings are injection; render a template',
  outerHTML: 'HTML strings are injection; render a template',
  insertAdjacentHTML: 'HTML strings are injection; render a template',
  unsafeHTML: 'HTML strings are injection; render a template',
  unsafeSVG: 'HTML strings are injection; render a template',
  unsafeStatic: 'HTML strings are injection; render a template',
  styleMap: "violates style-src 'self'; set properties after update",
  eval: 'violates script-src',
};

const sources = readSources();

function words(path: string): string[] {
  return path
    .replace(/\.ts$/, '')
    .split('/')
    .slice(1)
    .flatMap((segment) => segment.split(/[-.]/));
}

function at({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** One finding per node for which `judge` names a reason. */
function findings(judge: (node: ts.Node) => string | undefined): string[] {
  return sources.flatMap((source) =>
    [...everyNode(source.tree)].flatMap((node) => {
      const reason = judge(node);
      return reason === undefined ? [] : [`${at(source, node)} ${reason}`];
    }),
  );
}

function isCallOn(node: ts.Node, object: string, method: string): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return expression.getText() === object && name.text === method;
}

describe('every file in src/', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    const long = sources.filter(({ path, lines }) => lines > MAX_LINES && !(path in LONGER));
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines}`),
      [],
    );
  });

  it('has a name that says what is inside', () => {
    const empty = sources.filter(({ path }) => words(path).some((word) => EMPTY_NAMES.test(word)));
    assert.deepEqual(
      empty.map(({ path }) => path),
      [],
    );
  });

  it('has a name that no blocker hides', () => {
    const hidden = sources.map(({ path }) => path).filter((path) => HIDDEN_BY_BLOCKERS.test(path));
    assert.deepEqual(hidden, []);
  });

  it('uses nothing that a strict policy refuses or an attacker likes', () => {
    const found = findings((node) => {
      if (!ts.isIdentifier(node) || !Object.hasOwn(FORBIDDEN, node.text)) return undefined;
      return `${node.text}: ${FORBIDDEN[node.text]}`;
    });
    assert.deepEqual(found, []);
  });

  it('makes no code from strings', () => {
    const found = findings((node) => {
      const isFunction =
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === 'Function';
      const isTimer =
        ts.isCallExpression(node) &&
        /^(window\.|globalThis\.)?set(Timeout|Interval)$/.test(node.expression.getText()) &&
        node.arguments[0] !== undefined &&
        ts.isStringLiteralLike(node.arguments[0]);
      const isWrite = isCallOn(node, 'document', 'write');
      return isFunction || isTimer || isWrite ? node.getText().slice(0, 60) : undefined;
    });
    assert.deepEqual(found, []);
  });

  it("leaves zod's configuration to the host, which shares it", () => {
    assert.deepEqual(
      findings((node) => (isCallOn(node, 'z', 'config') ? 'z.config' : undefined)),
      [],
    );
  });
});
