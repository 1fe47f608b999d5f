import { found, type CatalogFinding } from '../catalog-finding.js';
import { parentOf, shownText, type CatalogueSet, type Language } from '../catalogue-set.js';
import { categoriesOf, categoryOf, neededKeys, sentenceOf } from '../plurals.js';

/** Keys that are missing, unknown, empty or needless, and plural forms. */
export function keyRules(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  return [...missing(language, set), ...unknown(language, set), ...needless(language, set)];
}

/** What a whole language needs. An overlay needs nothing but the rest of a plural that it has begun. */
function missing(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const { texts } = language.file;
  const begun = new Set([...texts.keys()].filter(categoryOf).map(sentenceOf));
  const isWhole = !parentOf(language, set) && set.kind === 'strings';
  return neededKeys(set.source.file.texts, language.tag).flatMap((key) => {
    if (texts.has(key)) return [];
    const category = categoryOf(key);
    if (category && begun.has(sentenceOf(key))) return [missingForm(language, key, category)];
    if (!isWhole) return [];
    const problem = `The text "${key}" is missing.`;
    return [found('key-missing', language, key, problem, `Translate it from ${set.source.path}.`)];
  });
}

function missingForm(language: Language, key: string, category: string): CatalogFinding {
  const forms = categoriesOf(language.tag).join(', ');
  const problem = `The plural form "${category}" is missing; ${nameOf(language.tag)} has ${forms}.`;
  return found('plural-missing', language, key, problem, `Add "${lastPart(key)}".`);
}

function unknown(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const source = set.source.file.texts;
  const needed = new Set(neededKeys(source, language.tag));
  return [...language.file.texts].flatMap(([key, text]) => {
    if (!needed.has(key)) return [strange(language, key, set)];
    if (text.trim() !== '' || set.kind === 'content') return [];
    const problem = `The text "${key}" is empty.`;
    return [found('key-empty', language, key, problem, 'Translate it, or take it out.')];
  });
}

function strange(
  language: Language,
  key: string,
  { source, kind, name }: CatalogueSet,
): CatalogFinding {
  const category = categoryOf(key);
  const { texts } = source.file;
  if (category && texts.has(`${sentenceOf(key)}_other`)) {
    const problem = `${nameOf(language.tag)} has no plural form "${category}".`;
    return found('plural-extra', language, key, problem, `Take "${lastPart(key)}" out.`);
  }
  if (texts.has(`${key}_other`)) {
    const forms = categoriesOf(language.tag).map((one) => `"${lastPart(key)}_${one}"`);
    const problem = 'This text has plural forms.';
    return found('plural-missing', language, key, problem, `Write ${forms.join(', ')} instead.`);
  }
  const problem = `${kind === 'content' ? name : source.path} has no text "${key}".`;
  const remedy =
    kind === 'content'
      ? '"catalog extract --prune" takes it out.'
      : 'Correct the key, or take it out.';
  return found('key-unknown', language, key, problem, remedy);
}

function needless(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const parent = parentOf(language, set);
  return [...language.file.texts].flatMap(([key, text]) => {
    if (text.trim() === '') return [];
    if (language.inline.has(key)) {
      const problem = `${set.name} has this text in ${language.tag} itself, and that comes first.`;
      const remedy = `Take one out; "catalog extract --move" moves all to the catalogue.`;
      return [found('key-inline', language, key, problem, remedy)];
    }
    // Forms of a plural come together: one that is the same is no mistake.
    if (!parent || categoryOf(key) || shownText(key, parent, set) !== text) return [];
    const problem = `The text is the same in ${parent.path}.`;
    return [found('key-same', language, key, problem, 'Take it out: an overlay has what differs.')];
  });
}

const lastPart = (key: string): string => key.replace(/^.*\./, '');

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language; the tag of one that has none. */
export function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
