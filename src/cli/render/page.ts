import { hasSection, type SectionName } from '../../content/center-sections.js';
import { availableLanguages } from '../../i18n/index.js';
import { h, printHtml, type Element } from '../html.js';
import type { RenderContext } from './context.js';
import { headMarkup, type Assets } from './head.js';
import { scriptJson } from './json-ld.js';
import { wordsFiles, type WordsFile } from './words-files.js';

/** Where things will be on the site: URLs as they are written into the page. */
export interface Places extends Assets {
  readonly manifest: string;
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
    headMarkup(places, {
      words: wordsFiles(words.lang, wordsParts(context.manifest), availableLanguages()),
      fetched: [manifest, ...catalogue(context)],
    }),
    '\n<!-- where the section stands -->\n',
    printHtml(center),
    linkedData === undefined ? '' : linkedDataScript(linkedData),
  ].join('');
}

/** The file of the manifest's texts in the language shown. */
function catalogue({ manifest, reader, url }: RenderContext): readonly string[] {
  const { catalogs = {}, defaultLocale } = manifest;
  const tag = reader.chain.find((one) => one === defaultLocale || Object.hasOwn(catalogs, one));
  const href = tag === undefined || tag === defaultLocale ? undefined : url(catalogs[tag], 'fetch');
  return href === undefined ? [] : [href];
}

/** What the sections of the page will ask for. */
function wordsParts(manifest: RenderContext['manifest']): readonly WordsFile[] {
  const has = (name: SectionName): boolean => hasSection(name, manifest);
  return [
    '',
    ...(has('disclosure') || has('contacts') ? (['.disclosure'] as const) : []),
    ...(has('subprocessors') || has('updates') ? (['.register'] as const) : []),
  ];
}

/** Linked data in a data block: browsers do not run it, so no Content-Security-Policy is in its way. */
export function linkedDataScript(value: unknown): string {
  return `<script type="application/ld+json">\n${scriptJson(value)}\n</script>\n`;
}
