import type { CatalogFinding } from './catalog-finding.js';
import { found } from './catalog-finding.js';
import type { CatalogueSet, Language } from './catalogue-set.js';
import { addressRules } from './rules/address-rules.js';
import { contextRules } from './rules/context-rules.js';
import { formRules } from './rules/form-rules.js';
import { keyRules } from './rules/key-rules.js';
import { styleRules } from './rules/style-rules.js';
import { termRules } from './rules/term-rules.js';

/**
 * Everything that is wrong with a set of catalogues, file by file in the order of their lines. Pure: the
 * translator's page and the command line ask the same.
 */
export function checkSet(set: CatalogueSet): readonly CatalogFinding[] {
  const files = [set.source, ...set.languages];
  const findings = files.flatMap((language) => checkLanguage(language, set));
  return [...findings, ...contextRules(set)];
}

/** Everything that is wrong with one language's file. */
export function checkLanguage(language: Language, set: CatalogueSet): readonly CatalogFinding[] {
  const rules = [keyRules, formRules, addressRules, styleRules, termRules];
  const unreadable = language.file.problems.map(({ key, message, place }) => ({
    ...found('file', language, key, message, ''),
    ...place,
    message,
  }));
  return [...unreadable, ...rules.flatMap((rule) => rule(language, set))].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
}
