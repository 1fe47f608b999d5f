/** Texts of a manifest that stand in files of their own. */
import { isIncomplete, readCatalogue, withCatalogue } from '../content/catalogue.js';
import { languageChain } from '../i18n/index.js';
import { fetchJson } from '../manifest/fetch-json.js';
import type { LoadedManifest } from '../manifest/index.js';
import { safeUrl } from '../schema/index.js';
import { rememberManifest } from './manifest-source.js';
import { warnOnce } from './warn.js';

/** A page waits this long, in milliseconds, before it shows the manifest's own language instead. */
const timeout = 5000;

const known = new WeakMap<LoadedManifest, Map<string, Promise<LoadedManifest>>>();
const fetched = new Set<string>();

/**
 * A manifest with the texts of its catalogues for a language: that of the language itself and, where texts
 * are still missing, those of its parents. One request for all elements that show it. Never rejects: what
 * cannot be had is said on the console, and those texts fall back.
 */
export function withCatalogues(loaded: LoadedManifest, locale: string): Promise<LoadedManifest> {
  const languages = known.get(loaded) ?? new Map<string, Promise<LoadedManifest>>();
  known.set(loaded, languages);
  let promise = languages.get(locale);
  if (!promise) {
    const forget = (): void => void languages.delete(locale);
    languages.set(locale, (promise = load(loaded, locale, forget)));
  }
  return promise;
}

/** @param forget what did not arrive is asked for again the next time */
async function load(
  loaded: LoadedManifest,
  locale: string,
  forget: () => void,
): Promise<LoadedManifest> {
  const catalogs = new Map(
    // Tags have no case (RFC 5646, 2.1.1): `pt-br` is `pt-BR`.
    Object.entries(loaded.manifest.catalogs ?? {}).map(([tag, url]) => [
      languageChain(tag)[0],
      url,
    ]),
  );
  let { manifest } = loaded;
  const chain = languageChain(locale);
  for (const [index, language] of chain.entries()) {
    const url = catalogs.get(language);
    if (url === undefined || !isIncomplete(manifest, chain.slice(0, index + 1))) continue;
    const texts = readCatalogue(await fetchCatalogue(url, loaded.base));
    if (texts) manifest = withCatalogue(manifest, language, texts);
    else {
      forget();
      warnOnce(
        'trust-elements',
        `The catalogue for "${language}" could not be read (${url}). Publish it there, as JSON.`,
      );
    }
  }
  if (manifest === loaded.manifest) return loaded;
  // An element that composes others hands this on: they know it for the manifest that it was made from.
  rememberManifest(manifest, loaded);
  return { ...loaded, manifest };
}

async function fetchCatalogue(reference: string, base: string): Promise<unknown> {
  const url = safeUrl(reference, 'fetch', base);
  if (url === undefined) return undefined;
  // What is asked for twice was asked for again: the manifest was reloaded, or the first try failed.
  const cache = fetched.has(url) ? 'no-cache' : 'default';
  fetched.add(url);
  const { signal } = new AbortController();
  const answer = await fetchJson(url, { signal, timeout, cache });
  return answer.ok ? answer.value : undefined;
}
