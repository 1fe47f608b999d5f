import { addressBits } from './address-bits.js';

/** Where something is: a host and what lies below it, with `*` where a policy leaves a part open. */
export interface Place {
  /** `*.` stands in front: any host below, but not the host itself. */
  readonly isWildcard: boolean;
  /** The host's labels; an IP address is one label. */
  readonly labels: readonly string[];
  /** The bits of an IP address, or what all addresses of a range begin with. */
  readonly bits?: string | undefined;
  /** Empty for the web's own, 80 and 443. */
  readonly port: string;
  /** Decoded segments. */
  readonly path: readonly string[];
}

/** What somebody calls a thing that can be attacked: a place, or an app by its name. */
export type Asset = { readonly place: Place } | { readonly name: string };

/** Longer than any address that is one; what is longer is compared as a name. */
const maxLength = 2048;

/** Schemes of addresses that people copy; which of them it is says nothing about what is affected. */
const scheme = /^(?:(?:https?|wss?|ftps?|ssh|git(?:\+(?:https?|ssh))?):)?\/\//i;

/** `git@github.com:owner/repository.git` */
const secureCopy = /^[\w.-]{1,64}@([\w.-]{1,255}):(?=[^/\d])/;

const range = /^([\d.]+|[\da-f:]+)\/(\d{1,3})$/i;

/**
 * Reads an asset as people type it and as policies list it: with or without scheme, user, port, query or
 * trailing dot; in capitals, in Unicode or Punycode; an address of a repository; an IP address or a range.
 * Never throws; takes time in proportion to the text.
 */
export function readAsset(text: string): Asset {
  const trimmed = text.trim();
  const isAddress = trimmed.length <= maxLength && !/\s/.test(trimmed);
  const place = isAddress ? (readRange(trimmed) ?? readPlace(trimmed)) : undefined;
  return place ? { place } : { name: nameOf(trimmed) };
}

/** Names are the same whatever their capitals, their white space and how their letters are encoded. */
function nameOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().split(/\s+/).join(' ').trim();
}

/** `192.0.2.0/24`: without a scheme in front, a number behind an IP address is no path. */
function readRange(text: string): Place | undefined {
  const [, address = '', size = ''] = range.exec(text) ?? [];
  const place = address ? readPlace(address) : undefined;
  if (!place?.bits || Number(size) > place.bits.length) return undefined;
  return { ...place, bits: place.bits.slice(0, Number(size)) };
}

function readPlace(text: string): Place | undefined {
  const isMarked = scheme.test(text) || secureCopy.test(text);
  const rest = text.replace(scheme, '').replace(secureCopy, '$1/');
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  // An e-mail address is not the host of its mail.
  if (authority.includes('@') && !isMarked) return undefined;
  const { host, port } = splitAuthority(authority.slice(authority.lastIndexOf('@') + 1));
  const isWildcard = /^\*+(\.|$)/.test(host);
  const below = isWildcard ? host.replace(/^\*+\.?/, '') : host;
  const isOpen = below === '' || below.includes('*');
  if (below === '' && !isWildcard) return undefined;
  // Only the host's name is a matter of what `URL` allows; a star is not.
  const url = parse(`https://${isOpen ? 'a' : below}${port}${end < 0 ? '' : rest.slice(end)}`);
  if (!url) return undefined;
  const name = (isOpen ? below.toLowerCase() : url.hostname).replace(/\.$/, '');
  const bits = addressBits(name);
  const labels = bits ? [name] : name.split('.').filter(Boolean);
  const isPlace = isMarked || isWildcard || bits || labels.length > 1 || url.port;
  return isPlace
    ? { isWildcard, labels, bits, port: portOf(url), path: pathOf(url.pathname) }
    : undefined;
}

/** `host:port`; an IPv6 address has brackets only where a port could follow. */
function splitAuthority(authority: string): { readonly host: string; readonly port: string } {
  if (/^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(authority))
    return { host: `[${authority}]`, port: '' };
  const colon = authority.lastIndexOf(':');
  return colon > authority.lastIndexOf(']')
    ? { host: authority.slice(0, colon), port: authority.slice(colon) }
    : { host: authority, port: '' };
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const portOf = ({ port }: URL): string => (port === '80' ? '' : port);

/** Slashes and a star at the end add nothing: a path covers what lies below it. Nor does a clone's `.git`. */
function pathOf(pathname: string): readonly string[] {
  const segments = pathname.split('/').filter(Boolean).map(decode);
  while (/^\*+$/.test(segments.at(-1) ?? '')) segments.pop();
  const last = segments.pop();
  return last === undefined ? segments : [...segments, last.replace(/\.git$/i, '') || last];
}

/** Split before it is decoded: an escaped slash separates nothing. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize();
  } catch {
    return segment;
  }
}
