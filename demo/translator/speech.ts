import { shownText, type CatalogueSet } from '../../src/cli/catalog/catalogue-set.js';
import { neededKeys, sourceKey } from '../../src/cli/catalog/plurals.js';
import { pseudoLanguages, pseudoTexts } from '../../src/cli/catalog/pseudo.js';
import { writeTexts, type Texts } from '../../src/cli/catalog/texts-file.js';
import { manifestTexts } from '../../src/content/manifest-texts.js';
import type { Manifest } from '../../src/schema/index.js';
import { languageOf } from './entries.js';
import { mark } from './marks.js';
import { manifestOf } from './shelf.js';
import type { Speech } from './stage.js';
import type { Work } from './work.js';

/** How the texts are shown: as they are, or in a language nobody speaks. */
export type Manner = 'file' | keyof typeof pseudoLanguages;

/** The numbers by which texts are found on the stage. */
export class Numbers {
  readonly #keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text; it keeps it. */
  of(kind: string, key: string): number {
    const name = `${kind}/${key}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#keys.length);
    return this.#keys.push(name) - 1;
  }

  /** `strings/badges.heading` */
  nameOf(number: number): string | undefined {
    return this.#keys[number];
  }
}

/**
 * What the stage is to say: every text of the interface and of the manifest, each with its number. What is
 * not translated is said in the language that it falls back to.
 * @param turn another number each time: words that are on the page stay until its language changes
 */
export function speechOf(work: Work, manner: Manner, numbers: Numbers, turn: number): Speech {
  const spoken = manner === 'file' ? work.tag : pseudoLanguages[manner];
  const tag = `${spoken}-x-t${turn % 2}`.replace(/-x-(.*)-x-/, '-x-$1-');
  const words = said(work.setOfKind('strings'), work.tag, manner);
  return {
    tag,
    words: writeTexts(marked(words, (key) => numbers.of('strings', key))),
    manifest: JSON.stringify(manifestIn(work, tag, manner, numbers)),
  };
}

function said(set: CatalogueSet, tag: string, manner: Manner): Texts {
  const source = set.source.file.texts;
  if (manner !== 'file') return pseudoTexts(source, pseudoLanguages[manner]);
  const language = languageIn(set, tag);
  return new Map(
    neededKeys(source, tag).map((key) => {
      const own = language && shownText(key, language, set);
      return [key, own ?? source.get(sourceKey(key, source) ?? key) ?? ''];
    }),
  );
}

function languageIn(set: CatalogueSet, tag: string) {
  if (set.source.tag === tag) return undefined;
  const known = languageOf(set, tag);
  // Only inline texts exist in a language that has no catalogue yet.
  return known.tag === tag ? known : undefined;
}

function marked(texts: Texts, numberOf: (key: string) => number): Texts {
  return new Map([...texts].map(([key, text]) => [key, mark(text, numberOf(key))]));
}

/** The manifest with each of its texts in one language only: the one on the stage. */
function manifestIn(work: Work, tag: string, manner: Manner, numbers: Numbers): Manifest {
  const manifest = structuredClone(manifestOf(work.manifest));
  const set = work.setOfKind('content');
  const texts = said(set, work.tag, manner);
  for (const { key, text, replace } of manifestTexts(manifest)) {
    if (!texts.has(key)) continue;
    const inline = manner === 'file' && typeof text !== 'string' ? text[work.tag] : undefined;
    const own = mark(inline ?? texts.get(key) ?? '', numbers.of('content', key));
    replace({ [manifest.defaultLocale]: own, [tag]: own });
  }
  // The demo's manifest lies in another folder than the stage.
  const { catalogs: _, ...rest } = manifest;
  return rest;
}
