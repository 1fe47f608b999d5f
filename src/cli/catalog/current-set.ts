import type { CatalogueSet } from './catalogue-set.js';
import { update } from './extract.js';
import type { LoadedSet } from './load-set.js';
import type { Texts } from './texts-file.js';

/** Updates a set in memory: what `extract` would write. */
export function updateSet(set: LoadedSet, prune: boolean) {
  const languages = new Map(set.languages.map(({ tag, file }) => [tag, file.texts]));
  const inline = new Map(set.languages.map((language) => [language.tag, language.inline]));
  const before = { source: set.before, languages, lock: set.lock };
  return update(before, set.source.file.texts, { prune, inline });
}

/**
 * A set as it stands against its source of today, also where `extract` has not been run since that changed:
 * then texts have other keys in the files than in the manifest.
 */
export function currentSet(set: LoadedSet): CatalogueSet {
  if (set.kind === 'strings') return set;
  const { after } = updateSet(set, false);
  return withTexts({ ...set, lock: after.lock }, after.languages);
}

/** The same set with other texts in its files. */
export function withTexts(set: CatalogueSet, languages: ReadonlyMap<string, Texts>): CatalogueSet {
  return {
    ...set,
    languages: set.languages.map((language) => {
      const texts = languages.get(language.tag) ?? language.file.texts;
      return { ...language, file: { ...language.file, texts } };
    }),
  };
}
