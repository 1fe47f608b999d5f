import type { CheckContext } from './check-context.js';
import { finding, quoted, type Finding } from './finding.js';
import { passagesOf, sentencesOf } from './prose.js';
import type { TextFound } from './texts.js';

/** Shorter sentences may well be said twice. */
const least = { characters: 40, words: 6 };

/** Where prose answers to a heading. Two addresses may be out of scope for one reason. */
const fields = /^(?:overview|policies|documents|updates|disclosure(?!\.(?:scope|weaknesses)))\b/;

/** The same sentence under two headings, and the same heading twice. */
export function textRepeated({ texts }: CheckContext): readonly Finding[] {
  const seen = new Map<string, TextFound>();
  return texts.flatMap((found): readonly Finding[] => {
    const { role, field } = found;
    if (!fields.test(field) || (role !== 'prose' && role !== 'title')) return [];
    const said = role === 'title' ? [found.text] : sentencesIn(found.text);
    const repeated = said.flatMap((text) => {
      const key = [found.lang, role === 'title' ? field : '', normalized(text)].join('\n');
      const first = seen.get(key);
      if (!first) seen.set(key, found);
      return first
        ? [finding('text-repeated', found.path, problemOf(text, first, found), remedy(role))]
        : [];
    });
    // One finding for a text: a paragraph of five sentences that stands twice is one mistake.
    return repeated.slice(0, 1);
  });
}

function sentencesIn(text: string): readonly string[] {
  return passagesOf(text)
    .flatMap(sentencesOf)
    .map((sentence) => sentence.text)
    .filter((one) => one.length >= least.characters && one.split(/\s+/).length >= least.words);
}

function normalized(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function problemOf(text: string, first: TextFound, found: TextFound): string {
  const place = first.path === found.path ? 'before, in the same text' : `at ${first.path}, too`;
  return `${quoted(text, 80)} stands ${place}.`;
}

function remedy(role: TextFound['role']): string {
  return role === 'title'
    ? 'Give each heading its own words, or put the two together.'
    : 'Keep it where it belongs, and write here what belongs here.';
}
