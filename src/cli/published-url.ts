import { safeUrl, type UrlSink } from '../schema/index.js';

/** An origin that cannot exist: what resolves to it is relative to a page whose address is not known here. */
const placeholder = 'https://relative.invalid';

/** The URL of a link as it is written into a page; `undefined` for what is not safe to write. */
export type PublishedUrl = (text: string | undefined, sink: UrlSink) => string | undefined;

/**
 * How URLs of a manifest are written into a page. Each passes `safeUrl`; a relative one is resolved against
 * the manifest's address, as in the browser, and stays without an origin when that has none.
 * @param manifestUrl the address at which the manifest is published: absolute, or from the site's root
 */
export function publishedUrls(manifestUrl: string): PublishedUrl {
  const base = safeUrl(manifestUrl, 'fetch', placeholder) ?? placeholder;
  return (text, sink) => {
    const href = safeUrl(text, sink, base);
    if (!href?.startsWith(`${placeholder}/`)) return href;
    const path = href.slice(placeholder.length);
    // Two slashes would name a host.
    return path.startsWith('//') ? `/.${path}` : path;
  };
}
