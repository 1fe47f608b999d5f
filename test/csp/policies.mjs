// The policy each page below pages/ is served with.

const LOADING = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
];
const TYPED = "require-trusted-types-for 'script'";

const policy = (...directives) => directives.join('; ');

/** The strictest policy a host can set that still lets Lit run. */
const STRICT = policy(...LOADING, TYPED, 'trusted-types lit-html');

/** Pages with another policy than the strict one. @type {Record<string, string>} */
const OTHERS = {
  'tt-none.html': policy(...LOADING, TYPED, "trusted-types 'none'"),
  'tt-other.html': policy(...LOADING, TYPED, 'trusted-types other'),
  'tt-unneeded.html': policy(...LOADING, "trusted-types 'none'"),
  'tt-second-name.html': policy(...LOADING, TYPED, 'trusted-types lit-html trust-elements'),
  'no-words.html': policy(
    "default-src 'none'",
    'script-src http://127.0.0.1:*/dist/trust.js http://127.0.0.1:*/csp/',
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
  ),
};

/** @param {string} page a file name such as `strict.html` */
export function policyFor(page) {
  return Object.hasOwn(OTHERS, page) ? OTHERS[page] : STRICT;
}
