import { addPart, type CatalogueFile, type WordsPart } from './catalogues.js';

/**
 * The names of weaknesses, and what a policy says of a report. Only the report form shows them, so their
 * files are listed here and not in the first script.
 */
export const scopeWords = (): WordsPart =>
  addPart(
    'scope',
    import.meta.glob<CatalogueFile>('./*.json', { base: '../../locales', query: '?scope' }),
  );
