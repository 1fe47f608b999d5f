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

/** A policy that names the scripts and folders it allows. */
const loadingOnly = (...paths) =>
  policy(
    ...LOADING.filter((directive) => !directive.startsWith('script-src')),
    ['script-src', ...[...paths, 'csp/'].map((path) => `http://127.0.0.1:*/${path}`)].join(' '),
  );

/** The strictest policy a host can set that still lets Lit run. */
const STRICT = policy(...LOADING, TYPED, 'trusted-types lit-html');

/** Pages with another policy than the strict one. @type {Record<string, string>} */
const OTHERS = {
  'tt-none.html': policy(...LOADING, TYPED, "trusted-types 'none'"),
  'tt-other.html': policy(...LOADING, TYPED, 'trusted-types other'),
  'tt-unneeded.html': policy(...LOADING, "trusted-types 'none'"),
  'tt-second-name.html': policy(...LOADING, TYPED, 'trusted-types lit-html trust-elements'),
  'no-words.html': loadingOnly('dist/trust.js'),
  'no-i18next.html': loadingOnly('dist/trust.js', 'dist/locales/'),
  'some-words.html': loadingOnly(
    'dist/trust.js',
    'dist/chunks/',
    'dist/locales/de.js',
    'dist/locales/en.js',
    'dist/locales/en.forms.js',
    'dist/locales/en.disclosure.js',
  ),
};

/** @param {string} page a file name such as `strict.html` */
export function policyFor(page) {
  return Object.hasOwn(OTHERS, page) ? OTHERS[page] : STRICT;
}
