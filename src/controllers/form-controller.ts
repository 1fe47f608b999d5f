import type { LitElement } from 'lit';

import { failure, trapName, type FieldError } from '../submission/index.js';
import { DraftController } from './draft-controller.js';
import { focusIn } from './focus-in.js';
import type { FormOptions } from './form-options.js';
import type * as formProcess from './form-process.js';
import type { SubmissionState } from './submission-controller.js';

/** A form: as long as it is only shown, it needs no more than this. The rest is loaded while somebody types. */
export class FormController {
  readonly trapName = trapName;
  readonly #host: LitElement;
  readonly #options: FormOptions;
  readonly #draft: DraftController;
  #loading: Promise<typeof formProcess> | undefined;
  #process: formProcess.FormProcess | undefined;
  #openedAt: number | undefined;
  /** What the form is while there is no process, or when none can be had. */
  #early: SubmissionState = { status: 'editing', errors: [] };

  constructor(host: LitElement, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    this.#draft = new DraftController(host, {
      type: options.type,
      base: () => options.context()?.base,
      load: () => this.#load(),
      process: () => this.#process,
    });
  }

  /** What becomes of the form; `undefined` until somebody has typed. */
  get process(): formProcess.FormProcess | undefined {
    return this.#process;
  }

  get state(): SubmissionState {
    return this.#process?.state ?? this.#early;
  }

  get errors(): readonly FieldError[] {
    return this.#process?.errors ?? [];
  }

  /** When the draft was kept that was brought back, as an ISO date-time. */
  get restoredAt(): string | undefined {
    return this.#draft.restoredAt;
  }

  /** The form was shown to somebody: from now on a person takes at least some seconds. */
  opened(): void {
    this.#openedAt ??= performance.now();
  }

  /** Checks and sends; errors appear at their fields, and focus goes to what came of it. */
  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (!this.#process) this.#set({ status: 'sending' });
    const isLoaded = await this.#load().then(
      () => true,
      () => false,
    );
    if (isLoaded) return this.#process?.submit();
    this.#set(failure('network') as SubmissionState);
    await focusIn(this.#host, '[part=send-failed]');
  };

  /** Sends again what could not be sent. The button that was pressed goes, so the focus does, too. */
  readonly retry = (): void => {
    this.#form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true });
    void this.submit();
  };

  /** Something was typed or chosen. */
  readonly recheck = (event?: Event): void => {
    // What the page has slotted tells of itself, too: that is nothing a visitor has typed here.
    if (!event || (event.target as Node).getRootNode() === this.#host.renderRoot)
      this.#draft.typed();
    if (this.#process) this.#process.recheck(event);
    // Ahead of the click; a failure is told when something is really sent.
    else this.#load().catch(() => undefined);
  };

  /** An empty form for another submission; not empty where somebody has begun that already. */
  clear(): void {
    if (this.#process?.takesUp()) return;
    this.#form?.reset();
    for (const part of this.#options.parts ?? []) part.clear?.();
    this.#process?.reset();
    this.#draft.drop();
    this.#openedAt = performance.now();
  }

  /** The same, for somebody who is about to write it. */
  readonly again = (): void => {
    this.clear();
    void focusIn(this.#host, 'form :is(input, select, textarea)');
  };

  /** Loads what is needed once somebody types. What failed is tried again the next time. */
  async #load(): Promise<typeof formProcess> {
    const loading = (this.#loading ??= import('./form-process.js'));
    try {
      const [module] = await Promise.all([loading, this.#options.loadOutcome()]);
      this.#process ??= new module.FormProcess(this.#host, {
        options: this.#options,
        draft: this.#draft,
        openedAt: () => this.#openedAt,
      });
      this.#draft.loaded(module);
      this.#host.requestUpdate();
      return module;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  #set(state: SubmissionState): void {
    this.#early = state;
    this.#host.requestUpdate();
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }
}
