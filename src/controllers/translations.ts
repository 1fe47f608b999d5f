/** What only some pages need of translations: one chunk, because each costs its name in the first script. */
export { withCatalogues } from './content-catalogues.js';
export { labelFallbacks } from './fallback-labels.js';
