import type { Issue, Manifest } from '../schema/index.js';

/** Why a manifest cannot be had. */
export type LoadReason =
  | 'no-source'
  | 'unsafe-url'
  | 'inline-missing'
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'too-large'
  | 'invalid'
  | 'unsupported-version';

/** A manifest and where it came from. `base` is what relative URLs in it are relative to. */
export interface LoadedManifest {
  readonly manifest: Manifest;
  readonly issues: readonly Issue[];
  /** The absolute address; `''` for inline data. */
  readonly url: string;
  readonly base: string;
}

export interface LoadFailure {
  readonly reason: LoadReason;
  readonly issues: readonly Issue[];
  readonly url: string;
  /** The HTTP status, where there was an answer. */
  readonly httpStatus?: number;
}

/**
 * Where loading stands. While a manifest is loaded again, and when that fails, the one before stays in
 * `loaded`: stale data with a date on it is better than none.
 */
export type ManifestState =
  | { readonly status: 'loading'; readonly loaded?: LoadedManifest | undefined }
  | { readonly status: 'ready'; readonly loaded: LoadedManifest }
  | {
      readonly status: 'failed';
      readonly failure: LoadFailure;
      readonly loaded?: LoadedManifest | undefined;
    };
