import { dropDuplicates } from './duplicate-ids.js';
import type { Issue } from './issue.js';
import { manifestSchema, schemaVersion, type Manifest } from './manifest.js';
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
 * and reported once. The answer is a copy: nothing in it is shared with `input` or inherits from
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
    return { ok: false, issues: [{ path: '', code: 'type', params: { expected: 'object' } }] };
  }
  const version = value['schemaVersion'];
  if (version !== undefined && version !== schemaVersion) {
    return {
      ok: false,
      issues: [
        {
          path: '/schemaVersion',
          code: 'unsupported-version',
          params: { supported: schemaVersion },
        },
      ],
    };
  }
  const { ok, issues, pointer } = prune(value, manifestSchema, essential);
  if (!ok) return { ok, issues };
  const duplicates = dropDuplicates(value as unknown as Manifest, pointer);
  return { ok, manifest: value as unknown as Manifest, issues: [...issues, ...duplicates] };
}

function failure(code: 'too-deep' | 'unreadable'): ManifestResult {
  return { ok: false, issues: [{ path: '', code, params: {} }] };
}
