/** Keys of a manifest whose values are addresses that are shown or fetched. */
const addressKeys = ['url', 'src', 'dark', 'verifyUrl', 'dpaUrl', 'noticeUrl'];

/**
 * A reviver for `JSON.parse`: an object that is handed to an element has no address of its own, so what the
 * URLs in it are relative to is written into them.
 * @param {string} manifest the address of the manifest, from the site's root
 */
export function absoluteFrom(manifest) {
  const base = new URL(manifest, location.href);
  const absolute = (value) =>
    typeof value === 'string' && !/^[a-z]+:/i.test(value) && URL.canParse(value, base)
      ? new URL(value, base).href
      : value;
  return (key, value) => {
    if (key === 'catalogs' && typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([tag, url]) => [tag, absolute(url)]));
    return addressKeys.includes(key) ? absolute(value) : value;
  };
}
