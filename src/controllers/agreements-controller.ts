import type { LitElement } from 'lit';

import {
  agreementsView,
  type AgreementsView,
  type AgreementView,
} from '../content/agreements-view.js';
import type { RequestableDocument } from '../content/request-view.js';
import { needsMarkdown } from '../content/rich-text.js';
import { formatValue } from '../i18n/index.js';
import type { AgreementAcceptance } from '../schema/index.js';
import { sameName } from '../schema/same-name.js';
import {
  recallReadings,
  rememberReadings,
  type Reading,
} from '../submission/agreement-readings.js';
import type { FieldError, FormMemory, FormPart } from '../submission/index.js';
import type { TextRow } from '../submission/text-rows.js';
import type { FormValues } from '../submission/values.js';
import { loadMarkdown } from './rich-text-controller.js';
import type { TrustContent } from './trust-controller.js';

/** The name of the box that accepts an agreement. */
export const boxName = (id: string): string => `agreements/${id}`;

/** The name of the field that the signer's name is typed into. */
export const signerName = (id: string): string => `${boxName(id)}/signer`;

/**
 * The agreements that the chosen documents come under: which text was opened, who signed it, when it was
 * accepted. All of it belongs to one text: another version, another hash or another language asks again,
 * and what was done about a text is there again with it.
 */
export class AgreementsController implements FormPart {
  readonly #host: LitElement;
  readonly #content: () => TrustContent | undefined;
  readonly #documents: () => readonly RequestableDocument[];
  /** By the key of a text. */
  readonly #readings = new Map<string, Reading>();
  /** Keys of the texts that are unfolded: another text is not, until somebody opens it. */
  readonly #unfolded = new Set<string>();
  /** Names that were typed, by the id of the agreement. */
  readonly #signers = new Map<string, string>();

  /** @param documents the chosen documents that come under an agreement */
  constructor(
    host: LitElement,
    content: () => TrustContent | undefined,
    documents: () => readonly RequestableDocument[],
  ) {
    this.#host = host;
    this.#content = content;
    this.#documents = documents;
  }

  /** What has to be accepted for the documents that are chosen now. */
  get view(): AgreementsView {
    const content = this.#content();
    if (!content) return { agreements: [], withheld: [] };
    return agreementsView(content.manifest, content.reader, this.#documents());
  }

  isOpened({ key }: AgreementView): boolean {
    return this.#readings.has(key);
  }

  isUnfolded({ key }: AgreementView): boolean {
    return this.#unfolded.has(key);
  }

  isAccepted({ key }: AgreementView): boolean {
    return this.#readings.get(key)?.acceptedAt !== undefined;
  }

  /** Whether another text of the same agreement was opened before: an older version, another language. */
  isAnother(agreement: AgreementView): boolean {
    const start = JSON.stringify([agreement.id]).slice(0, -1);
    return (
      !this.isOpened(agreement) && [...this.#readings.keys()].some((key) => key.startsWith(start))
    );
  }

  /** The name that was typed last. */
  signer({ id }: AgreementView): string {
    return this.#signers.get(id) ?? '';
  }

  /** The text was unfolded or folded. */
  unfold(agreement: AgreementView, isUnfolded: boolean): void {
    if (!isUnfolded) this.#unfolded.delete(agreement.key);
    else {
      this.#unfolded.add(agreement.key);
      void this.open(agreement);
    }
  }

  /** The text is in front of the reader. Its digest is made where the manifest names none. */
  async open({ key, sha256, text }: AgreementView): Promise<void> {
    if (text && needsMarkdown(text.text)) await loadMarkdown();
    const digest = sha256 ?? (text && (await digestOf(text.text)));
    if (this.#readings.has(key)) return;
    const locale = text?.lang ?? this.#content()?.words.lang ?? '';
    this.#readings.set(key, { viewedAt: new Date().toISOString(), sha256: digest, locale });
    this.#host.requestUpdate();
  }

  /** The box was ticked, or the tick was taken away. */
  accept({ key }: AgreementView, isAccepted: boolean): void {
    const reading = this.#readings.get(key);
    const acceptedAt = isAccepted ? new Date().toISOString() : undefined;
    if (reading) this.#readings.set(key, { ...reading, acceptedAt });
    this.#host.requestUpdate();
  }

  sign({ id }: AgreementView, name: string): void {
    this.#signers.set(id, name);
  }

  readonly values = (): FormValues => {
    const agreements = this.#records();
    return agreements.length > 0 ? { agreements } : {};
  };

  readonly errors = (): readonly FieldError[] => {
    const { agreements, withheld } = this.view;
    const lang = this.#content()?.words.lang ?? '';
    const titles = formatValue({ list: withheld.map(({ text }) => text) }, lang);
    return [
      ...(titles ? [{ field: 'documents', code: 'withheld', params: { titles } }] : []),
      ...agreements.flatMap((one) => [...this.#signerErrors(one), ...this.#boxErrors(one)]),
    ];
  };

  readonly labelOf = (field: string): string | undefined =>
    this.view.agreements.find(({ id }) => field === boxName(id) || field === signerName(id))?.title
      .text;

  readonly rows = (): readonly TextRow[] =>
    this.#records().map((record) => ({
      name: boxName(record.id),
      label: this.labelOf(boxName(record.id)) ?? record.id,
      value: JSON.stringify(record),
    }));

  readonly remember = (): FormMemory => rememberReadings(this.#readings);

  /** What was done before, without what was done since. */
  readonly recall = (memory: FormMemory): void => {
    for (const [key, reading] of recallReadings(memory))
      if (!this.#readings.has(key)) this.#readings.set(key, reading);
  };

  readonly clear = (): void => {
    this.#readings.clear();
    this.#unfolded.clear();
    this.#signers.clear();
  };

  #records(): readonly AgreementAcceptance[] {
    return this.view.agreements.flatMap((agreement) => {
      const { id, version } = agreement;
      const { viewedAt, acceptedAt, sha256, locale } = this.#readings.get(agreement.key) ?? {};
      if (!viewedAt || !acceptedAt || !locale || this.#signerErrors(agreement).length > 0)
        return [];
      const signer = agreement.requireName ? this.#valueOf(signerName(id)) : undefined;
      const evidence = { ...(sha256 && { sha256 }), locale, viewedAt, acceptedAt };
      return [{ id, version, ...evidence, ...(signer && { signer }) }];
    });
  }

  /** A name that is missing is told by its field. */
  #signerErrors({ id, requireName }: AgreementView): readonly FieldError[] {
    const [name, signer] = [this.#valueOf('name'), this.#valueOf(signerName(id))];
    if (!requireName || !name || !signer || sameName(name, signer)) return [];
    return [{ field: signerName(id), code: 'value' }];
  }

  /** A box that is not ticked is told by itself, once it can be. */
  #boxErrors(agreement: AgreementView): readonly FieldError[] {
    return this.isOpened(agreement) ? [] : [{ field: boxName(agreement.id), code: 'unopened' }];
  }

  #valueOf(name: string): string {
    const control = this.#host.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`);
    return control?.value.trim() ?? '';
  }
}

/** SHA-256 of a text's UTF-8 in hexadecimal digits; `undefined` where the page is no secure context. */
async function digestOf(text: string): Promise<string | undefined> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return (
    digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  );
}
