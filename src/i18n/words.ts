import {
  hasCatalogue,
  incompleteMark,
  isAdded,
  isSafeText,
  loadCatalogue,
  type FlatCatalogue,
  type LaterPart,
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
  /** Whether a part that is needed could be loaded in no language: its sentences are empty. */
  readonly isPart: boolean;
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
  const missing = new Set(parts.filter((part) => !(part as LaterPart).isExtra));
  const catalogues = await loadChain(languageChain(lang), parts, missing);
  if (isIncomplete(catalogues)) {
    Object.assign(catalogues, await loadChain([sourceLanguage], parts, missing));
  }
  if (Object.keys(catalogues).length === 0) throw new Error(`no words for "${lang}"`);
  // A region that has no words of its own may still have overrides.
  const wanted = languageChain(locale);
  const chain = [...(wanted.includes(lang) ? wanted : languageChain(lang)), sourceLanguage];
  const all = withOverrides(catalogues, chain, overrides);
  const isForeign = chain.some((tag) => isAdded(tag) || all[tag] !== catalogues[tag]);
  const composer = await composerFor(isForeign);
  return createWords(lang, all, { chain, compose: composer, isPart: missing.size > 0 });
}

/** Whether no file of the chain has every key: an overlay without its parent, a language in the making. */
function isIncomplete(catalogues: Catalogues): boolean {
  return Object.values(catalogues).every((catalogue) => incompleteMark in catalogue);
}

/** @param missing the parts that have come in no language yet; those that come are taken out */
async function loadChain(
  chain: readonly string[],
  parts: readonly WordsPart[],
  missing: Set<WordsPart>,
): Promise<Catalogues> {
  const catalogues: Catalogues = {};
  await Promise.all(
    chain.map(async (tag) => {
      const found = await Promise.all(parts.map((part) => loadCatalogue(tag, part)));
      const here = found.filter((catalogue, index) => {
        if (catalogue) missing.delete(parts[index] as WordsPart);
        return catalogue;
      });
      // A part that did not arrive is a gap, to be filled like a translation that is missing.
      const mark = here.length < parts.length ? { [incompleteMark]: '' } : undefined;
      if (here.length > 0) catalogues[tag] = merge(...here, mark);
    }),
  );
  return catalogues;
}

function withOverrides(
  catalogues: Catalogues,
  chain: readonly string[],
  overrides: StringOverrides = {},
): Catalogues {
  const merged = { ...catalogues };
  for (const [own, texts] of Object.entries(overrides)) {
    // Tags have no case (RFC 5646, 2.1.1): `pt-br` is `pt-BR`.
    const [tag = ''] = languageChain(own);
    const entries = Object.entries(texts).filter(([, text]) => isSafeText(text));
    if (chain.includes(tag) && entries.length > 0)
      merged[tag] = merge(merged[tag], Object.fromEntries(entries));
  }
  return merged;
}

/** Into a record without a prototype: `constructor` is no sentence. */
function merge(...parts: readonly (FlatCatalogue | undefined)[]): FlatCatalogue {
  return Object.assign(Object.create(null) as object, ...parts) as FlatCatalogue;
}

interface Composing {
  /** The languages to look for a sentence in, nearest first. */
  readonly chain: readonly string[];
  readonly compose: Compose;
  readonly isPart: boolean;
}

function createWords(
  lang: string,
  catalogues: Catalogues,
  { chain, compose, isPart }: Composing,
): Words {
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
  return { lang, dir: directionOf(lang), t, langOf, isPart };
}

function hasText(catalogue: FlatCatalogue, key: string): boolean {
  return Object.hasOwn(catalogue, key) || Object.hasOwn(catalogue, `${key}_other`);
}

/** Text that was written outside of this repository may use all of i18next's format, if that can be loaded. */
async function composerFor(isForeign: boolean): Promise<Compose> {
  if (!isForeign) return compose;
  return import('./compose-i18next.js').then(
    (module) => module.composeI18next,
    () => compose,
  );
}
