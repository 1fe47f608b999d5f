/** Where a URL is about to be used. Each use has its own allow-list of protocols. */
export type UrlSink = 'link' | 'image' | 'fetch';

const protocols: Readonly<Record<UrlSink, readonly string[]>> = {
  link: ['https:', 'mailto:', 'tel:'],
  image: ['https:'],
  fetch: ['https:'],
};

/** Longer URLs are refused: no honest link needs them, and servers cut them. */
export const maxUrlLength = 2048;

const loopbackHosts = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The one door through which every URL of a manifest goes, at the place where it is used.
 *
 * Parses with `new URL` and answers the parsed `href`, never the text that was given: engines disagree
 * on malformed text. Refused (answer `undefined`): protocols outside the sink's allow-list, control
 * characters, user info, and more than {@link maxUrlLength} characters. `http:` passes for loopback hosts
 * and for a relative URL, which has the page's own origin.
 * @param text the URL as written, absolute or relative
 * @param base what a relative URL is relative to: the manifest's address
 */
export function safeUrl(text: unknown, sink: UrlSink, base?: string): string | undefined {
  if (typeof text !== 'string' || text === '' || text.length > maxUrlLength) return undefined;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return undefined;
  const url = parse(text, base);
  if (!url || url.username || url.password) return undefined;
  if (protocols[sink].includes(url.protocol)) return url.href;
  return url.protocol === 'http:' && isOwnOrLoopback(url, base) ? url.href : undefined;
}

/**
 * Whether a manifest may hold this URL: `https:`, relative, `mailto:`, `tel:`, and `http:` for loopback.
 * Takes no base, so it can run where there is no page.
 */
export function isSafeReference(text: string): boolean {
  return safeUrl(text, 'link', 'https://relative.invalid/') !== undefined;
}

function parse(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function isOwnOrLoopback(url: URL, base: string | undefined): boolean {
  if (loopbackHosts.test(url.hostname)) return true;
  return base !== undefined && parse(base, undefined)?.origin === url.origin;
}
