import {
  hasCatalogue,
  incompleteMark,
  isAdded,
  isSafeText,
  loadCatalogue,
  type FlatCatalogue,
  type WordsPart,
} from './catalogues.js';
import { compose, type Compose } from './compose.js';
import { formatValue, type Value } from './format.js';
import { directionOf, firstAvailable, languageChain, sourceLanguage } from './languages.js';

/** What fills a sentence's placeholders, formatted in the language of the sentence. */
export type WordsParams = Readonly<Record<string, Value>>;

/** Overrides of the interface's own strings, per language: `{de: {'documents.heading': 'Unterlagen'}}`. */
export type StringOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The interface's sentences in one language. */
export interface Words {
  /** The language most of the sentences are in: a BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * One sentence.
   * @param key dotted, such as `documents.heading`
   * @param params placeholders; `{{number}}` is filled with the formatted count
   * @param count chooses the plural form
   */
  readonly t: (key: string, params?: WordsParams, count?: number) => string;
  /** The language the sentence is in: differs from `lang` where a translation is missing. */
  readonly langOf: (key: string) => string;
}

type Catalogues = Record<string, FlatCatalogue>;

/** What words are asked for. */
export interface WordsRequest {
  /** The language wanted; its parents, `fallback` and English follow. */
  readonly locale: string;
  /** A second choice: the manifest's own language. */
  readonly fallback?: string | undefined;
  readonly parts: readonly WordsPart[];
  readonly overrides?: StringOverrides | undefined;
}

/**
 * Loads the words for a language: only the files of that language and, where one is missing or is an
 * overlay, of its parents. English is loaded only when nothing else exists.
 * @throws {Error} when no words could be loaded at all
 */
export async function loadWords(request: WordsRequest): Promise<Words> {
  const { locale, fallback, parts, overrides } = request;
  const lang = firstAvailable([locale, fallback], hasCatalogue) ?? sourceLanguage;
  const catalogues = await loadChain(languageChain(lang), parts);
  if (isIncomplete(catalogues)) {
    Object.assign(catalogues, await loadChain([sourceLanguage], parts));
  }
  if (Object.keys(catalogues).length === 0) throw new Error(`no words for "${lang}"`);
  const isForeign = Boolean(overrides) || languageChain(lang).some(isAdded);
  return createWords(lang, withOverrides(catalogues, overrides), await composerFor(isForeign));
}

/** Whether no file of the chain has every key: an overlay without its parent, a language in the making. */
function isIncomplete(catalogues: Catalogues): boolean {
  return Object.values(catalogues).every((catalogue) => incompleteMark in catalogue);
}

async function loadChain(
  chain: readonly string[],
  parts: readonly WordsPart[],
): Promise<Catalogues> {
  const catalogues: Catalogues = {};
  await Promise.all(
    chain.flatMap((tag) =>
      parts.map(async (part) => {
        const catalogue = await loadCatalogue(tag, part);
        if (catalogue) catalogues[tag] = { ...catalogues[tag], ...catalogue };
      }),
    ),
  );
  return catalogues;
}

function withOverrides(catalogues: Catalogues, overrides: StringOverrides = {}): Catalogues {
  const merged = { ...catalogues };
  for (const tag of Object.keys(overrides)) {
    const entries = Object.entries(overrides[tag] ?? {}).filter(([, text]) => isSafeText(text));
    if (merged[tag]) merged[tag] = { ...merged[tag], ...Object.fromEntries(entries) };
  }
  return merged;
}

function createWords(lang: string, catalogues: Catalogues, compose: Compose): Words {
  const chain = [...languageChain(lang), sourceLanguage].filter((tag) => catalogues[tag]);
  const langOf = (key: string): string =>
    chain.find((tag) => hasText(catalogues[tag] ?? {}, key)) ?? lang;
  const t: Words['t'] = (key, params, count) => {
    const tag = langOf(key);
    if (!params && count === undefined) return catalogues[tag]?.[key] ?? '';
    const filling: Record<string, string> = {};
    if (count !== undefined) filling['number'] = formatValue({ number: count }, tag);
    for (const [name, value] of Object.entries(params ?? {}))
      filling[name] = formatValue(value, tag);
    return compose(catalogues[tag] ?? {}, key, { tag, filling, count });
  };
  return { lang, dir: directionOf(lang), t, langOf };
}

function hasText(catalogue: FlatCatalogue, key: string): boolean {
  return Object.hasOwn(catalogue, key) || Object.hasOwn(catalogue, `${key}_other`);
}

/** Text that was written outside of this repository may use all of i18next's format. */
async function composerFor(isForeign: boolean): Promise<Compose> {
  return isForeign ? (await import('./compose-i18next.js')).composeI18next : compose;
}
