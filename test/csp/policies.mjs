// The policy each page below pages/ is served with.

/** The strictest policy a host can set that still lets Lit run. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Pages with another policy than the strict one. @type {Record<string, string>} */
const OTHERS = {};

/** @param {string} page a file name such as `strict.html` */
export function policyFor(page) {
  return Object.hasOwn(OTHERS, page) ? OTHERS[page] : STRICT;
}
