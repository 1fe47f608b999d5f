import type { CatalogueFile, LaterPart } from './catalogues.js';

/** The words of lists that few pages have: subprocessors and updates. */
export const registerWords: LaterPart = {
  name: 'register',
  files: import.meta.glob<CatalogueFile>('./*.json', { base: '../../locales', query: '?register' }),
};
