import type { CatalogueFile, LaterPart } from './catalogues.js';

/** The words of both forms, and of what becomes of them. */
export const formsWords: LaterPart = {
  name: 'forms',
  files: import.meta.glob<CatalogueFile>('./*.json', { base: '../../locales', query: '?forms' }),
};
