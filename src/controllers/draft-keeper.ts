import type { LitElement, ReactiveController } from 'lit';

import type { Attempt } from '../submission/attempt.js';
import { bringBack } from '../submission/bring-back.js';
import type { Draft } from '../submission/draft.js';
import type { FormMemory } from '../submission/form-part.js';
import { keep, letGo, readKept, type KeptDraft } from '../submission/kept-draft.js';
import { DraftClaim } from './draft-claim.js';

/** What a draft knows of the process of its form. */
export interface KeptProcess {
  /** What makes the next try the same submission as the last. */
  readonly attempt: Attempt;
  /** What no control holds. */
  readonly memory: FormMemory;
  /** What no draft can hold. */
  readonly files: readonly File[];
  /** Goes on with what was kept. */
  resume(kept: Pick<KeptDraft, 'attempt' | 'memory'>): void;
}

/** What a keeper asks of its form. */
export interface KeptForm {
  readonly draft: () => Draft;
  readonly process: () => KeptProcess | undefined;
  /** What forms of its kind and manifest share; nothing when the page wants no draft. */
  readonly name: () => string | undefined;
  /** Where it is, the same after a reload. */
  readonly place: () => string;
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
  #claim: DraftClaim | undefined;
  #timer: number | undefined;
  #isTyped = false;
  #isKept = false;

  constructor(host: LitElement, form: KeptForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  /**
   * What was kept before is put back, and goes on as this draft.
   * @returns what the form holds then, and when that was kept; nothing where nothing was
   */
  bringBack(
    form: HTMLFormElement,
    current: Draft,
  ): Pick<KeptDraft, 'draft' | 'savedAt'> | undefined {
    const key = this.#key();
    const kept = key === undefined ? undefined : readKept(key);
    if (!kept) return undefined;
    this.#isKept = true;
    this.#form.process()?.resume(kept);
    return { draft: bringBack(form, kept.draft, current), savedAt: kept.savedAt };
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
    const { attempt = { id: '' }, memory = {} } = this.#form.process() ?? {};
    const [key, draft, savedAt] = [this.#key(), this.#form.draft(), new Date().toISOString()];
    // What was erased must not come back.
    if (isEmpty(draft) && key !== undefined) letGo(key);
    this.#isKept =
      isEmpty(draft) || (key !== undefined && keep(key, { draft, attempt, memory, savedAt }));
  };

  /** It is being sent: from now on it is kept, even where the browser alone has filled it in. */
  begun(): void {
    this.typed();
    this.save();
  }

  /** It was sent, or is not wanted. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#isTyped = false;
    this.#isKept = false;
    const key = this.#key();
    if (key !== undefined) letGo(key);
    this.#unlisten();
  }

  /** After a move it goes on as before; unless another form has gone on with its draft meanwhile. */
  hostConnected(): void {
    if (this.#claim && !this.#claim.hold()) this.#part();
    if (this.#isTyped) this.#listen();
  }

  hostDisconnected(): void {
    this.save();
    this.#claim?.release();
    this.#unlisten();
  }

  /** Another form goes on with the draft and its submission; what is sent from here is one of its own. */
  #part(): void {
    this.#claim = undefined;
    const process = this.#form.process();
    process?.resume({ attempt: { id: '' }, memory: process.memory });
  }

  /** Where it is kept; nowhere when the page wants no draft. */
  #key(): string | undefined {
    const name = this.#form.name();
    if (name !== undefined && this.#claim?.name !== name) {
      this.#claim?.release();
      this.#claim = new DraftClaim(name, this.#form.place());
      if (this.#host.isConnected) this.#claim.hold();
    }
    return name && this.#claim?.key;
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
    if (!this.#isKept || this.#form.process()?.files.length) event.preventDefault();
  };
}

const isEmpty = (draft: Draft): boolean =>
  [...draft.values()].every(({ value }) => value === '' || value === false);
