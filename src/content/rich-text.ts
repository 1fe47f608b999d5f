/** Rich text as plain data: what may appear in prose, and nothing else. Rendered through an allow-list. */
export type Block =
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] };

export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly inlines: readonly Inline[] }
  /** `href` is as written: it passes `safeUrl` where it is rendered. */
  | { readonly type: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly type: 'break' };

const markup = /[*_`[\\<&]|^\s{0,3}(?:>|[-+]\s|\d{1,9}[.)]\s)|\n/;

const emptyLines = /\n\s*\n/;

/** Whether a text can hold markup at all; most do not, and then the parser is not needed. */
export function needsMarkdown(text: string): boolean {
  return text
    .trim()
    .split(emptyLines)
    .some((paragraph) => markup.test(paragraph));
}

/** Text without markup: its paragraphs are separated by empty lines. */
export function plainBlocks(text: string): readonly Block[] {
  return text
    .trim()
    .split(emptyLines)
    .map((paragraph) => ({ type: 'paragraph', inlines: [{ type: 'text', text: paragraph }] }));
}
