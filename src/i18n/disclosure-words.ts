import type { CatalogueFile, LaterPart } from './catalogues.js';

/** The words of the disclosure policy and of contacts. */
export const disclosureWords: LaterPart = {
  name: 'disclosure',
  files: import.meta.glob<CatalogueFile>('./*.json', {
    base: '../../locales',
    query: '?disclosure',
  }),
};
