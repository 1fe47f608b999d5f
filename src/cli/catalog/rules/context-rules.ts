import type { CatalogFinding } from '../catalog-finding.js';
import type { CatalogueSet } from '../catalogue-set.js';
import { placeholderNames } from '../placeholders.js';
import { sentenceOf } from '../plurals.js';

/** Every text has an entry for translators, and every entry its text. */
export function contextRules(set: CatalogueSet): readonly CatalogFinding[] {
  const { contexts, contextPath, source } = set;
  if (contextPath === undefined) return [];
  const sentences = new Map<string, string>();
  for (const [key, text] of source.file.texts)
    sentences.set(sentenceOf(key), `${sentences.get(sentenceOf(key)) ?? ''} ${text}`);
  const find = (key: string, message: string): CatalogFinding => {
    const place = { line: 1, column: 1 };
    return { code: 'context', severity: 'error', file: contextPath, key, message, ...place };
  };
  const lost = [...contexts.keys()].filter((key) => !sentences.has(key));
  return [
    ...[...sentences].flatMap(([key, text]) =>
      problemsOf(key, text, set).map((message) => find(key, message)),
    ),
    ...lost.map((key) => find(key, `${source.path} has no text "${key}". Take the entry out.`)),
  ];
}

function problemsOf(key: string, text: string, { contexts }: CatalogueSet): readonly string[] {
  const context = contexts.get(key);
  if (!context)
    return [
      `"${key}" has no entry. Add "${key}": {"description": "…", "where": "…", "maximum": …}.`,
    ];
  const names = placeholderNames(text);
  const told = Object.keys(context.placeholders);
  return [
    ...(context.description === '' ? [`"${key}" has no description. Say what it tells whom.`] : []),
    ...(context.where === '' ? [`"${key}" does not say where it appears. Add "where".`] : []),
    ...(context.maximum === undefined ? [`"${key}" has no "maximum". Give it a length.`] : []),
    ...names
      .filter((name) => !told.includes(name))
      .map((name) => `"${key}" does not say what {{${name}}} is. Add it to "placeholders".`),
    ...told
      .filter((name) => !names.includes(name))
      .map((name) => `"${key}" has no {{${name}}} in the source. Take it out of "placeholders".`),
  ];
}
