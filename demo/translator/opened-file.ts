import { readTexts } from '../../src/cli/catalog/texts-file.js';
import { languageChain } from '../../src/i18n/languages.js';
import { manifestOf } from './shelf.js';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly type: 'manifest'; readonly tags: readonly string[] }
  | { readonly type: 'catalogue'; readonly kind: 'strings' | 'content'; readonly tag: string }
  | { readonly type: 'refused'; readonly reason: string };

/** No file of translators comes near. */
const largest = 1024 * 1024;

/**
 * Finds out what was dropped on the page.
 * @param known the keys of the interface's strings
 * @param current the language that is chosen, for a file whose name has none
 */
export function recognize(
  { name, text }: { readonly name: string; readonly text: string },
  known: (key: string) => boolean,
  current: string,
): OpenedFile {
  if (text.length > largest) return refused(`${name} is larger than 1 MB.`);
  const manifest = asManifest(text);
  if (manifest) return manifest;
  const { texts, problems } = readTexts(text);
  const [problem] = problems;
  if (texts.size === 0)
    return refused(`${name}: ${problem?.message ?? 'There are no texts in it.'}`);
  const keys = [...texts.keys()];
  const isStrings = keys.filter(known).length * 2 >= keys.length;
  return {
    type: 'catalogue',
    kind: isStrings ? 'strings' : 'content',
    tag: tagOf(name) ?? current,
  };
}

/** The language in a file's name: `de.json`, `trust.pt-BR.json`, `de (1).json`. */
export function tagOf(name: string): string | undefined {
  const [, tag = ''] = /(?:^|[._])([a-z]{2,3}(?:[-_]\w+)*)(?:[ (]+\d+\))?\.json$/i.exec(name) ?? [];
  return languageChain(tag)[0];
}

function asManifest(text: string): OpenedFile | undefined {
  try {
    const root: unknown = JSON.parse(text);
    if (typeof root !== 'object' || root === null || !('schemaVersion' in root)) return undefined;
    const { defaultLocale, locales = [], catalogs = {} } = manifestOf(text);
    const tags = new Set([...locales, ...Object.keys(catalogs)]);
    tags.delete(defaultLocale);
    if (tags.size === 0) tags.add(defaultLocale === 'de' ? 'en' : 'de');
    return { type: 'manifest', tags: [...tags] };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (reason: string): OpenedFile => ({ type: 'refused', reason });
