import type { Reader } from '../content/localize.js';
import type { Words, WordsPart } from '../i18n/index.js';
import type { LoadedManifest, LoadFailure } from '../manifest/index.js';
import type { Manifest } from '../schema/index.js';

/** Everything a view is made from: the manifest, who reads it, in which words, and when. */
export interface TrustContent extends LoadedManifest {
  readonly words: Words;
  readonly reader: Reader;
  /** The moment at which things are judged, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Where a data element stands; also its `:state()`. */
export type TrustState =
  | { readonly status: 'loading'; readonly words?: Words | undefined }
  | { readonly status: 'ready' | 'empty'; readonly content: TrustContent }
  | {
      readonly status: 'failed';
      readonly failure: LoadFailure;
      readonly words?: Words | undefined;
    };

/** What an element tells of itself. */
export interface TrustOptions {
  /** Whether the manifest has nothing for this element. */
  readonly isEmpty: (content: TrustContent) => boolean;
  readonly parts?: readonly WordsPart[];
  /** What has to happen before the first content is shown. */
  readonly prepare?: (manifest: Manifest, locale: string) => Promise<unknown> | false;
}
