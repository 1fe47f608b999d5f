/**
 * The npm entry: classes, types, `parseManifest`. Importing it does nothing; to register the elements,
 * import `trust-elements/define`, or one of `trust-elements/define/<element>`.
 * @module
 */
export { addCatalogue, availableLanguages, type Catalogue } from './i18n/index.js';
export { parseManifest, type Issue, type Manifest, type ManifestResult } from './schema/index.js';
export { TrustBadges } from './elements/trust-badges/trust-badges.js';
export { TrustCenter } from './elements/trust-center/trust-center.js';
export { TrustContacts } from './elements/trust-contacts/trust-contacts.js';
export { TrustDisclosure } from './elements/trust-disclosure/trust-disclosure.js';
export { TrustDisclosureForm } from './elements/trust-disclosure-form/trust-disclosure-form.js';
export { TrustDocumentRequest } from './elements/trust-document-request/trust-document-request.js';
export {
  TrustDocuments,
  type DocumentDownloadDetail,
} from './elements/trust-documents/trust-documents.js';
export {
  TrustPolicies,
  type PolicyToggleDetail,
} from './elements/trust-policies/trust-policies.js';
export { TrustSubprocessors } from './elements/trust-subprocessors/trust-subprocessors.js';
export { TrustUpdates } from './elements/trust-updates/trust-updates.js';
export type { ChallengeSpentDetail } from './controllers/challenge.js';
export type { SubmitDetail } from './controllers/delivery.js';
export type { SubmitFailedDetail, SubmittedDetail } from './controllers/submission-controller.js';
export type { ManifestFailedDetail, ManifestLoadedDetail } from './controllers/report-load.js';
