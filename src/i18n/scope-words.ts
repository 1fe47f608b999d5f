import type { CatalogueFile, LaterPart } from './catalogues.js';

/** The names of weaknesses, and what a policy says of a report: only the report form shows them. */
export const scopeWords: LaterPart = {
  name: 'scope',
  isExtra: true,
  files: import.meta.glob<CatalogueFile>('./*.json', { base: '../../locales', query: '?scope' }),
};
