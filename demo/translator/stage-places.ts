import { placesIn, type Place } from './places.js';
import { markStyles } from './stage-styles.js';

/** The texts on the stage: where each is, outlined and flagged, whatever the elements render. */
export class StagePlaces {
  readonly #watcher = new MutationObserver(() => {
    this.#lastChange = performance.now();
    this.#soon();
  });
  readonly #watched = new WeakSet<Node>();
  #lastChange = 0;
  #isSoon = false;
  #places: readonly Place[] = [];
  #flags: ReadonlyMap<number, string> = new Map();
  #chosen: number | undefined;

  /** Milliseconds since something has changed. */
  get quietFor(): number {
    return performance.now() - this.#lastChange;
  }

  /** The numbers of all texts that are there, also where they are folded away. */
  get numbers(): readonly number[] {
    this.look();
    return [...new Set(this.#places.map(({ number }) => number))];
  }

  /** Something else is shown from now on. */
  begin(): void {
    this.#lastChange = performance.now();
    this.look();
  }

  /** Finds all texts anew. */
  look(): void {
    const { places, roots } = placesIn(document);
    this.#places = places;
    for (const root of roots) this.#watch(root);
    this.#decorate(roots);
  }

  /** Marks texts, by number, with a word. */
  flag(flags: ReadonlyMap<number, string>): void {
    this.#flags = flags;
    this.look();
  }

  /** Outlines the places of a text and brings the first into view. @returns how many there are */
  choose(number: number): number {
    this.#chosen = number;
    this.look();
    const mine = this.#places.filter((place) => place.number === number);
    for (const { element } of mine) unfold(element);
    const shown = mine.find(({ element }) => element.checkVisibility()) ?? mine[0];
    shown?.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    return mine.length;
  }

  /** The text at an element, or near above it. */
  numberAt(element: Element): number | undefined {
    let at: Element | null = element;
    for (let steps = 0; at && steps < 4; steps += 1) {
      const here = at;
      const found =
        this.#places.find((place) => place.element === here) ??
        this.#places.find((place) => here.contains(place.element));
      if (found) return found.number;
      at = at.parentElement;
    }
    return undefined;
  }

  #watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, markStyles];
    this.#watcher.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #decorate(roots: readonly (Document | ShadowRoot)[]): void {
    for (const root of roots)
      for (const one of root.querySelectorAll('[data-flag], [data-chosen]')) {
        one.removeAttribute('data-flag');
        one.removeAttribute('data-chosen');
      }
    for (const { number, element } of this.#places) {
      const flag = this.#flags.get(number);
      if (flag) element.setAttribute('data-flag', flag);
      if (number === this.#chosen) element.setAttribute('data-chosen', '');
    }
  }

  /** Looks through the page after it has changed, once per frame. */
  #soon(): void {
    if (this.#isSoon) return;
    this.#isSoon = true;
    setTimeout(() => {
      this.#isSoon = false;
      this.look();
    }, 16);
  }
}

/** Opens what a place is folded away in. */
function unfold(element: Element): void {
  let at: Element | null = element;
  while (at) {
    if (at instanceof HTMLDetailsElement && !at.querySelector('summary')?.contains(element))
      at.open = true;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
