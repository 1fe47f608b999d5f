import type { LitElement } from 'lit';

import type { ManifestState } from '../manifest/index.js';
import type { Issue } from '../schema/index.js';
import { dispatch } from './dispatch.js';
import { warnOnce } from './warn.js';

/** `trust-manifest-loaded`: a manifest is ready. */
export interface ManifestLoadedDetail {
  /** The absolute address; `''` for data. */
  readonly url: string;
  /** What was left out or is unknown: `path` is a JSON pointer, `code` what is wrong there. */
  readonly issues: readonly Issue[];
}

/** `trust-manifest-failed`: a manifest cannot be had. */
export interface ManifestFailedDetail extends ManifestLoadedDetail {
  /** `unsafe-url`, `inline-missing`, `network`, `timeout`, `http`, `not-json`, `too-large`, `invalid` or `unsupported-version`. */
  readonly reason: string;
}

const told = 12;

/** Tells the page, by event, and its developer, in the console, how loading ended. */
export function reportLoad(host: LitElement, state: ManifestState): void {
  if (state.status === 'loading') return;
  const { url, issues } = state.status === 'ready' ? state.loaded : state.failure;
  if (state.status === 'ready') {
    dispatch<ManifestLoadedDetail>(host, 'trust-manifest-loaded', { url, issues });
  } else {
    const { reason, httpStatus } = state.failure;
    // Browsers do not tell a page what has refused a request.
    const refused = reason === 'network' ? 'connect-src, CORS' : httpStatus;
    // U+2018 to U+201F, which text editors put in the place of straight quotes.
    const quoted = url.includes('%E2%80%9') && 'typographic quotes';
    const seen = [reason, refused, quoted].filter(Boolean).join(': ');
    warnOnce('trust-elements', `The manifest ${url || 'given as data'} cannot be shown (${seen}).`);
    dispatch<ManifestFailedDetail>(host, 'trust-manifest-failed', { url, reason, issues });
  }
  if (issues.length === 0) return;
  const lines = issues.slice(0, told).map((issue) => `${issue.path || '/'}: ${issue.code}`);
  const more = issues.length > told ? ` and ${issues.length - told} more` : '';
  warnOnce('trust-elements', `${url || 'data'}: ${lines.join('; ')}${more}.`);
}
