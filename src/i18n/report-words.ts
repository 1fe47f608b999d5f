import type { CatalogueFile, LaterPart } from './catalogues.js';

/** The words of attachments and of the CVSS calculator: only a report that has them needs them. */
export const reportWords: LaterPart = {
  name: 'report',
  files: import.meta.glob<CatalogueFile>('./*.json', { base: '../../locales', query: '?report' }),
};
