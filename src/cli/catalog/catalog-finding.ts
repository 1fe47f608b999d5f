import type { Place } from '../line-index.js';
import type { Severity } from '../check/finding-codes.js';
import type { Language } from './catalogue-set.js';

const error = (summary: string) => ({ severity: 'error' as Severity, summary });
const warning = (summary: string) => ({ severity: 'warning' as Severity, summary });

/** Everything that `catalog check` can find. */
export const catalogCodes = {
  file: error('a file that is not what it should be'),
  order: warning('a file that is not sorted or indented as the others are'),
  'key-missing': error('a text that a whole language lacks'),
  'key-unknown': error('a text that the source does not have'),
  'key-empty': error('a text that says nothing'),
  'key-inline': warning('a text that the manifest itself has, so that the catalogue is not asked'),
  'key-same': warning('a text of an overlay that its language has, too'),
  'plural-missing': error('a plural form that the language needs'),
  'plural-extra': error('a plural form that the language does not have'),
  placeholder: error('a placeholder that was lost, added or changed'),
  nesting: error('"$t(" or "{{-", which would nest or go around escaping'),
  markup: error('markup that differs from the source'),
  address: error('the reader is addressed as another file does'),
  term: warning('a term that the glossary writes differently'),
  quotes: warning('straight or foreign quotation marks'),
  'no-break': warning('a space at which a line must not break'),
  spaces: warning('spaces at an end, or two in a row'),
  language: warning('a text that reads as another language'),
  length: error('a text that is longer than there is room'),
  context: error('a text without an entry for translators, or an entry without its text'),
} as const;

export type CatalogCode = keyof typeof catalogCodes;

/** Something that `catalog check` found. */
export interface CatalogFinding extends Place {
  readonly code: CatalogCode;
  readonly severity: Severity;
  /** The file. */
  readonly file: string;
  readonly key: string;
  /** What is wrong, with the text seen, and what to do. */
  readonly message: string;
}

/**
 * A finding about a text.
 * @param problem what is wrong: a sentence
 * @param remedy what to do: a sentence
 */
export function found(
  code: CatalogCode,
  { path, file }: Language,
  key: string,
  problem: string,
  remedy: string,
): CatalogFinding {
  const { severity } = catalogCodes[code];
  return { code, severity, file: path, key, message: `${problem} ${remedy}`, ...file.placeOf(key) };
}

/** A text in quotes, shortened so that a message stays one. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}
