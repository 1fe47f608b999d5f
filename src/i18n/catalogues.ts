import { languageChain } from './languages.js';

/** A catalogue as translators write it: nested, with strings as leaves (i18next JSON v4). */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** A catalogue as it is looked up: dotted key → text. Has no prototype. */
export type FlatCatalogue = Readonly<Record<string, string>>;

/**
 * The words of a language come in parts, so that a reader does not load the words of forms that were never
 * opened. The split is made when the library is built; translators see one file. What a page shows at once is
 * `page`; other parts are not even known of before the code that shows them is there (`…-words.ts`).
 */
export type WordsPart = 'page' | LaterPart;

/** A part of a language's file, as a module. */
export interface CatalogueFile {
  readonly default: Catalogue;
}

type Loaders = Readonly<Record<string, () => Promise<CatalogueFile>>>;

export interface LaterPart {
  readonly name: string;
  readonly files: Loaders;
  /** What it says can be left out: the rest is shown also where it does not come. */
  readonly isExtra?: true;
}

const pages: Loaders = import.meta.glob<CatalogueFile>('./*.json', {
  base: '../../locales',
  query: '?page',
});

/** A key that only the build writes: the file lacks keys that the source language has. */
export const incompleteMark = '$incomplete';

const pathOf = (tag: string): string => `./${tag}.json`;

const added = new Map<string, FlatCatalogue>();
const loaded = new Map<string, Promise<FlatCatalogue | undefined>>();

/** Whether words exist in exactly this language (its parents are not looked at). */
export function hasCatalogue(tag: string): boolean {
  return added.has(tag) || Object.hasOwn(pages, pathOf(tag));
}

/** Whether the words of this language came at run time (see {@link addCatalogue}). */
export function isAdded(tag: string): boolean {
  return added.has(tag);
}

/** The languages for which words exist. */
export function availableLanguages(): readonly string[] {
  const files = Object.keys(pages).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  return [...new Set([...files, ...added.keys()])].sort();
}

/**
 * Adds or replaces the words of a language at run time: a language the library does not ship, or an edited
 * file. Words that are on the page already stay until the language is loaded again.
 * @throws {TypeError} for a tag that is none, and for a text with `$t(` or `{{-`, which would nest or go
 *   around escaping
 */
export function addCatalogue(tag: string, catalogue: Catalogue): void {
  const [canonical] = languageChain(tag);
  if (!canonical) throw new TypeError(`[trust-elements] "${tag}" is not a language tag.`);
  const flat = flatten(catalogue);
  const unsafe = Object.keys(flat).find((key) => !isSafeText(flat[key] ?? ''));
  if (unsafe) throw new TypeError(`[trust-elements] ${tag}: "${unsafe}" holds "$t(" or "{{-".`);
  added.set(canonical, Object.assign(flat, { [incompleteMark]: '' }));
}

/** Loads one part of a language's words, once. `undefined` when there is none or it cannot be loaded. */
export function loadCatalogue(tag: string, part: WordsPart): Promise<FlatCatalogue | undefined> {
  const own = added.get(tag);
  if (own) return Promise.resolve(own);
  const key = `${tag} ${typeof part === 'string' ? part : part.name}`;
  let promise = loaded.get(key);
  if (!promise) {
    promise = load(tag, part);
    loaded.set(key, promise);
    // A failed load must not be remembered: the next reader, or a retry, asks again.
    void promise.then((catalogue) => catalogue ?? loaded.delete(key));
  }
  return promise;
}

/** Whether a text may be given to i18next: no nesting, no unescaped interpolation. */
export function isSafeText(text: string): boolean {
  return typeof text === 'string' && !text.includes('$t(') && !/\{\{\s*-/.test(text);
}

async function load(tag: string, part: WordsPart): Promise<FlatCatalogue | undefined> {
  const path = pathOf(tag);
  const files = typeof part === 'string' ? pages : part.files;
  const loader = Object.hasOwn(files, path) ? files[path] : undefined;
  try {
    return loader ? flatten((await loader()).default) : undefined;
  } catch {
    return undefined;
  }
}

function flatten(
  catalogue: Catalogue,
  prefix = '',
  flat = Object.create(null) as Record<string, string>,
): FlatCatalogue {
  for (const key of Object.keys(catalogue)) {
    const value = catalogue[key];
    // An empty text is none yet.
    if (!value) continue;
    if (typeof value === 'string') flat[prefix + key] = value;
    else flatten(value, `${prefix}${key}.`, flat);
  }
  return flat;
}
