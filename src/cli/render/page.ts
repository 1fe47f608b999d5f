import { hasSection, type SectionName } from '../../content/center-sections.js';
import { availableLanguages, languageChain } from '../../i18n/index.js';
import { attributeMarkup, h, printHtml, type Attributes, type Element } from '../html.js';
import type { RenderContext } from './context.js';
import { scriptJson } from './json-ld.js';

/** Where things will be on the site: URLs as they are written into the page. */
export interface Places {
  readonly manifest: string;
  /** The folder of `trust.js`, with a slash at its end. */
  readonly assets: string;
  /** Integrity of the files there, by their names. */
  readonly integrities: Readonly<Record<string, string>>;
}

/** What a page needs around the fallback: hints and the script for its head, the element for its body. */
export function page(
  fallback: Element,
  linkedData: unknown,
  places: Places,
  context: RenderContext,
): string {
  const { words, level } = context;
  const { manifest } = places;
  const center = h(
    'trust-center',
    { manifest, locale: words.lang, 'heading-level': level === 2 ? undefined : String(level) },
    fallback,
  );
  return [
    `<!-- in <head>: trust-elements ${__TRUST_ELEMENTS_VERSION__} -->\n`,
    printHtml(hints(places, context)),
    `<script type="module"${attributeMarkup({ src: `${places.assets}trust.js`, ...held('trust.js', places) })}></script>\n`,
    '\n<!-- where the section stands -->\n',
    printHtml(center),
    linkedData === undefined ? '' : linkedDataScript(linkedData),
  ].join('');
}

/** What lets the browser ask at once for all that the script will ask for in turn. */
function hints(places: Places, context: RenderContext): readonly Element[] {
  const { manifest, assets, integrities } = places;
  // A script that is held to its integrity asks for this list first, to hold its chunks to theirs.
  const lists = Object.keys(integrities).filter((file) => file.startsWith('chunks/integrity-'));
  const words = wordsFiles(context).map((file) => `locales/${file}`);
  const links = [...words, ...lists].map((file) =>
    h('link', { rel: 'modulepreload', href: `${assets}${file}`, ...held(file, places) }),
  );
  // The mode in which the element fetches; with any other, browsers would ask twice.
  const preloads = [manifest, ...catalogue(context)].map((href) =>
    h('link', { rel: 'preload', href, as: 'fetch', crossorigin: 'anonymous' }),
  );
  return [...links, ...preloads];
}

/** The file of the manifest's texts in the language shown. */
function catalogue({ manifest, reader, url }: RenderContext): readonly string[] {
  const { catalogs = {}, defaultLocale } = manifest;
  const tag = reader.chain.find((one) => one === defaultLocale || Object.hasOwn(catalogs, one));
  const href = tag === undefined || tag === defaultLocale ? undefined : url(catalogs[tag], 'fetch');
  return href === undefined ? [] : [href];
}

/** What holds a file to what was built, where that is known. */
function held(file: string, { integrities }: Places): Attributes {
  const integrity = Object.hasOwn(integrities, file) ? integrities[file] : undefined;
  return integrity ? { integrity, crossorigin: 'anonymous' } : {};
}

/** The files of words that the sections of the page will ask for. */
function wordsFiles({ words, manifest }: RenderContext): readonly string[] {
  const locales = languageChain(words.lang).filter((tag) => availableLanguages().includes(tag));
  const has = (name: SectionName): boolean => hasSection(name, manifest);
  const parts = [
    '',
    ...(has('disclosure') || has('contacts') ? ['.disclosure'] : []),
    ...(has('subprocessors') || has('updates') ? ['.register'] : []),
  ];
  return locales.flatMap((tag) => parts.map((part) => `${tag}${part}.js`));
}

/** Linked data in a data block: browsers do not run it, so no Content-Security-Policy is in its way. */
export function linkedDataScript(value: unknown): string {
  return `<script type="application/ld+json">\n${scriptJson(value)}\n</script>\n`;
}
