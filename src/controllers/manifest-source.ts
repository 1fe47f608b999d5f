import {
  manifestStore,
  readInlineManifest,
  readManifest,
  type LoadedManifest,
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

/**
 * Data that was read once is not validated again for each element that shows it. A manifest from elsewhere is
 * remembered, too: an element that composes others hands it to them, and they know what its URLs are
 * relative to.
 */
const readData = new WeakMap<object, ReadManifest>();

/** Lets elements that are handed a manifest know what it was read from. */
export function rememberManifest(manifest: object, loaded: LoadedManifest): void {
  readData.set(manifest, { ok: true, loaded });
}

/**
 * Follows the manifest of an element.
 * @param tell called at once with what is known, and at each change
 */
export function follow(
  element: Element,
  { data, reference }: ManifestSource,
  tell: (state: ManifestState) => void,
): Following {
  const onState = (state: ManifestState): void => {
    const { loaded } = state;
    if (loaded) rememberManifest(loaded.manifest, loaded);
    tell(state);
  };
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
  let isWaiting = false;
  const read = (): ManifestState => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const state = stateOf(readInlineManifest(reference, root));
    // The script may stand below the element and not be parsed yet, or in part.
    isWaiting = state.status === 'failed' && document.readyState === 'loading';
    return isWaiting ? { status: 'loading' } : state;
  };
  const { reload } = fixed(read, onState);
  if (isWaiting) window.addEventListener('DOMContentLoaded', reload);
  return { reload, stop: () => window.removeEventListener('DOMContentLoaded', reload) };
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
