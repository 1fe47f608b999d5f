import { hasSection } from '../../../src/content/center-sections.js';
import { headMarkup } from '../../../src/cli/render/head.js';
import { wordsFiles } from '../../../src/cli/render/words-files.js';
import { firstAvailable, sourceLanguage } from '../../../src/i18n/languages.js';
import type { Manifest } from '../../../src/schema/index.js';
import type { Choice } from '../choice.js';
import { cssOf } from '../look.js';
import { policyOf, policyText } from '../policy.js';
import { fallbackOf, markupOf, usesOf, wordsPartsOf, type Use } from '../uses.js';

/** What was built: the version, and the integrity of each file. */
export interface Release {
  readonly version: string;
  readonly integrities: Readonly<Record<string, string>>;
}

/** One thing to do; what is to be copied stands in `text`. */
export interface Step {
  readonly title: string;
  readonly note?: string;
  /** Where the text belongs: a file, or a place in somebody's editor. */
  readonly place?: string;
  readonly text?: string;
  /** The manifest is needed here: it can be saved. */
  readonly isManifest?: boolean;
}

/** What all snippets are made of. */
export interface Kit {
  readonly choice: Choice;
  readonly release: Release;
  readonly uses: readonly Use[];
  /** Hints and script, for a head. */
  readonly head: string;
  /** The elements as HTML. */
  readonly markup: string;
  /** The rule of the look, or nothing. */
  readonly css: string;
  /** @param bundled see `policyOf` */
  readonly policy: (bundled?: readonly string[]) => string;
}

/** The folder of a version: caches and integrity stay right when the next one comes. */
export const assetsOf = ({ assets }: Choice, { version }: Release): string =>
  assets || `/trust-elements/${version}/`;

export function kitOf(given: Choice, manifest: Manifest | undefined, release: Release): Kit {
  const choice = placed({ ...given, assets: assetsOf(given, release) });
  const uses = usesOf(choice);
  const available = languagesIn(release);
  const wanted = choice.language === 'page' ? manifest?.defaultLocale : choice.language;
  const locale = firstAvailable([wanted], (tag) => available.includes(tag)) ?? sourceLanguage;
  const parts = wordsPartsOf(choice, (section) => !manifest || hasSection(section, manifest));
  return {
    choice,
    release,
    uses,
    head: headMarkup(
      { assets: choice.assets, integrities: release.integrities },
      {
        words: wordsFiles(locale, parts, available),
        fetched: [choice.manifest],
      },
    ),
    markup: markupOf(uses, fallbackOf(choice, manifest)),
    css: cssOf(
      choice,
      uses.map(({ tag }) => tag),
    ),
    policy: (bundled) => policyText(policyOf(choice, manifest, bundled)),
  };
}

/** Where a site builder keeps neither scripts nor JSON, both are on an origin of one's own. */
export const ownOrigin = 'https://trust.example.com';

function placed(choice: Choice): Choice {
  if (choice.host !== 'webflow') return choice;
  const elsewhere = (address: string): string => new URL(address, ownOrigin).href;
  return { ...choice, assets: elsewhere(choice.assets), manifest: elsewhere(choice.manifest) };
}

/** The languages that there are words in. */
function languagesIn({ integrities }: Release): readonly string[] {
  return Object.keys(integrities).flatMap(
    (file) => /^locales\/([\w-]+)\.js$/.exec(file)?.[1] ?? [],
  );
}

/** The lines that register the elements, and nothing else. */
export const importsOf = ({ uses }: Kit): string =>
  uses.map(({ tag }) => `import 'trust-elements/define/${tag}';\n`).join('');

/** Moves lines to the right. */
export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** Markup in a template, where braces (and in Angular `@`) begin something else. */
export function inTemplate(markup: string, special = /[{}]/g): string {
  return markup.replace(special, (mark) => `&#${mark.charCodeAt(0)};`);
}
