import type { Catalogue, LaterPart } from './catalogues.js';

/** The words of attachments and of the CVSS calculator: loaded with them, not with the form. */
export const reportPart: LaterPart = {
  name: 'report',
  files: import.meta.glob<Catalogue>('../../locales/*.json', {
    query: '?report',
    import: 'default',
  }),
};
