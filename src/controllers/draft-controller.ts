import type { LitElement, ReactiveController } from 'lit';

import type { SubmissionType } from '../schema/index.js';
import { isAnyKept, readDraft, restoreDraft, type Draft } from '../submission/index.js';
import { placeOf } from '../submission/place-of.js';
import { AncestorAttributeController } from './ancestor-attribute.js';
import type { DraftKeeper, KeptProcess } from './draft-keeper.js';

/** What keeps drafts, once it is loaded. */
interface KeeperModule {
  readonly DraftKeeper: typeof DraftKeeper;
}

/** What a draft needs of its form. */
export interface DraftOptions {
  readonly type: SubmissionType;
  /** The manifest's address; `undefined` until there is content. */
  readonly base: () => string | undefined;
  readonly load: () => Promise<KeeperModule>;
  /** What becomes of the form; it is there once that is loaded. */
  readonly process: () => KeptProcess | undefined;
}

/**
 * Sees to it that no rendering takes away what was typed into the host's form; also not that of a field that
 * is gone for a while. A draft that was kept in the session's storage is brought back when the form appears;
 * `draft="none"` on the element or an ancestor keeps none.
 */
export class DraftController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DraftOptions;
  readonly #use: AncestorAttributeController;
  #draft: Draft = new Map();
  #keeper: DraftKeeper | undefined;
  /** Where it was when something was first typed, or brought back. */
  #place: string | undefined;
  #hasAppeared = false;
  /** Whether something was kept that is to be brought back, before anything else is kept in its place. */
  #isAwaited = false;
  #isTyped = false;
  #restoredAt: string | undefined;

  constructor(host: LitElement, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    this.#use = new AncestorAttributeController(host, 'draft');
    host.addController(this);
  }

  /** When the draft was kept that was brought back, as an ISO date-time. */
  get restoredAt(): string | undefined {
    return this.#restoredAt;
  }

  hostUpdate(): void {
    this.#draft = this.#read();
  }

  hostUpdated(): void {
    const form = this.#form;
    if (!form) return;
    restoreDraft(form, this.#draft);
    if (this.#hasAppeared) return;
    this.#hasAppeared = true;
    const name = this.#name();
    if (name === undefined || !isAnyKept(name)) return;
    this.#isAwaited = true;
    this.#whereabouts();
    // What cannot be loaded now is loaded when somebody types.
    this.#options.load().catch(() => undefined);
  }

  /** What is needed to keep a draft is there; from now on each letter counts. */
  loaded({ DraftKeeper }: KeeperModule): void {
    this.#keeper ??= new DraftKeeper(this.#host, {
      ...this.#options,
      name: () => this.#name(),
      place: () => this.#whereabouts(),
      draft: () => this.#read(),
    });
    this.#bringBack(this.#keeper);
    if (this.#isTyped) this.#keeper.typed();
  }

  typed(): void {
    this.#isTyped = true;
    this.#whereabouts();
    this.#keeper?.typed();
  }

  save(): void {
    this.#keeper?.save();
  }

  /** It is being sent: whoever leaves the page from here on must find which submission it was. */
  begun(): void {
    this.#keeper?.begun();
  }

  /** It was sent, or the form was emptied. */
  drop(): void {
    this.#draft = new Map();
    this.#isTyped = false;
    this.#restoredAt = undefined;
    this.#keeper?.drop();
  }

  #bringBack(keeper: DraftKeeper): void {
    const form = this.#form;
    if (!form || !this.#isAwaited) return;
    this.#isAwaited = false;
    const back = keeper.bringBack(form, this.#read());
    if (!back) return;
    this.#draft = back.draft;
    this.#restoredAt = back.savedAt;
    this.#host.requestUpdate();
  }

  #read(): Draft {
    const form = this.#form;
    return form ? new Map([...this.#draft, ...readDraft(form, this.#draft)]) : this.#draft;
  }

  /** Looked up at once, not when the keeper is there: the form may be gone by then. */
  #whereabouts(): string {
    return (this.#place ??= placeOf(this.#host));
  }

  /** Tells this form from others of the site: by its kind and its manifest. */
  #name(): string | undefined {
    const { type, base: baseOf } = this.#options;
    const base = baseOf();
    if (base === undefined || this.#use.value === 'none') return undefined;
    const { origin, pathname } = new URL(base, location.href);
    return `trust-elements:${type}:${origin}${pathname}`;
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }
}
