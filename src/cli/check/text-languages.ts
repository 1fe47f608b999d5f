import type { CheckContext } from './check-context.js';
import { finding, listed, quoted, type Finding } from './finding.js';
import { foreignLanguage } from './language-guess.js';
import type { LocalizedFound, TextFound } from './texts.js';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Texts without a declared language, or in another one than they say. */
export function textLanguages(context: CheckContext): readonly Finding[] {
  return [
    ...context.localized.flatMap((text) => missingLanguages(text, context)),
    ...context.localized.flatMap(copied),
    ...context.texts.flatMap(foreign),
  ];
}

/** Names, numbers and abbreviations (`2022`, `P1Y`, `CTO`) read the same in every language. */
function needsTranslation({ role, texts }: LocalizedFound): boolean {
  return role !== 'name' && texts.some(({ text }) => /\p{Ll}{2}/u.test(text));
}

function missingLanguages(found: LocalizedFound, { manifest }: CheckContext): readonly Finding[] {
  if (!needsTranslation(found)) return [];
  // Where a catalogue holds a language's texts, the manifest need not.
  const wanted = (manifest.locales ?? []).filter(
    (locale) => !Object.hasOwn(manifest.catalogs ?? {}, locale),
  );
  const missing = wanted.filter((locale) => !isIn(found.texts, locale));
  if (missing.length === 0) return [];
  const languages = listed(missing.map(nameOf));
  if (typeof found.value === 'string') {
    const problem = `${quoted(found.value)} is in one language, but the manifest declares ${listed(manifest.locales ?? [])}.`;
    const remedy = `Write one text per language: ${languages} ${missing.length > 1 ? 'are' : 'is'} missing.`;
    return [finding('text-plain', found.path, problem, remedy)];
  }
  const problem = `${quoted(found.texts[0]?.text)} has no text in ${languages}.`;
  const remedy = `Add "${missing.join('", "')}", or take it out of "locales".`;
  return [finding('text-locale', found.path, problem, remedy)];
}

/** A text for `pt` serves `pt-BR`, and what a country has serves the language. */
function isIn(texts: readonly TextFound[], locale: string): boolean {
  const language = (tag: string): string | undefined => tag.split('-')[0]?.toLowerCase();
  return texts.some(({ lang }) => lang === locale || language(lang) === language(locale));
}

/** A long text that is the same in two languages has not been translated. */
function copied({ role, texts }: LocalizedFound): readonly Finding[] {
  return texts.flatMap(({ text, lang, path }, index) => {
    const original = texts.slice(0, index).find((other) => other.text.trim() === text.trim());
    if (role !== 'prose' || !original || text.trim().split(/\s+/).length < 6) return [];
    if (lang.split('-')[0] === original.lang.split('-')[0]) return [];
    const problem = `${quoted(text)} is the same in ${nameOf(original.lang)} and ${nameOf(lang)}.`;
    return [finding('text-language', path, problem, 'Translate it.')];
  });
}

function foreign({ text, lang, role, path, field }: TextFound): readonly Finding[] {
  // Weaknesses and roles go by their English names in every language.
  if (role === 'name' || role === 'label' || field.includes('.weaknesses.')) return [];
  const found = foreignLanguage(text, lang, role === 'title');
  if (!found) return [];
  const problem = `${quoted(text)} is meant to be ${nameOf(lang)}, but reads as ${nameOf(found)}.`;
  return [finding('text-language', path, problem, 'Translate it.')];
}

function nameOf(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
