/** From a URL, an inline script or an object to a validated manifest. */
export { ManifestStore, manifestStore, type StoreOptions } from './manifest-store.js';
export { readInlineManifest, readManifest, type ReadManifest } from './read-manifest.js';
export type { LoadedManifest, LoadFailure, LoadReason, ManifestState } from './state.js';
