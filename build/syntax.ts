/** A node of a syntax tree (ESTree), as bundlers give it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of code and what comes in its place. */
export interface Edit extends Pick<Node, 'start' | 'end'> {
  readonly text: string;
}

/** A node and all nodes below it, in the order of the code. */
export function* everyNode(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if (isNode(node)) yield node;
  for (const inner of Object.values(node) as unknown[]) yield* everyNode(inner);
}

/** The nodes of one type below a node. */
export function* nodesOf<T extends Node>(node: unknown, type: T['type']): Generator<T> {
  for (const one of everyNode(node)) if (one.type === type) yield one as T;
}

/** The code with its pieces exchanged. Edits may be given in any order; they must not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end),
      code,
    );
}

function isNode(node: object): node is Node {
  return typeof (node as Partial<Node>).type === 'string';
}
