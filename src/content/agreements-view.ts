import type { Agreement, Manifest } from '../schema/index.js';
import { localize, type Localized, type Reader } from './localize.js';
import type { RequestableDocument } from './request-view.js';

/** An agreement that chosen documents are released under. */
export interface AgreementView {
  readonly id: string;
  readonly version: string;
  readonly sha256: string | undefined;
  readonly title: Localized;
  readonly text: Localized | undefined;
  /** Where it can be read instead, as written: it passes `safeUrl` where it is rendered. */
  readonly url: string | undefined;
  readonly requireName: boolean;
  /** The chosen documents that need it. */
  readonly documents: readonly Localized[];
  /** Two texts with the same key are one text: what was done about one holds for the other. */
  readonly key: string;
}

export interface AgreementsView {
  /** Each once, in the order of the documents that need them. */
  readonly agreements: readonly AgreementView[];
  /** Chosen documents whose agreement cannot be shown: they must not be asked for without it. */
  readonly withheld: readonly Localized[];
}

/** What has to be accepted for these documents. */
export function agreementsView(
  manifest: Manifest,
  reader: Reader,
  documents: readonly RequestableDocument[],
): AgreementsView {
  const shown = new Map<string, AgreementView>();
  const withheld: Localized[] = [];
  for (const { title, agreement: needed } of documents) {
    if (!needed) continue;
    const found = manifest.agreements?.find((one) => one.id === needed);
    const view = shown.get(needed) ?? (found && agreementView(found, reader));
    if (view) shown.set(needed, { ...view, documents: [...view.documents, title] });
    else withheld.push(title);
  }
  return { agreements: [...shown.values()], withheld };
}

/** `undefined` for an agreement that has no text and no address. */
function agreementView(
  { id, version, sha256, title, body, url, requireName = true }: Agreement,
  reader: Reader,
): AgreementView | undefined {
  const text = localize(body, reader);
  if (!text && !url) return undefined;
  return {
    id,
    version,
    sha256,
    title: localize(title, reader),
    text,
    url: text ? undefined : url,
    requireName,
    documents: [],
    key: JSON.stringify([id, version, sha256, text?.lang, text?.text ?? url]),
  };
}
