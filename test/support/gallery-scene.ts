import type { Catalogue } from '../../src/i18n/index.js';
import { neededKeys } from '../../src/cli/catalog/plurals.js';
import {
  pseudo,
  pseudoLanguages,
  pseudoTexts,
  type PseudoLanguage,
} from '../../src/cli/catalog/pseudo.js';
import { readTexts, writeTexts } from '../../src/cli/catalog/texts-file.js';
import { parseDuration } from '../../src/content/duration.js';
import { manifestTexts, sourceText } from '../../src/content/manifest-texts.js';
import { parseManifest, type Manifest } from '../../src/schema/index.js';
import english from '../../locales/en.json';
import example from '../../demo/example/trust.json';
import broken from '../../demo/gallery/manifests/broken-entries.json';
import empty from '../../demo/gallery/manifests/empty.json';
import { asOf, elements, type GalleryState } from '../../demo/gallery/states.js';
import { mark } from '../../demo/translator/marks.js';
import { fixture } from './fixture.js';

const { texts: source } = readTexts(JSON.stringify(english));

/** The interface's strings in a pseudo-language. */
export function pseudoWords(language: PseudoLanguage): Catalogue {
  return JSON.parse(writeTexts(pseudoTexts(source, language))) as Catalogue;
}

/** The keys of all sentences, with the plural forms that some language has: their places are their numbers. */
export const wordKeys = [
  ...new Set(Object.values(pseudoLanguages).flatMap((tag) => neededKeys(source, tag))),
];

/** The same, each text with its number, so that it is found again where it is shown. */
export function markedWords(language: PseudoLanguage): Catalogue {
  const texts = [...pseudoTexts(source, language)];
  return JSON.parse(
    writeTexts(new Map(texts.map(([key, text]) => [key, mark(text, wordKeys.indexOf(key))]))),
  ) as Catalogue;
}

/** A manifest all of whose texts are in a pseudo-language, names included. */
export function pseudoManifest(data: unknown, language: PseudoLanguage): Manifest {
  const result = parseManifest(structuredClone(data));
  if (!result.ok) throw new TypeError('The manifest cannot be read.');
  const { catalogs: _, ...manifest } = structuredClone(result.manifest);
  for (const { text, replace } of manifestTexts(manifest)) {
    const source = sourceText(text, manifest.defaultLocale);
    // What only looks like a text: `P30D`.
    if (parseDuration(source)) continue;
    const own = pseudo(source, language);
    replace({ [manifest.defaultLocale]: own, [language]: own });
  }
  // Inline data has no address that the key's could be relative to.
  for (const { pgp } of manifest.contacts ?? []) if (pgp?.url) pgp.url = `/demo/example/${pgp.url}`;
  return manifest;
}

/** All strings of a manifest that are no texts: addresses, numbers, abbreviations. */
export function plainStrings(data: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

const manifests: Readonly<Record<string, object>> = {
  '/example/trust.json': example,
  '/gallery/manifests/broken-entries.json': broken,
  '/gallery/manifests/empty.json': empty,
};

/** What answers in the tests where the gallery asks the demo's server. */
const addresses: Readonly<Record<string, string>> = {
  '/demo-api/manifests/404': '/fixtures/none?status=404&body=',
  '/demo-api/manifests/sign-in': '/fixtures/none?as=html',
  '/demo-api/manifests/dropped': '/fixtures/none?as=dropped',
  '/demo-api/manifests/stalled': '/fixtures/none?as=stalled',
  '/gallery/manifests/other-version.json': `/fixtures/none?body=${encodeURIComponent('{"schemaVersion":99}')}`,
  '/demo-api/receiver/201': `/fixtures/none?status=201&body=${encodeURIComponent('{"reference":"42-7"}')}`,
  '/demo-api/receiver/422': `/fixtures/none?status=422&type=application/problem%2Bjson&body=${encodeURIComponent('{"errors":[{"field":"email","code":"format"}]}')}`,
  '/demo-api/receiver/413': '/fixtures/none?status=413&body=',
  '/demo-api/receiver/429': '/fixtures/none?status=429&retry-after=30&body=',
  '/demo-api/receiver/500': '/fixtures/none?status=500&body=',
  '/demo-api/receiver/dropped': '/fixtures/none?as=dropped',
  '/demo-api/receiver/stalled': '/fixtures/none?as=stalled',
};

/** The manifest that a state shows, in the language it is written in; `undefined` where it cannot be read. */
export const manifestOf = ({ manifest = '', change = (same) => same }: GalleryState): unknown =>
  manifests[manifest] && change(structuredClone(manifests[manifest]));

/** Every state of the gallery, by element. */
export const galleryStates = Object.entries(elements);

/** Shows an element in a state of the gallery, its manifest in a pseudo-language. */
export async function galleryScene(
  tag: string,
  state: GalleryState,
  language: PseudoLanguage,
  width: string,
): Promise<HTMLElement> {
  const { manifest, attributes = {}, play } = state;
  const element = document.createElement(tag) as HTMLElement & { data?: unknown };
  for (const [name, value] of Object.entries({ 'as-of': asOf, ...attributes }))
    element.setAttribute(name, value);
  const known = manifestOf(state);
  if (known !== undefined) element.data = redirected(pseudoManifest(known, language));
  else if (manifest !== undefined)
    element.setAttribute('manifest', addresses[manifest] ?? manifest);
  await fixture(element, { width, attributes: { lang: language } });
  await customElements.whenDefined(tag);
  const box = element.parentElement;
  await play?.(element);
  // Another may have taken its place.
  return (box?.firstElementChild ?? element) as HTMLElement;
}

/** With the addresses of the tests' server. */
function redirected(data: object): unknown {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? (addresses[value] ?? value) : value,
  ) as unknown;
}
