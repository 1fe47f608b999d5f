import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface TaggedTemplate extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

/** Takes the indentation out of lit's templates; minifiers leave template text alone. One space stays. */
export function compactTemplates(): Plugin {
  return {
    name: 'trust-elements:compact-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/](templates|elements)[\\/].*\.ts$/.test(id)) return null;
      let compact = code;
      for (const { start, end } of [...textsOf(this.parse(code))].sort(
        (a, b) => b.start - a.start,
      )) {
        const text = compact.slice(start, end).replace(/\s*\n\s*/g, ' ');
        compact = compact.slice(0, start) + text + compact.slice(end);
      }
      return { code: compact, map: null };
    },
  };
}

/** The static texts of all `html` and `svg` templates below a syntax tree's node. */
function* textsOf(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if (isTemplate(node)) yield* node.quasi.quasis;
  for (const inner of Object.values(node) as unknown[]) yield* textsOf(inner);
}

function isTemplate(node: object): node is TaggedTemplate {
  const { type, tag } = node as Partial<TaggedTemplate>;
  return type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(tag?.name ?? '');
}
