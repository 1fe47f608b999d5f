import { printable } from './printable.js';

/** An element of a page to print. Its texts are data: there is no way to print markup that is in a string. */
export interface Element {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

/** What stands in an element. `undefined` is nothing. */
export type Content = string | Element | undefined | readonly Content[];

/** `undefined` leaves an attribute out; `true` writes its name alone. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | true | undefined>>>;

/** No script, style, frame or form can be made from a manifest. */
export type ElementName =
  | (typeof inlineNames)[number]
  | (typeof voidNames)[number]
  | 'blockquote'
  | 'button'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | `h${1 | 2 | 3 | 4 | 5 | 6}`
  | 'li'
  | 'ol'
  | 'p'
  | 'picture'
  | 'section'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | `trust-${string}`
  | 'ul';

type AttributeName =
  | 'alt'
  | 'as'
  | 'crossorigin'
  | 'datetime'
  | 'dir'
  | 'heading-level'
  | 'height'
  | 'href'
  | 'hreflang'
  | 'filter'
  | 'id'
  | 'integrity'
  | 'lang'
  | 'layout'
  | 'locale'
  | 'manifest'
  | 'media'
  | 'rel'
  | 'scope'
  | 'sections'
  | 'slot'
  | 'src'
  | 'srcset'
  | 'start'
  | 'translate';

const inlineNames = ['a', 'code', 'em', 'span', 'strong', 'time'] as const;
const voidNames = ['br', 'img', 'link', 'source'] as const;

/** Elements that stand within a line of text, where white space counts. */
const inline: ReadonlySet<string> = new Set([...inlineNames, 'br', 'img', 'picture', 'source']);
const empty: ReadonlySet<string> = new Set(voidNames);

/** Makes an element. */
export function h(
  name: ElementName,
  attributes: Attributes = {},
  ...children: readonly Content[]
): Element {
  return { name, attributes, children };
}

/** Prints content as HTML: each block on lines of its own, indented; text and attributes escaped. */
export function printHtml(content: Content, indent = ''): string {
  return lines(flatten([content]), indent).join('');
}

/**
 * A line for each block, and one for each run of what stands between blocks. No white space comes between
 * the parts of a run.
 */
function lines(nodes: readonly (string | Element)[], indent: string): string[] {
  const printed: string[] = [];
  let run = '';
  const endRun = (): void => {
    if (run.trim()) printed.push(`${indent}${run}\n`);
    run = '';
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run += inlineMarkup(node);
      continue;
    }
    endRun();
    printed.push(block(node as Element, indent));
  }
  endRun();
  return printed;
}

function block({ name, attributes, children }: Element, indent: string): string {
  const open = `${indent}<${name}${attributeMarkup(attributes)}>`;
  if (empty.has(name)) return `${open}\n`;
  const nodes = flatten(children);
  if (nodes.every(isInline)) return `${open}${nodes.map(inlineMarkup).join('')}</${name}>\n`;
  return `${open}\n${lines(nodes, `${indent}  `).join('')}${indent}</${name}>\n`;
}

function isInline(node: string | Element): boolean {
  return typeof node === 'string' || inline.has(node.name);
}

function inlineMarkup(node: string | Element): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { name, attributes, children } = node;
  const open = `<${name}${attributeMarkup(attributes)}>`;
  return empty.has(name)
    ? open
    : `${open}${flatten(children).map(inlineMarkup).join('')}</${name}>`;
}

/** Prints attributes, each with a space before it. */
export function attributeMarkup(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for content and for quoted attributes. Control characters are errors in HTML, too. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

function flatten(contents: readonly Content[]): (string | Element)[] {
  return contents.flatMap((content) => {
    if (content === undefined) return [];
    return typeof content === 'string' || !Array.isArray(content)
      ? [content as string | Element]
      : flatten(content as readonly Content[]);
  });
}
