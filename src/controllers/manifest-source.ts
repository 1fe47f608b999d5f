import {
  manifestStore,
  readInlineManifest,
  readManifest,
  type ManifestState,
  type ReadManifest,
} from '../manifest/index.js';
import { safeUrl } from '../schema/index.js';

/** Where an element's manifest comes from: an object, or a reference written in the page. */
export interface ManifestSource {
  readonly data: unknown;
  /** A URL, or `#id` of an inline script. */
  readonly reference: string | undefined;
}

/** A running subscription: `stop` lets go of the manifest, `reload` asks for it again. */
export interface Following {
  readonly stop: () => void;
  readonly reload: () => Promise<void> | void;
}

/** Data that was read once is not validated again for each element that shows it. */
const readData = new WeakMap<object, ReadManifest>();

/**
 * Follows the manifest of an element.
 * @param onState called at once with what is known, and at each change
 */
export function follow(
  element: Element,
  source: ManifestSource,
  onState: (state: ManifestState) => void,
): Following {
  const { data, reference } = source;
  if (data !== undefined && data !== null)
    return fixed(() => stateOf(readOnce(data, element)), onState);
  if (reference === undefined || reference === '')
    return fixed(() => ({ status: 'loading' }), onState);
  if (reference.startsWith('#')) return followInline(element, reference, onState);
  const url = safeUrl(reference, 'fetch', element.baseURI);
  if (url === undefined) return fixed(() => unsafe(reference), onState);
  const store = manifestStore(url);
  const stop = store.subscribe(onState);
  onState(store.state);
  return { stop, reload: () => store.reload() };
}

function readOnce(data: unknown, element: Element): ReadManifest {
  if (typeof data !== 'object' || data === null) return readManifest(data, '', element.baseURI);
  const known = readData.get(data) ?? readManifest(data, '', element.baseURI);
  readData.set(data, known);
  return known;
}

function followInline(
  element: Element,
  reference: string,
  onState: (state: ManifestState) => void,
): Following {
  const following = fixed(
    () => stateOf(readInlineManifest(reference, element.getRootNode() as Document | ShadowRoot)),
    onState,
  );
  if (document.readyState !== 'loading') return following;
  // The script may stand below the element and not be parsed yet.
  document.addEventListener('DOMContentLoaded', following.reload);
  return {
    reload: following.reload,
    stop: () => document.removeEventListener('DOMContentLoaded', following.reload),
  };
}

function fixed(read: () => ManifestState, onState: (state: ManifestState) => void): Following {
  const tell = (): void => onState(read());
  tell();
  return { stop: () => undefined, reload: tell };
}

function stateOf(read: ReadManifest): ManifestState {
  return read.ok
    ? { status: 'ready', loaded: read.loaded }
    : { status: 'failed', failure: read.failure };
}

function unsafe(url: string): ManifestState {
  return { status: 'failed', failure: { reason: 'unsafe-url', issues: [], url } };
}
