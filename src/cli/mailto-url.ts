/**
 * The `mailto:` URL of an address (RFC 6068): everything but its own `@` is escaped, so that a `?` adds no
 * header. Half of a surrogate pair is left out: `encodeURIComponent` throws on it.
 */
export function mailtoUrl(address: string): string {
  const parts = address.replace(/\p{Cs}/gu, '').split('@');
  return `mailto:${parts.map(encodeURIComponent).join('@')}`;
}
