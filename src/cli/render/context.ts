import type { Reader } from '../../content/localize.js';
import type { Words } from '../../i18n/index.js';
import type { Manifest } from '../../schema/index.js';
import type { PublishedUrl } from '../published-url.js';

/** Everything a page is printed from: the manifest, who reads it, in which words, when, and where. */
export interface RenderContext {
  readonly manifest: Manifest;
  readonly reader: Reader;
  readonly words: Words;
  /** The moment at which things are judged, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** Level of the headings of what is rendered: 1 to 6, deeper ones become 6. */
  readonly level: number;
  readonly url: PublishedUrl;
}

/** The same one level deeper. */
export function deeper(context: RenderContext): RenderContext {
  return { ...context, level: context.level + 1 };
}
