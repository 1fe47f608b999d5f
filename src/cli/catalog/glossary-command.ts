import { toCsv } from '../../content/csv.js';
import type { Command } from '../io.js';
import { glossary, glossaryTags } from './glossary.js';
import { readWords } from './read-words.js';

/** `catalog glossary`: the terms of the field as CSV, to import into a translation system. */
export const glossaryCommand: Command = async (args, io) => {
  readWords(args, {}, 0);
  const head = ['term', ...glossaryTags, ...glossaryTags.map((tag) => `not in ${tag}`), 'note'];
  const lines = glossary.map(({ en, note, in: words }) => [
    en,
    ...glossaryTags.map((tag) => words[tag]?.use[0] ?? ''),
    ...glossaryTags.map((tag) => words[tag]?.avoid.join(', ') ?? ''),
    note,
  ]);
  io.out(toCsv([head, ...lines]));
  return 0;
};
