import { found, shown, type CatalogFinding } from '../catalog-finding.js';
import { contextOf, type CatalogueSet, type Language } from '../catalogue-set.js';
import { lacking, markupOf } from '../markup.js';
import { lengthOf, placeholderNames, placeholdersOf } from '../placeholders.js';
import { sourceKey } from '../plurals.js';
import type { Texts } from '../texts-file.js';

/** A text, the text it was made from, and where it stands. */
interface Pair {
  readonly key: string;
  readonly text: string;
  readonly source: string;
  readonly language: Language;
}

/** Placeholders, markup, what must never be in a text, and its length. */
export function formRules(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  return pairsOf(language, set.source.file.texts).flatMap((pair) => {
    const refused = forbidden(pair);
    return refused.length > 0 ? refused : formOf(pair, set);
  });
}

function formOf(pair: Pair, set: CatalogueSet): readonly CatalogFinding[] {
  return [
    ...(set.kind === 'strings' ? [...placeholders(pair), ...html(pair)] : markup(pair)),
    ...tooLong(pair, set),
  ];
}

function pairsOf(language: Language, source: Texts): readonly Pair[] {
  return [...language.file.texts].flatMap(([key, text]) => {
    const from = sourceKey(key, source);
    if (from === undefined || text.trim() === '') return [];
    return [{ key, text, source: source.get(from) ?? '', language }];
  });
}

function forbidden({ key, text, language }: Pair): readonly CatalogFinding[] {
  const odd = /\$t\(|\{\{\s*-/.exec(text)?.[0];
  if (!odd) return [];
  const problem = `${shown(text)} holds "${odd}", which is refused.`;
  return [found('nesting', language, key, problem, 'Write the words out, and {{name}} plainly.')];
}

/** A form for one number alone (`every day`) may leave the number out. */
function placeholders({ key, text, source, language }: Pair): readonly CatalogFinding[] {
  const [wanted, has] = [new Set(placeholderNames(source)), new Set(placeholderNames(text))];
  const isForOne = /_(zero|one|two)$/.test(key);
  const lost = [...wanted].filter((name) => !has.has(name) && !(isForOne && name === 'number'));
  const added = [...has].filter((name) => !wanted.has(name) && name !== 'number');
  const strange = text.replace(/\{\{\w+\}\}/g, '').match(/[{}]+[^{}]*[{}]*/)?.[0];
  return [
    ...lost.map((name) => `{{${name}}} is missing. Put it where the value belongs.`),
    ...added.map((name) => `The source has no {{${name}}}. Take it out, or correct its name.`),
    ...(strange ? [`"${strange.trim()}" is no placeholder. Write {{name}}, without spaces.`] : []),
    ...(isTwice(text, source) ? ['A placeholder stands here more often than in the source.'] : []),
  ].map((message) => found('placeholder', language, key, `${shown(text)}:`, message));
}

function isTwice(text: string, source: string): boolean {
  const [own, wanted] = [placeholdersOf(text), placeholdersOf(source)];
  return own.length > wanted.length && new Set(own).size === new Set(wanted).size;
}

function html({ key, text, language }: Pair): readonly CatalogFinding[] {
  const odd = /<[^>]*>?|>|&#?\w+;/.exec(text)?.[0];
  if (!odd) return [];
  const problem = `${shown(text)} holds "${odd}"; markup is shown as it is written.`;
  return [found('markup', language, key, problem, 'Take it out.')];
}

function markup({ key, text, source, language }: Pair): readonly CatalogFinding[] {
  const [wanted, has] = [markupOf(source), markupOf(text)];
  const message = [
    ...lacking(wanted, has).map((what) => `${what} is missing.`),
    ...lacking(has, wanted).map((what) => `${what} is not in the source.`),
  ].join(' ');
  if (message === '') return [];
  return [found('markup', language, key, `${shown(text)}: ${message}`, 'Mark it as the source.')];
}

function tooLong({ key, text, language }: Pair, set: CatalogueSet): readonly CatalogFinding[] {
  const maximum = contextOf(key, set)?.maximum;
  const length = lengthOf(text);
  if (maximum === undefined || length <= maximum) return [];
  const problem = `${shown(text)} has ${length} characters, and there is room for ${maximum}.`;
  return [found('length', language, key, problem, 'Shorten it.')];
}
