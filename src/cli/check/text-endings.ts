import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';
import { passagesOf, type Passage } from './prose.js';
import type { TextFound } from './texts.js';

/** What a text cannot end in, by language. */
const conjunctions: Readonly<Record<string, RegExp>> = {
  de: /[\s,;](?:und|oder|sowie|bzw\.?|aber)\s*[.,;:]?$/i,
  en: /[\s,;](?:and|or|but|as well as)\s*[.,;:]?$/i,
  pt: /[\s,;](?:e|ou|mas|bem como)\s*[.,;:]?$/i,
};

/** In capitals: "todo" is a Portuguese word. */
const openTask = /\b(?:TODO|TBD|TBA|FIXME|XXX+)\b/;

const placeholder =
  /lorem ipsum|\{\{[^{}]*\}\}|\$\{[^{}]*\}|<(?:company|name|date|email|url|your [^<>]*)>|\[(?:insert|your|company|name|date|ihr[e]?|firma|datum|nome|sua?|empresa|data)\b[^[\]]*\](?!\()/i;

const typos: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}.])(?:zum|zur|von|vom|der|die|das|und|mit|bei|für|im)\p{Lu}\p{Ll}{3,}/u,
    'lacks a space',
  ],
  [/\p{Ll}{3}[.!?]\p{Lu}\p{Ll}{2,}/u, 'lacks a space'],
  [/\p{L} {2,}\p{L}/u, 'has a doubled space'],
  [/\p{L} [,.;](?=\s|$)/u, 'has a space before a mark'],
  [
    /(?<!\p{L})(?:(\p{L}{5,}) \1|(\p{L}{7,}) (?:und|and|e) \2(?=[.,;:!?]|$))(?!\p{L})/u,
    'has a word twice',
  ],
];

/** Texts that break off, placeholders, and slips of typing. */
export function textEndings({ texts }: CheckContext): readonly Finding[] {
  return texts.flatMap((found) => [
    ...dangling(found),
    ...placeholders(found),
    ...(found.role === 'prose' || found.role === 'title' ? slips(found) : []),
  ]);
}

const passagesIn = ({ role, text }: TextFound): readonly Passage[] =>
  role === 'prose'
    ? passagesOf(text)
    : [{ text, links: [], codes: [], isListEntry: false, isLast: true }];

/** Entries of one list may end in a comma, even in ", and": what follows is in sight. The last one may not. */
function dangling(found: TextFound): readonly Finding[] {
  const [language = ''] = found.lang.toLowerCase().split('-');
  return passagesIn(found).flatMap(({ text, isListEntry, isLast }) => {
    if (isListEntry && !isLast) return [];
    const end = text.trimEnd();
    if (!end.endsWith(',') && !conjunctions[language]?.test(end)) return [];
    const tail = end.length > 60 ? `…${end.slice(-60)}` : end;
    const problem = `${quoted(tail, 80)} breaks off.`;
    return [
      finding('text-dangling', found.path, problem, 'Finish it, or take the last word away.'),
    ];
  });
}

function placeholders({ text, path }: TextFound): readonly Finding[] {
  const [match] = openTask.exec(text) ?? placeholder.exec(text) ?? [];
  if (match === undefined) return [];
  const problem = `${quoted(match)} is a placeholder that readers would see.`;
  return [finding('text-placeholder', path, problem, 'Write what belongs there.')];
}

function slips(found: TextFound): readonly Finding[] {
  return passagesIn(found).flatMap(({ text, codes }) => {
    // Inline code is quoted as it is.
    const read = codes.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + '_' + rest.slice(end),
      text,
    );
    const slip = typos.find(([pattern]) => pattern.test(read));
    const problem = slip
      ? `${quoted(around(read, slip[0]))} ${slip[1]}.`
      : isUnbalanced(read)
        ? `${quoted(read)} has a bracket without its partner.`
        : undefined;
    return problem ? [finding('text-typo', found.path, problem, 'Correct it.')] : [];
  });
}

function around(text: string, pattern: RegExp): string {
  const index = pattern.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, index - 20), index + 40);
}

function isUnbalanced(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[()]/g)) {
    open += bracket === '(' ? 1 : -1;
    if (open < 0) return !/^\s*\p{L}?\d*\)/u.test(text);
  }
  return open > 0;
}
