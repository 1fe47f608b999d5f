import type { Manifest, TrustDocument } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';

/** A document that can be asked for. */
export interface RequestableDocument {
  readonly id: string;
  readonly title: Localized;
  /** The id of what must be accepted before it is released. */
  readonly agreement?: string | undefined;
}

export interface RequestView {
  readonly organization: Localized;
  readonly documents: readonly RequestableDocument[];
}

/** Whether a document is released on request: public ones are downloaded, others are asked for elsewhere. */
export function isRequestable({ access }: TrustDocument): boolean {
  return access === 'request' || access === 'nda';
}

/** What the request form offers to a reader. */
export function requestView(manifest: Manifest, reader: Reader): RequestView {
  return {
    organization: localize(manifest.organization.name, reader),
    documents: (manifest.documents ?? [])
      .filter(isRequestable)
      .map(({ id, title, agreement }) => ({ id, title: localize(title, reader), agreement })),
  };
}
