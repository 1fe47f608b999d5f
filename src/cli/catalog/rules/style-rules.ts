import { foreignLanguage } from '../../check/language-guess.js';
import { found, shown, type CatalogFinding } from '../catalog-finding.js';
import { filled, type CatalogueSet, type Language } from '../catalogue-set.js';
import { nameOf } from './key-rules.js';

interface StyleRule {
  readonly code: 'quotes' | 'no-break' | 'spaces';
  /** Languages it holds for; all, without. */
  readonly tags?: RegExp;
  readonly wrong: RegExp;
  readonly remedy: string;
}

const rules: readonly StyleRule[] = [
  { code: 'quotes', tags: /^de/, wrong: /"|”|'(?=\p{L})/u, remedy: 'Write „…“ and, inside, ‚…‘.' },
  { code: 'quotes', tags: /^(en|pt)/, wrong: /"|„/, remedy: 'Write “…”.' },
  { code: 'quotes', tags: /^fr/, wrong: /"|„|“/, remedy: 'Write « … » with no-break spaces.' },
  {
    code: 'quotes',
    tags: /^(?!de|en|pt|fr)/,
    wrong: /"/,
    remedy: 'Use the marks of the language.',
  },
  { code: 'quotes', wrong: /\p{L}'\p{L}/u, remedy: 'Write the apostrophe ’.' },
  { code: 'no-break', wrong: / …/, remedy: 'Put a no-break space before "…".' },
  {
    code: 'no-break',
    wrong: /\d (?:%|‰|°|€|[KMGT]i?B)(?!\p{L})/u,
    remedy: 'Put a no-break space between number and unit.',
  },
  {
    code: 'no-break',
    tags: /^de/,
    wrong: /(?<!\p{L})(?:[zdsuiv]\. ?(?=[A-Za-zÄÖÜäöü]\.)|(?:Art|Nr|Abs|Ziff)\. (?=\d)|§ (?=\d))/u,
    remedy: 'Put a no-break space between its parts: "z. B.", "Art. 28".',
  },
  {
    code: 'no-break',
    tags: /^fr/,
    wrong: /[ \p{L}][:;!?»](?!\S)| [:;!?»]|« |«(?!\s)/u,
    remedy: 'Put a no-break space before ":", ";", "!", "?", "»" and after "«".',
  },
  { code: 'spaces', wrong: /^\s|\s$|[^\S\n] {1}(?! *\n)(?<=\S {2})/, remedy: 'Take it out.' },
];

/** Quotation marks, spaces, and texts in another language than they say. */
export function styleRules(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  return filled(language.file.texts).flatMap(([key, text]) => {
    const strange = foreign(language, key, text, set);
    // What is in another language has that one's marks, and rightly so.
    return strange.length > 0 ? strange : typography(language, key, text);
  });
}

function typography(language: Language, key: string, text: string): readonly CatalogFinding[] {
  // Code, addresses and the titles of links are not prose.
  const prose = text.replace(/`[^`]*`|\]\([^)]*\)|\S+:\/\/\S+/g, 'x');
  return rules.flatMap(({ code, tags, wrong, remedy }) => {
    if (tags && !tags.test(language.tag)) return [];
    const odd = wrong.exec(prose);
    if (!odd) return [];
    const around = prose.slice(Math.max(0, odd.index - 15), odd.index + odd[0].length + 15);
    return [found(code, language, key, `Here: ${shown(around)}.`, remedy)];
  });
}

function foreign(
  language: Language,
  key: string,
  text: string,
  { source }: CatalogueSet,
): readonly CatalogFinding[] {
  const other = text.length > 40 ? foreignLanguage(text, language.tag, false) : undefined;
  const isCopy = text === source.file.texts.get(key) && text.split(/\s+/).length > 4;
  if (!other && !(isCopy && language !== source)) return [];
  const problem = `${shown(text)} reads as ${nameOf(other ?? source.tag)}.`;
  return [found('language', language, key, problem, `Translate it to ${nameOf(language.tag)}.`)];
}
