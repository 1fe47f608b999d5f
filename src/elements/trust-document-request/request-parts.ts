import type { LitElement } from 'lit';

import { requestView, type RequestableDocument } from '../../content/request-view.js';
import { Later } from '../../controllers/later.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { Checked, DocumentRequestData } from '../../schema/index.js';
import type { FieldError, FormPart } from '../../submission/index.js';
import type { AgreementsPart } from './agreements.js';
import type { TypedPart } from './typed.js';

/** What of the form is loaded when it is needed: what checks it and advises, and agreements. */
export class RequestParts {
  /** The parts of the form, for its controller; those that are loaded join them. */
  readonly form: FormPart[] = [{ ready: () => this.#ready(), errors: () => this.#withheld() }];
  readonly #host: LitElement;
  readonly #content: () => TrustContent | undefined;
  readonly #typed: Later<TypedPart>;
  readonly #agreements: Later<AgreementsPart>;
  #chosen: readonly string[] = [];

  constructor(host: LitElement, content: () => TrustContent | undefined) {
    this.#host = host;
    this.#content = content;
    this.#typed = new Later(host, async () => {
      const { typedPart } = await import('./typed.js');
      return this.#join(typedPart(host, content));
    });
    this.#agreements = new Later(host, async () => {
      const { agreementsPart } = await import('./agreements.js');
      return this.#join(agreementsPart(host, content, () => this.#underAgreement()));
    });
  }

  /** The ids of the documents that are ticked. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  /** What an address tells, once it is loaded. */
  get advice(): TypedPart['advice'] | undefined {
    return this.#typed.loaded?.advice;
  }

  /** What has to be accepted for the chosen documents, once it is loaded. */
  get agreements(): AgreementsPart['render'] | undefined {
    return this.#agreements.loaded?.render;
  }

  /** What cannot be checked yet cannot be sent yet: sending loads the same. */
  check(data: unknown): Checked<DocumentRequestData> {
    return this.#typed.loaded?.check(data) ?? { ok: true, value: data as DocumentRequestData };
  }

  /** Loads what checks the form; while somebody types, and before anything is sent. */
  load(): Promise<void> {
    return this.#typed.load();
  }

  /** Looks what is ticked now: a click, a draft that came back or the page can have changed it. */
  readonly follow = (): void => {
    const boxes = this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      '[name=documents]:checked',
    );
    const chosen = [...boxes].map(({ value }) => value);
    if (chosen.join() === this.#chosen.join()) return;
    this.#chosen = chosen;
    if (this.#underAgreement().length > 0) this.#agreements.prefetch();
    this.#host.requestUpdate();
  };

  /** Ahead of a choice: the focus or the pointer is at the documents. */
  readonly prefetch = (): void => {
    if (this.#underAgreement(true).length > 0) this.#agreements.prefetch();
  };

  #join<T extends { readonly part: FormPart }>(loaded: T): T {
    this.form.push(loaded.part);
    return loaded;
  }

  #ready(): Promise<unknown> {
    const isNeeded = this.#underAgreement().length > 0;
    return Promise.allSettled([this.load(), isNeeded && this.#agreements.load()]);
  }

  /** What could not be loaded cannot be accepted, and nothing is asked for without it. */
  #withheld(): readonly FieldError[] {
    const [first] = this.#underAgreement();
    if (!first || this.#agreements.loaded) return [];
    return [{ field: 'documents', code: 'withheld', params: { titles: first.title.text } }];
  }

  /** The documents that come under an agreement: those that are chosen, or all that can be. */
  #underAgreement(isAny = false): readonly RequestableDocument[] {
    const content = this.#content();
    if (!content) return [];
    return requestView(content.manifest, content.reader).documents.filter(
      ({ id, agreement }) => agreement && (isAny || this.#chosen.includes(id)),
    );
  }
}
