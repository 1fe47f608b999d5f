import { hasSection, type SectionName } from '../../content/center-sections.js';
import { availableLanguages, languageChain } from '../../i18n/index.js';
import { escapeHtml, h, printHtml, type Element } from '../html.js';
import type { RenderContext } from './context.js';
import { scriptJson } from './json-ld.js';

/** Where things will be on the site: URLs as they are written into the page. */
export interface Places {
  readonly manifest: string;
  /** The folder of `trust.js`, with a slash at its end. */
  readonly assets: string;
}

/** What a page needs around the fallback: hints and the script for its head, the element for its body. */
export function page(
  fallback: Element,
  linkedData: unknown,
  { manifest, assets }: Places,
  context: RenderContext,
): string {
  const { words, level } = context;
  const center = h(
    'trust-center',
    { manifest, locale: words.lang, 'heading-level': level === 2 ? undefined : String(level) },
    fallback,
  );
  return [
    '<!-- in <head> -->\n',
    printHtml(hints({ manifest, assets }, context)),
    `<script type="module" src="${escapeHtml(`${assets}trust.js`)}"></script>\n`,
    '\n<!-- where the section stands -->\n',
    printHtml(center),
    linkedData === undefined ? '' : linkedDataScript(linkedData),
  ].join('');
}

/** What lets the browser ask at once for all that the script will ask for in turn. */
function hints({ manifest, assets }: Places, context: RenderContext): readonly Element[] {
  const files = wordsFiles(context).map((file) =>
    h('link', { rel: 'modulepreload', href: `${assets}locales/${file}` }),
  );
  // The mode in which the element fetches; with any other, browsers would ask twice.
  const preloads = [manifest, ...catalogue(context)].map((href) =>
    h('link', { rel: 'preload', href, as: 'fetch', crossorigin: 'anonymous' }),
  );
  return [...files, ...preloads];
}

/** The file of the manifest's texts in the language shown. */
function catalogue({ manifest, reader, url }: RenderContext): readonly string[] {
  const { catalogs = {}, defaultLocale } = manifest;
  const tag = reader.chain.find((one) => one === defaultLocale || Object.hasOwn(catalogs, one));
  const href = tag === undefined || tag === defaultLocale ? undefined : url(catalogs[tag], 'fetch');
  return href === undefined ? [] : [href];
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
