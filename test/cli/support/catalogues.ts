// Small catalogues for tests, and the repository's own.
import { readFileSync } from 'node:fs';

import type { CatalogueSet } from '../../../src/cli/catalog/catalogue-set.js';
import { checkSet } from '../../../src/cli/catalog/check-set.js';
import { readContexts } from '../../../src/cli/catalog/contexts.js';
import { readTexts } from '../../../src/cli/catalog/texts-file.js';

const root = new URL('../../../', import.meta.url);

export const localeFile = (tag: string): string =>
  readFileSync(new URL(`locales/${tag}.json`, root), 'utf8');

/** A set of interface strings from the texts of its files. */
export function stringsSet(files: Readonly<Record<string, string>>): CatalogueSet {
  const languages = Object.entries(files).map(([tag, json]) => {
    return { tag, path: `locales/${tag}.json`, file: readTexts(json), inline: new Map() };
  });
  const source = languages.find(({ tag }) => tag === 'en');
  if (!source) throw new Error('A set has en.');
  return {
    kind: 'strings',
    name: 'locales',
    source,
    languages: languages.filter((language) => language !== source),
    lock: new Map(),
    lockPath: 'locales/strings.lock',
    contexts: new Map(),
    contextPath: undefined,
  };
}

/** What `check` finds in a language, as `code key`. */
export function foundIn(files: Readonly<Record<string, unknown>>, tag: string): readonly string[] {
  const texts = Object.fromEntries(
    Object.entries(files).map(([one, texts]) => [one, JSON.stringify(texts, null, 2)]),
  );
  return checkSet(stringsSet(texts))
    .filter(({ file }) => file === `locales/${tag}.json`)
    .map(({ code, key }) => `${code} ${key}`);
}

/** The repository's own files, with some of them changed. */
export function ownSet(changed: Readonly<Record<string, string>> = {}): CatalogueSet {
  const tags = ['de', 'de-x-informal', 'en', 'pt', 'pt-PT'];
  const files = Object.fromEntries(tags.map((tag) => [tag, localeFile(tag)]));
  const path = new URL('locales/strings.context', root);
  return {
    ...stringsSet({ ...files, ...changed }),
    contexts: readContexts(readFileSync(path, 'utf8')),
    contextPath: 'locales/strings.context',
  };
}
