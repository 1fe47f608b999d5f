import type { LitElement, ReactiveController } from 'lit';

import type { Attempt } from '../submission/attempt.js';
import type { Draft } from '../submission/draft.js';
import { keep, letGo, readKept, type KeptDraft } from '../submission/kept-draft.js';

/** What a keeper asks of its form. */
export interface KeptForm {
  readonly draft: () => Draft;
  readonly attempt: () => Attempt;
  /** Where it is kept; nowhere when the page wants no draft. */
  readonly key: () => string | undefined;
  /** Whether it holds something that no draft can: files. */
  readonly hasMore: () => boolean;
}

/** So long after the last letter a draft is kept, in milliseconds. */
const pause = 300;

/**
 * Keeps what is typed in the session's storage, so that it outlives a reload, a closed tab, and a page that
 * takes its element away. Where it cannot, leaving the page asks first.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #form: KeptForm;
  #timer: number | undefined;
  #isTyped = false;
  #isKept = false;

  constructor(host: LitElement, form: KeptForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  /** What was kept before, once: it is restored, and goes on as this draft. */
  read(): KeptDraft | undefined {
    const key = this.#form.key();
    const kept = key === undefined ? undefined : readKept(key);
    if (kept) this.#isKept = true;
    return kept;
  }

  /** Something was typed. */
  typed(): void {
    const isFirst = !this.#isTyped;
    this.#isTyped = true;
    clearTimeout(this.#timer);
    // It may have been loaded when the element was gone already.
    if (!this.#host.isConnected) return this.save();
    if (isFirst) this.#listen();
    this.#timer = window.setTimeout(this.save, pause);
  }

  /** Keeps it now. */
  readonly save = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isTyped) return;
    const { key: keyOf, draft, attempt } = this.#form;
    const key = keyOf();
    const kept = { draft: draft(), attempt: attempt(), savedAt: new Date().toISOString() };
    this.#isKept = isEmpty(kept.draft) || (key !== undefined && keep(key, kept));
  };

  /** It was sent, or is not wanted. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#isTyped = false;
    this.#isKept = false;
    const key = this.#form.key();
    if (key !== undefined) letGo(key);
    this.#unlisten();
  }

  hostConnected(): void {
    if (this.#isTyped) this.#listen();
  }

  hostDisconnected(): void {
    this.save();
    this.#unlisten();
  }

  #listen(): void {
    window.addEventListener('pagehide', this.save);
    window.addEventListener('beforeunload', this.#ask);
  }

  #unlisten(): void {
    window.removeEventListener('pagehide', this.save);
    window.removeEventListener('beforeunload', this.#ask);
  }

  /** The browser asks in words of its own. */
  readonly #ask = (event: BeforeUnloadEvent): void => {
    this.save();
    if (!this.#isKept || this.#form.hasMore()) event.preventDefault();
  };
}

const isEmpty = (draft: Draft): boolean =>
  [...draft.values()].every(({ value }) => value === '' || value === false);
