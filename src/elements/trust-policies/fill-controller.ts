import type { LitElement, ReactiveController } from 'lit';

type Identified = { readonly id: string };

/** How many rows the first paint has. */
const rowsAtFirst = 1000;

/** How many rows, and how many bodies, each step after it adds: what a browser does without being held up. */
const rowsAtOnce = 3000;
const bodiesAtOnce = 25;

/** Longer lists have only those bodies that were opened: all of them would cost more than they are worth. */
const longest = 300;

/** The first paint comes first; so long after it, in milliseconds, the rest follows. */
const delay = 100;

/**
 * Puts a list into the document bit by bit, so that the first paint pays only for what it shows. Bodies that
 * nobody has opened follow too, because in-page find and text fragments look there.
 */
export class FillController implements ReactiveController {
  readonly #host: LitElement;
  readonly #policies: () => readonly Identified[];
  readonly #bodies = new Set<string>();
  #rows = rowsAtFirst;
  #timer = 0;
  #isFilling = false;

  /** @param policies those that are shown; none while there is nothing to show */
  constructor(host: LitElement, policies: () => readonly Identified[]) {
    this.#host = host;
    this.#policies = policies;
    host.addController(this);
  }

  /** How many rows are in the document. */
  get rows(): number {
    return this.#rows;
  }

  /** Whether the list is so long that what is out of sight must not cost anything. */
  get isLong(): boolean {
    return this.#policies().length > longest;
  }

  hasBody({ id }: Identified): boolean {
    return this.#bodies.has(id);
  }

  addBody({ id }: Identified): void {
    if (this.#bodies.has(id)) return;
    this.#bodies.add(id);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const step = this.#timer || !this.#host.isConnected ? undefined : this.#nextStep();
    if (!step) return;
    this.#timer = window.setTimeout(
      () => {
        this.#timer = 0;
        step();
        this.#host.requestUpdate();
      },
      this.#isFilling ? 0 : delay,
    );
    this.#isFilling = true;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #nextStep(): (() => void) | undefined {
    const policies = this.#policies();
    if (policies.length > this.#rows) return () => (this.#rows += rowsAtOnce);
    if (this.isLong) return undefined;
    const next = policies.filter((policy) => !this.hasBody(policy)).slice(0, bodiesAtOnce);
    return next.length > 0 ? () => next.forEach(({ id }) => this.#bodies.add(id)) : undefined;
  }
}
