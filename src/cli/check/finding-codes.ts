/** An error keeps part of the manifest from being shown; with a warning it is shown, but untrue, stale or unfinished. */
export type Severity = 'error' | 'warning';

interface Described {
  readonly severity: Severity;
  readonly summary: string;
}

const error = (summary: string): Described => ({ severity: 'error', summary });

const warning = (summary: string): Described => ({ severity: 'warning', summary });

/**
 * Everything `check` can find. A code is stable: manifests silence findings by it. The prefix is the family
 * of the rule.
 */
export const findingCodes = {
  'schema-not-json': error('the file is not JSON'),
  'schema-repeated-key': error('an object has the same key twice; only the last one counts'),
  'schema-missing': error('a required value is missing'),
  'schema-type': error('a value has the wrong type'),
  'schema-value': error('a value is none of those allowed'),
  'schema-format': error('a value has the wrong form'),
  'schema-too-short': error('a text is too short'),
  'schema-too-long': error('a text is too long'),
  'schema-too-few': error('a list is too short'),
  'schema-too-many': error('a list is too long'),
  'schema-too-deep': error('the manifest is nested too deeply'),
  'schema-duplicate-id': error('an id is used twice in one collection'),
  'schema-unsupported-version': error('this version of the format is not supported'),
  'schema-unreadable': error('the manifest cannot be read'),
  'schema-unknown-key': warning('a key that the format does not have'),
  'url-unsafe': error('an address that is never linked to or fetched'),
  'url-bare': warning('an address in prose that is no link'),
  'claim-law': warning('somebody is said to be certified for a law (GDPR, CCPA, HIPAA, LGPD)'),
  'claim-soc': warning('a SOC report is said to be a certification'),
  'claim-word': warning('a claim that is no certification is worded like one'),
  'claim-incomplete': warning('a certification or report without issuer or dates'),
  'claim-scope': warning('a certification without scope or edition, or said to be of a product'),
  'claim-provider': warning("a provider's standard is shown as one's own"),
  'claim-inherited': warning("a provider's standards are named in prose only"),
  'claim-contradiction': warning('a standard is both claimed and not claimed'),
  'claim-mark': warning('the mark of ISO is shown'),
  'date-expired': warning('a certification, document or key has expired'),
  'date-stale': warning('the period of a report ended more than 12 months ago'),
  'date-due': warning('something ends within 60 days'),
  'date-target': warning('a target date has passed'),
  'date-reversed': warning('an end lies before its beginning'),
  'date-review': warning('a review is older than its cadence'),
  'date-updates': warning('updates are out of order or in the future'),
  'date-manifest': warning('the manifest has no date, or one that is older than a year'),
  'date-subprocessor': warning('a subprocessor is listed after its end'),
  'ref-document': warning('a certification names a document that does not exist'),
  'ref-agreement': warning('a document names an agreement that does not exist, or none'),
  'ref-agreement-unused': warning('no document needs this agreement'),
  'ref-file': warning('a public document has no file'),
  'ref-channel': warning('a channel leads nowhere'),
  'ref-fragment': warning('a deep link leads to nothing'),
  'ref-missing': warning('a file that the manifest names does not exist (with --base)'),
  'key-unusable': error('a security contact names a key that no report can be encrypted with'),
  'form-service': warning('a form asks of its form service what that cannot do or does not know'),
  'text-locale': warning('a text is missing in a declared language'),
  'text-plain': warning('a plain string where several languages are declared'),
  'text-language': warning('a text is in another language than it says'),
  'text-repeated': warning('the same sentence or heading stands twice'),
  'text-dangling': warning('a text breaks off: it ends in "and" or in a comma'),
  'text-placeholder': warning('a placeholder was left in a text'),
  'text-typo': warning('a missing space, a doubled space, or a stray bracket'),
  'text-email': warning('an email is spoken of, but no address is given'),
  'text-link': warning('the label of a link without its target'),
  'ignore-unused': warning('an entry of "ignore" silences nothing'),
} as const satisfies Readonly<Record<string, Described>>;

export type FindingCode = keyof typeof findingCodes;
