import type { Plugin } from 'vite';

import { edited, nodesOf, type Node } from './syntax.js';

interface TaggedTemplate extends Node {
  readonly type: 'TaggedTemplateExpression';
  readonly tag: Node & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

/** Takes the indentation out of lit's templates; minifiers leave template text alone. One space stays. */
export function compactTemplates(): Plugin {
  return {
    name: 'trust-elements:compact-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/](templates|elements)[\\/].*\.ts$/.test(id)) return null;
      const texts = [...nodesOf<TaggedTemplate>(this.parse(code), 'TaggedTemplateExpression')]
        .filter(({ tag }) => ['html', 'svg'].includes(tag.name ?? ''))
        .flatMap(({ quasi }) => quasi.quasis);
      const edits = texts.map(({ start, end }) => {
        return { start, end, text: code.slice(start, end).replace(/\s*\n\s*/g, ' ') };
      });
      return { code: edited(code, edits), map: null };
    },
  };
}
