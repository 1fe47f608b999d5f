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

/** Refuses the picture by which tests know that they have heard of all violations. */
const FENCE = "img-src 'self'";

/**
 * What hosts set, for `center.html?policy=…`.
 * @type {Record<string, string | undefined>}
 */
const OF_HOSTS = {
  none: undefined,
  self: "default-src 'self'",
  'nonce and strict-dynamic': policy(
    "script-src 'nonce-bm9uY2U' 'strict-dynamic'",
    "object-src 'none'",
    "base-uri 'none'",
    FENCE,
  ),
  'styles of its own': policy("style-src 'self'", FENCE),
  'trusted types, no name': policy(TYPED, FENCE),
  'trusted types, lit-html': policy(TYPED, 'trusted-types lit-html', FENCE),
  strict: STRICT,
  'trusted types, another name': policy(TYPED, 'trusted-types other', FENCE),
  'trusted types, none': policy(TYPED, "trusted-types 'none'", FENCE),
  'connections elsewhere': policy('connect-src https://elsewhere.invalid', FENCE),
  'scripts of two origins': policy(
    ...LOADING.filter((directive) => !/^(script|connect)-src/.test(directive)),
    "script-src 'self' http://localhost:*",
    "connect-src 'self' http://localhost:*",
  ),
};

/**
 * @param {string} page a file name such as `strict.html`
 * @param {string} [name] one of those of hosts
 * @returns {string | undefined}
 */
export function policyFor(page, name) {
  if (name !== undefined) {
    if (!Object.hasOwn(OF_HOSTS, name)) throw new Error(`There is no policy "${name}".`);
    return OF_HOSTS[name];
  }
  return Object.hasOwn(OTHERS, page) ? OTHERS[page] : STRICT;
}
