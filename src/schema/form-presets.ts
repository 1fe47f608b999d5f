import type { HttpTransport } from './forms.js';

export type Preset = NonNullable<HttpTransport['preset']>;
export type Encoding = NonNullable<HttpTransport['encoding']>;

/** How a form service differs from a receiver of one's own. */
export interface FormService {
  /** How a body may be written; the first is what it is without `encoding`. */
  readonly encodings: readonly Encoding[];
  /** Whether it takes files. */
  readonly files: boolean;
  /** Whether it knows submissions by their ids. Without, nothing is sent again that may have arrived. */
  readonly knowsIds?: boolean;
  /** What must be sent along, or the service does not know whose form it is. */
  readonly needs?: string;
  /** What a page in the answer says: Netlify shows one for every form it has taken. */
  readonly answersPages?: boolean;
}

/**
 * What each preset can do. A header that is not of every form (`Idempotency-Key`) needs the service's leave
 * (CORS), which only one's own receiver gives. Sources: docs/transports.md.
 */
export const formServices: Readonly<Record<Preset, FormService>> = {
  plain: { encodings: ['json', 'urlencoded', 'multipart'], files: true, knowsIds: true },
  formspree: { encodings: ['json', 'urlencoded', 'multipart'], files: true },
  netlify: {
    encodings: ['urlencoded', 'multipart'],
    files: true,
    needs: 'form-name',
    answersPages: true,
  },
  web3forms: { encodings: ['json', 'urlencoded', 'multipart'], files: false, needs: 'access_key' },
  hubspot: { encodings: ['json'], files: false },
};
