/**
 * The pure layer: what a valid manifest and a valid submission are. No DOM; runs in browsers and in Node,
 * so a server can check with the same schemas.
 * @module
 */
export type {
  Certification,
  CertificationKind,
  InheritedAssurance,
  NotClaimed,
} from './certification.js';
export type { Checked } from './check.js';
export { attachmentLimits } from './report-values.js';
export { disclosureData, parseDisclosure, type DisclosureData } from './disclosure-report.js';
export type {
  Channel,
  DisclosurePolicy,
  DisclosurePromise,
  ScopeEntry,
  Weakness,
} from './disclosure-policy.js';
export {
  documentRequestData,
  parseDocumentRequest,
  type AgreementAcceptance,
  type DocumentRequestData,
} from './document-request.js';
export { isEncrypted, type EncryptedData } from './encrypted-report.js';
export type { Agreement, TrustDocument, TrustFile } from './document.js';
export type { FormSettings, Transport } from './forms.js';
export type { Issue, IssueCode } from './issue.js';
export { manifestSchema, schemaVersion, type Manifest } from './manifest.js';
export type { Contact, Organization, Overview } from './organization.js';
export { parseManifest, type ManifestResult } from './parse-manifest.js';
export type { PolicyGroup, PolicyItem, Subprocessor, TrustUpdate } from './policy.js';
export {
  encryptedSubmissionSchema,
  parseSubmission,
  submissionSchema,
  submissionVersion,
  type EncryptedSubmission,
  type ReceivedSubmission,
  type Submission,
  type SubmissionType,
} from './submission.js';
export type { LocalizedText } from './text.js';
export { safeUrl, type UrlSink } from './url.js';
