import type { LitElement } from 'lit';

import { requestView, type RequestableDocument } from '../../content/request-view.js';
import type { ModalHost } from '../../controllers/modal-controller.js';
import type { TrustContent } from '../../controllers/trust-controller.js';
import type { FormPart } from '../../submission/index.js';
import { exportParts } from './export-parts.js';
import type { LaterParts } from './later-parts.js';

/** What is ticked in the form, and what of it is loaded once somebody is at it. */
export class RequestParts {
  /** The parts of the form, for its controller; those that are loaded join them. */
  readonly form: FormPart[] = [{ ready: () => this.#ready() }];
  readonly #host: ModalHost;
  readonly #content: () => TrustContent | undefined;
  #loading: Promise<void> | undefined;
  #later: LaterParts | undefined;
  #chosen: readonly string[] = [];
  #wasOpen = false;

  constructor(host: ModalHost, content: () => TrustContent | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController({ hostConnected: () => exportParts(host) });
    // What is ticked is known once it is rendered; Lit's development build would tell each developer of it.
    (host.constructor as typeof LitElement).disableWarning?.('change-in-update');
  }

  /** The ids of the documents that are ticked. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  /** What was loaded; `undefined` until then. */
  get later(): LaterParts | undefined {
    return this.#later;
  }

  /**
   * Loads what helps to fill in the form, once; what failed is tried again the next time.
   * @throws when it cannot be loaded
   */
  load(): Promise<void> {
    return (this.#loading ??= import('./later-parts.js').then(
      ({ LaterParts }) => {
        this.#later = new LaterParts(this.#host, this.#content, this);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }

  /** Ahead of use: a failure is told when it is really needed. */
  readonly prefetch = (): void => {
    this.load().catch(() => undefined);
  };

  /** Ticks these documents and no others. */
  choose(ids: readonly string[]): void {
    const boxes = this.#host.renderRoot.querySelectorAll<HTMLInputElement>('[name=documents]');
    for (const box of boxes) box.checked = ids.includes(box.value);
    this.follow();
  }

  /** Looks what is ticked now, and whether it is seen: a click, a draft that came back or the page can have changed it. */
  follow(): void {
    const boxes = this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      '[name=documents]:checked',
    );
    const chosen = [...boxes].map(({ value }) => value);
    const { open } = this.#host;
    const isOther = chosen.join() !== this.#chosen.join();
    const isOpened = open && !this.#wasOpen;
    this.#wasOpen = open;
    this.#chosen = chosen;
    // A dialog that nobody has opened loads no agreements.
    if ((isOpened || (isOther && open)) && this.underAgreement.length > 0) this.prefetch();
    if (isOther) this.#host.requestUpdate();
  }

  /** The chosen documents that come under an agreement. */
  get underAgreement(): readonly RequestableDocument[] {
    const content = this.#content();
    if (!content) return [];
    return requestView(content.manifest, content.reader).documents.filter(
      ({ id, agreement }) => agreement && this.#chosen.includes(id),
    );
  }

  async #ready(): Promise<void> {
    await this.load().catch(() => undefined);
    await this.#later?.ready();
  }
}
