import { languageChain } from '../../i18n/languages.js';
import type { Contexts } from './contexts.js';
import type { Lock } from './lock.js';
import { sentenceOf } from './plurals.js';
import type { Texts, TextsFile } from './texts-file.js';

/** The file of one language. */
export interface Language {
  readonly tag: string;
  readonly path: string;
  readonly file: TextsFile;
  /** What the manifest itself says in this language: it comes before the catalogue. */
  readonly inline: Texts;
}

/** Files that belong together: a folder of interface strings, or the catalogues of a manifest. */
export interface CatalogueSet {
  readonly kind: 'strings' | 'content';
  /** As it was named: the folder, or the manifest. */
  readonly name: string;
  readonly source: Language;
  /** All but the source. */
  readonly languages: readonly Language[];
  readonly lock: Lock;
  readonly lockPath: string;
  readonly contexts: Contexts;
  /** Where contexts are written; for content they follow from the schema. */
  readonly contextPath: string | undefined;
}

/** The texts that a language falls back to before the source: those of `pt` for `pt-PT`. */
export function parentOf(language: Language, set: CatalogueSet): Language | undefined {
  const others = [...set.languages, set.source];
  return languageChain(language.tag)
    .slice(1)
    .flatMap((tag) => others.find((other) => other.tag === tag) ?? [])[0];
}

/** The text that a reader of a language sees, unless it is the source's. */
export function shownText(key: string, language: Language, set: CatalogueSet): string | undefined {
  const own = language.inline.get(key) ?? language.file.texts.get(key);
  if (own) return own;
  const parent = parentOf(language, set);
  return parent && parent !== set.source ? shownText(key, parent, set) : undefined;
}

/** A text that is there and says something. */
export const filled = (texts: Texts): readonly (readonly [key: string, text: string])[] =>
  [...texts].filter(([, text]) => text.trim() !== '');

/** What a translator is told of a text. */
export function contextOf(key: string, { contexts }: CatalogueSet) {
  return contexts.get(sentenceOf(key));
}
