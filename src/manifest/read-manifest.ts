import { parseManifest } from '../schema/index.js';
import type { LoadedManifest, LoadFailure } from './state.js';

/** A manifest that was read, or why it could not be. */
export type ReadManifest =
  | { readonly ok: true; readonly loaded: LoadedManifest }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Validates a value as a manifest and keeps where it came from. */
export function readManifest(value: unknown, url: string, base: string): ReadManifest {
  const result = parseManifest(value);
  const { issues } = result;
  if (result.ok) return { ok: true, loaded: { manifest: result.manifest, issues, url, base } };
  const isVersion = issues.some((issue) => issue.code === 'unsupported-version');
  return {
    ok: false,
    failure: { reason: isVersion ? 'unsupported-version' : 'invalid', issues, url },
  };
}

/**
 * Reads the manifest in `<script type="application/json" id="…">`.
 * @param reference `#id`
 * @param root where to look first: an element may live in a shadow root with its own script; then in the
 *   roots around it
 */
export function readInlineManifest(reference: string, root: Document | ShadowRoot): ReadManifest {
  const script = find(reference.slice(1), root);
  const fail = (reason: 'inline-missing' | 'not-json'): ReadManifest => ({
    ok: false,
    failure: { reason, issues: [], url: reference },
  });
  if (!script) return fail('inline-missing');
  try {
    return readManifest(JSON.parse(script.textContent ?? ''), reference, script.baseURI);
  } catch {
    return fail('not-json');
  }
}

function find(id: string, root: Document | ShadowRoot): Element | null {
  if (root instanceof ShadowRoot)
    return root.getElementById(id) ?? find(id, root.host.getRootNode() as Document | ShadowRoot);
  // The prototype's: `<img name="getElementById">` replaces the document's own.
  return Document.prototype.getElementById.call(root, id);
}
