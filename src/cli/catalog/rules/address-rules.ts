import { found, shown, type CatalogFinding } from '../catalog-finding.js';
import { shownText, type CatalogueSet, type Language } from '../catalogue-set.js';

const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const informal = word('[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?');
/** "Sie" and "Ihr" that begin a sentence may be "she", "they" and "her": those decide nothing. */
const formal =
  /(?<=[\p{L}\p{N},;)} ] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?![\p{L}\p{N}])|(?<!\p{L})Ihnen(?!\p{L})/u;

interface Address {
  readonly tags: RegExp;
  readonly wrong: RegExp;
  readonly remedy: string;
}

/** How each language addresses its readers; see docs/localization.md. */
const addresses: readonly Address[] = [
  {
    tags: /^de(?!-x-informal)/,
    wrong: informal,
    remedy: 'German says "Sie"; de-x-informal has "du".',
  },
  { tags: /^de-x-informal$/, wrong: formal, remedy: 'Say "du", in small letters.' },
  {
    tags: /^pt-PT$/,
    wrong: word('[Vv]ocês?'),
    remedy: 'Portuguese of Portugal leaves "você" out: "Pode escrever …".',
  },
];

/**
 * The way readers are addressed: in a language's own texts and, for an overlay, in those that it takes over:
 * a page must not say both "Sie" and "du".
 */
export function addressRules(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const address = addresses.find(({ tags }) => tags.test(language.tag));
  if (!address) return [];
  return [...set.source.file.texts.keys(), ...language.file.texts.keys()]
    .filter((key, index, all) => all.indexOf(key) === index)
    .flatMap((key) => {
      const text = shownText(key, language, set);
      const odd = text && address.wrong.exec(text)?.[0];
      if (!odd) return [];
      const problem = language.file.texts.has(key)
        ? `${shown(text)} says "${odd}".`
        : `There is no text of its own here, so that readers see ${shown(text)} with "${odd}".`;
      return [found('address', language, key, problem, address.remedy)];
    });
}
