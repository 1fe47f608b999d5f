import { dropDuplicates } from './duplicate-ids.js';
import type { Issue, IssueCode } from './issue.js';
import { manifestSchema, schemaVersion, type Manifest } from './manifest.js';
import { contactRoles, type Contact } from './organization.js';
import { ownCopy, TooDeepError, type OwnJson } from './own-copy.js';
import { prune } from './prune.js';

/** A manifest with the issues that did not stop it, or the issues that did. */
export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly manifest?: never; readonly issues: readonly Issue[] };

/** Without these there is no trust section to show, so a fault in them is a fault of the document. */
const essential: readonly string[] = ['schemaVersion', 'organization', 'defaultLocale'];

/**
 * Reads a trust manifest from any value: JSON that was fetched, an object from a host, or nonsense.
 *
 * A broken entry is left out and reported with its JSON pointer; the rest stands. Unknown keys are kept
 * and reported once. A broken `pgp` keeps what is whole in it; where a security contact's is lost, a contact
 * `{role: 'security', pgp: {}}` stands at the end for it, so that nobody mistakes it for none. The answer is a copy: nothing in it is shared with `input` or inherits from
 * `Object.prototype`. Never throws; takes time linear in the size of the input.
 */
export function parseManifest(input: unknown): ManifestResult {
  let value: OwnJson | undefined;
  try {
    value = ownCopy(input);
  } catch (error) {
    return failure(error instanceof TooDeepError ? 'too-deep' : 'unreadable');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('type', '', { expected: 'object' });
  }
  const version = value['schemaVersion'];
  if (version !== undefined && version !== schemaVersion) {
    return failure('unsupported-version', '/schemaVersion', { supported: schemaVersion });
  }
  const keys = countKeys(value);
  const { ok, issues, pointer } = prune(value, manifestSchema, essential);
  if (!ok) return { ok, issues };
  const manifest = value as unknown as Manifest;
  if (countKeys(value) < keys) (manifest.contacts ??= []).push({ role: 'security', pgp: {} });
  return { ok, manifest, issues: [...issues, ...dropDuplicates(manifest, pointer)] };
}

function failure(code: IssueCode, path = '', params: Issue['params'] = {}): ManifestResult {
  return { ok: false, issues: [{ path, code, params }] };
}

/** How many contacts name a key for reports: also broken ones, whose role may be a slip for `security`. */
function countKeys({ contacts }: { readonly [key: string]: OwnJson | undefined }): number {
  const list = [contacts].flat() as readonly (Contact | null | undefined)[];
  return list.filter((one) => one?.pgp && contactRoles.indexOf(one.role) < 1).length;
}
