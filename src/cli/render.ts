import { disclosureWords } from '../i18n/disclosure-words.js';
import { languageChain, loadWords, type Words } from '../i18n/index.js';
import { registerWords } from '../i18n/register-words.js';
import type { Manifest } from '../schema/index.js';
import { printHtml } from './html.js';
import { UsageError, type Command } from './io.js';
import { momentOf, readCall } from './options.js';
import { publishedUrls } from './published-url.js';
import { withLocalCatalogues } from './local-catalogues.js';
import { readManifest } from './read-manifest.js';
import type { RenderContext } from './render/context.js';
import { fallback } from './render/fallback.js';
import { jsonLd } from './render/json-ld.js';
import { linkedDataScript, page } from './render/page.js';

const options = {
  locale: { type: 'string' },
  'heading-level': { type: 'string' },
  'as-of': { type: 'string' },
  'json-ld': { type: 'string' },
  'manifest-url': { type: 'string' },
  assets: { type: 'string' },
  snippet: { type: 'boolean' },
} as const;

/**
 * `render <manifest> --locale de`: HTML for inside of `<trust-center>`, and linked data.
 *
 * - `--heading-level 3`: level of the first heading, as on the element (2).
 * - `--as-of 2027-03-31`: the date at which statuses are judged (today).
 * - `--json-ld only|none`: the linked data alone, or not at all.
 * - `--manifest-url /trust.json`: where the manifest will be; relative links lead from there.
 * - `--snippet`: all that the page needs: preload hints, the script, the element around its fallback.
 * - `--assets /trust/`: the folder of `trust.js`, for the snippet.
 */
export const render: Command = async (args, io) => {
  const { file, options: given } = readCall(args, options);
  const linked = oneOf('--json-ld', given['json-ld'] ?? 'both', ['both', 'only', 'none']);
  const level = Number(oneOf('--heading-level', given['heading-level'] ?? '2', levels));
  const now = momentOf(given['as-of'], io);
  const read = await readManifest(file, io);
  const places = placesOf(file, given);
  const locale = localeOf(given.locale ?? read.defaultLocale);
  const manifest = await withLocalCatalogues(read, file ?? '', locale, io);
  const context: RenderContext = {
    manifest,
    reader: { chain: languageChain(locale), defaultLocale: manifest.defaultLocale },
    words: await wordsFor(locale, manifest),
    now,
    level,
    url: publishedUrls(places.manifest),
  };
  const data = linked === 'none' ? undefined : jsonLd(context);
  if (linked === 'only') io.out(linkedDataScript(data));
  else if (given.snippet) {
    const integrities = (await io.integrities?.()) ?? {};
    io.out(page(fallback(context), data, { ...places, integrities }, context));
  } else {
    io.out(printHtml(fallback(context)) + (data === undefined ? '' : linkedDataScript(data)));
  }
  return 0;
};

/** The form is not there without scripts. */
const parts = ['page', disclosureWords, registerWords] as const;

const levels = ['1', '2', '3', '4', '5', '6'];

function oneOf(name: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new UsageError(`${name} ${value} is not one of ${allowed.join(', ')}.`);
}

function localeOf(locale: string): string {
  if (languageChain(locale).length > 0) return locale;
  throw new UsageError(`--locale ${locale} is not a language tag. Write it as de or pt-BR.`);
}

function wordsFor(locale: string, manifest: Manifest): Promise<Words> {
  const { defaultLocale: fallback, strings: overrides } = manifest;
  return loadWords({ locale, fallback, parts, overrides });
}

interface GivenPlaces {
  readonly 'manifest-url'?: string | undefined;
  readonly assets?: string | undefined;
}

/** Without an address the manifest is taken to be at the site's root, under its own name. */
function placesOf(
  file: string | undefined,
  { 'manifest-url': manifestUrl, assets = '/trust/' }: GivenPlaces,
): { readonly manifest: string; readonly assets: string } {
  const name = file === undefined || file === '-' ? 'trust.json' : file.replace(/^.*[\\/]/, '');
  const written = manifestUrl ?? `/${encodeURIComponent(name)}`;
  const url = publishedUrls('/');
  const manifest = url(written, 'fetch');
  const folder = url(assets.replace(/\/?$/, '/'), 'fetch');
  if (manifest && folder) return { manifest, assets: folder };
  throw new UsageError(`${manifest ? assets : written} is not a URL that a page may load from.`);
}
