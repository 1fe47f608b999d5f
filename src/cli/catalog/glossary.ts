import { glossaryTerms } from './glossary-terms.js';

/** How a term is said in one language. */
export interface TermIn {
  /** The first one is preferred. */
  readonly use: readonly string[];
  /** What is wrong, or of another country. */
  readonly avoid: readonly string[];
}

/** A term of the field. */
export interface Term {
  readonly en: string;
  readonly note: string;
  /** A term must be translated so; of a mere word, only what to avoid is looked for. */
  readonly kind: 'term' | 'word';
  /** By language tag. */
  readonly in: Readonly<Record<string, TermIn>>;
}

/** The languages that the glossary has, in the order of its columns. */
export const glossaryTags = ['de', 'pt-BR', 'pt-PT'] as const;

function cell(text: string): TermIn {
  const [use = '', avoid = ''] = text.split('!');
  const words = (list: string): string[] =>
    list
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return { use: words(use), avoid: words(avoid) };
}

/** The terms of the field, for translators and for `check`: the table in docs/localization.md. */
export const glossary: readonly Term[] = glossaryTerms
  .trim()
  .split('\n')
  .map((line) => {
    const [en = '', kind, ...rest] = line.split(';').map((part) => part.trim());
    const cells = glossaryTags.map((tag, index) => [tag, cell(rest[index] ?? '')] as const);
    return {
      en,
      kind: kind === 'word' ? 'word' : 'term',
      in: Object.fromEntries(cells),
      note: rest[glossaryTags.length] ?? '',
    };
  });
