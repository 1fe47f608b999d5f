import type { List, Node, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of a Markdown page, in order. `source` is Markdown, `text` the same without marks. */
export type OutlineBlock =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly text: string;
      readonly line: number;
    }
  | (Piece & { readonly type: 'prose' })
  | (Piece & { readonly type: 'list'; readonly items: readonly Piece[] })
  /** Something that prose cannot hold: `html`, `code`, `table`, … */
  | (Piece & { readonly type: 'other'; readonly kind: string });

export interface Piece {
  readonly source: string;
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads a Markdown page as headings and what stands below them, where everything keeps its place in the
 * source. Front matter is `other`, of the kind `front matter`. Never throws.
 */
export function outlineOf(page: string): readonly OutlineBlock[] {
  const front = /^---\n[^]*?\n---(?:\n|$)/.exec(page)?.[0] ?? '';
  // Lines and offsets are counted from the page's beginning, front matter included.
  const rest = front.replace(/[^\n]/g, ' ') + page.slice(front.length);
  const blocks = parsed(rest).map((node) => blockOf(node, rest));
  if (front === '') return blocks;
  return [{ type: 'other', kind: 'front matter', source: front, text: front, line: 1 }, ...blocks];
}

function parsed(page: string): readonly RootContent[] {
  try {
    return fromMarkdown(page).children;
  } catch {
    // The parser recurses; what nests deeper than its stack is no page.
    return [];
  }
}

function blockOf(node: RootContent, page: string): OutlineBlock {
  const piece = pieceOf(node, page);
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: node.depth, text: piece.text, line: piece.line };
    case 'blockquote':
      return { type: 'prose', ...piece };
    case 'paragraph': {
      const kind = paragraphKind(node.children, piece.source);
      return kind ? { type: 'other', kind, ...piece } : { type: 'prose', ...piece };
    }
    case 'list':
      return { type: 'list', ...piece, items: itemsOf(node, page) };
    default:
      return { type: 'other', kind: kindNames[node.type] ?? node.type, ...piece };
  }
}

const kindNames: Readonly<Record<string, string>> = {
  html: 'HTML',
  thematicBreak: 'rule',
  definition: 'link definition',
};

function paragraphKind(children: readonly Node[], source: string): string | undefined {
  if (source.startsWith('|')) return 'table';
  return children.every(({ type }) => type === 'image') ? 'image' : undefined;
}

/** Each item's own Markdown, without its bullet and without the indentation that stood for it. */
function itemsOf({ children }: List, page: string): readonly Piece[] {
  return children.flatMap((item) => {
    const first = item.children[0]?.position;
    const last = item.children.at(-1)?.position;
    if (!first || !last) return [];
    const source = page
      .slice(first.start.offset, last.end.offset)
      .replace(new RegExp(`^ {1,${first.start.column - 1}}`, 'gm'), '');
    return [{ source, text: plainText(item), line: first.start.line }];
  });
}

function pieceOf(node: Nodes, page: string): Piece {
  const { start, end } = node.position ?? { start: { offset: 0, line: 1 }, end: { offset: 0 } };
  return { source: page.slice(start.offset, end.offset), text: plainText(node), line: start.line };
}

/** Whose children stand on lines of their own. */
const stacked: readonly string[] = ['blockquote', 'list', 'listItem'];

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const texts = node.children.map((child) => plainText(child));
  return texts.join(stacked.includes(node.type) ? '\n' : '');
}
