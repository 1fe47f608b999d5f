import type { LitElement, ReactiveController } from 'lit';

import { readDraft, restoreDraft, type Draft } from '../submission/index.js';

/** Sees to it that no rendering takes away what was typed into the host's form. */
export class DraftController implements ReactiveController {
  readonly #host: LitElement;
  #draft: Draft | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#form;
    if (form) this.#draft = readDraft(form);
  }

  hostUpdated(): void {
    const form = this.#form;
    if (form && this.#draft) restoreDraft(form, this.#draft);
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }
}
