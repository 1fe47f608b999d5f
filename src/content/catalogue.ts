import type { LocalizedText, Manifest } from '../schema/index.js';
import { ownCopy, type OwnJson } from '../schema/own-copy.js';
import { maxTextLength } from '../schema/text.js';
import { keyName, manifestTexts } from './manifest-texts.js';

/** The texts of a content catalogue, by their keys in the form of {@link lookupKey}. */
export type CatalogueTexts = ReadonlyMap<string, string>;

/**
 * Reads a content catalogue: JSON, nested by `<collection>.<id>.<field>`, with strings as leaves. What else
 * stands in it is left out.
 * @returns `undefined` when it is no such thing at all
 */
export function readCatalogue(value: unknown): CatalogueTexts | undefined {
  const texts = new Map<string, string>();
  try {
    const copy = ownCopy(value);
    if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined;
    collect(copy, [], texts);
  } catch {
    return undefined;
  }
  return texts;
}

/** Whether some text has nothing to say in these languages. */
export function isIncomplete(manifest: Manifest, chain: readonly string[]): boolean {
  return manifestTexts(manifest).some(({ text }) => {
    const languages = languagesOf(text, manifest);
    return !chain.some((tag) => languages.includes(tag));
  });
}

/**
 * A manifest with a language's catalogue in it: what stands in the manifest itself comes first.
 * @returns a copy; `manifest` stays as it is
 */
export function withCatalogue(manifest: Manifest, tag: string, texts: CatalogueTexts): Manifest {
  const copy = ownCopy(manifest) as unknown as Manifest;
  for (const { key, text, replace } of manifestTexts(copy)) {
    const translation = texts.get(lookupKey(key.split('.')));
    if (translation === undefined || languagesOf(text, manifest).includes(tag)) continue;
    const written = typeof text === 'string' ? { [manifest.defaultLocale]: text } : text;
    replace(Object.assign(Object.create(null) as object, written, { [tag]: translation }));
  }
  return copy;
}

/** The form in which keys are compared: an id as it is written in a manifest finds its name in keys, too. */
function lookupKey(path: readonly string[]): string {
  return path.map((part) => keyName(part)).join('.');
}

function languagesOf(text: LocalizedText, { defaultLocale }: Manifest): readonly string[] {
  if (typeof text === 'string') return [defaultLocale];
  return Object.keys(text).filter((tag) => text[tag] !== '');
}

function collect(
  node: { [key: string]: OwnJson | undefined },
  path: readonly string[],
  texts: Map<string, string>,
): void {
  for (const [name, value] of Object.entries(node)) {
    const here = [...path, name];
    if (typeof value === 'string') {
      if (value.trim() !== '' && value.length <= maxTextLength) texts.set(lookupKey(here), value);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      collect(value, here, texts);
    }
  }
}
