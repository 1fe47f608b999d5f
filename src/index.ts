/**
 * The npm entry: classes, types, `parseManifest`. Importing it does nothing; to register the elements,
 * import `trust-elements/define`, or one of `trust-elements/define/<element>`.
 * @module
 */
export { addCatalogue, availableLanguages, type Catalogue } from './i18n/index.js';
export { parseManifest, type Issue, type Manifest, type ManifestResult } from './schema/index.js';
export { TrustBadges } from './elements/trust-badges/trust-badges.js';
