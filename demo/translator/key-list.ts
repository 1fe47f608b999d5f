import { make, part } from '../desk/make.js';
import { flagWords, type Entry, type Flag } from './entries.js';

/** The list of texts with its filter. Arrow keys move in it; what is moved to is chosen. */
export class KeyList {
  readonly #list = part<HTMLUListElement>('keys');
  readonly #search = part<HTMLInputElement>('search');
  readonly #only = part<HTMLSelectElement>('only');
  readonly #count = part('shown-count');
  readonly #choose: (key: string) => void;
  #entries: readonly Entry[] = [];
  #chosen = '';

  /** @param choose called with the key that a person chose */
  constructor(choose: (key: string) => void) {
    this.#choose = choose;
    this.#search.addEventListener('input', () => this.#render());
    this.#only.addEventListener('change', () => this.#render());
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (button) this.#choose(button.value);
    });
    this.#list.addEventListener('keydown', (event) => this.#move(event));
  }

  show(entries: readonly Entry[], chosen: string): void {
    this.#entries = entries;
    this.#chosen = chosen;
    this.#render();
  }

  /** Marks another text as chosen, and has it in view. */
  mark(chosen: string): void {
    this.#chosen = chosen;
    for (const button of this.#list.querySelectorAll('button')) this.#markButton(button);
    const current = this.#list.querySelector('[aria-current]');
    // Only the list scrolls: `scrollIntoView` would take the page along.
    if (!(current instanceof HTMLElement)) return;
    const { offsetTop, offsetHeight } = current;
    const { scrollTop, clientHeight } = this.#list;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight)
      this.#list.scrollTop = offsetTop - clientHeight / 3;
  }

  /** Only texts with this flag; all, without. */
  filter(only: string): void {
    this.#only.value = only;
    this.#search.value = '';
    this.#render();
  }

  #render(): void {
    const found = this.#entries.filter((entry) => this.#fits(entry));
    const focused = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...found.map((entry) => this.#row(entry)));
    this.#count.textContent = found.length === 1 ? '1 text' : `${found.length} texts`;
    const buttons = [...this.#list.querySelectorAll('button')];
    // One stop for the Tab key, wherever one is in the list.
    const stop = buttons.find(({ value }) => value === this.#chosen) ?? buttons[0];
    if (stop) stop.tabIndex = 0;
    if (focused) stop?.focus({ preventScroll: true });
    this.mark(this.#chosen);
  }

  #fits({ key, source, text, flags, isEdited }: Entry): boolean {
    const only = this.#only.value;
    const isWanted =
      only === 'all' ||
      (only === 'edited' ? isEdited : only === 'open' ? flags.length > 0 : hasFlag(flags, only));
    const words = this.#search.value.toLowerCase().split(/\s+/);
    const all = `${key} ${source} ${text}`.toLowerCase();
    return isWanted && words.every((word) => all.includes(word));
  }

  #row({ key, source, text, flags, isEdited }: Entry): HTMLElement {
    const button = make(
      'button',
      { type: 'button', value: key, tabIndex: -1 },
      make('span', { className: 'key' }, key),
      make('span', { className: 'text', dir: 'auto' }, text || source),
      ...flags.map(flagBadge),
      ...(isEdited ? [make('span', { className: 'flag edited' }, '✎ Edited')] : []),
    );
    return make('li', {}, button);
  }

  #markButton(button: HTMLButtonElement): void {
    if (button.value === this.#chosen) {
      button.setAttribute('aria-current', 'true');
      for (const other of this.#list.querySelectorAll('button')) other.tabIndex = -1;
      button.tabIndex = 0;
    } else button.removeAttribute('aria-current');
  }

  #move(event: KeyboardEvent): void {
    const buttons = [...this.#list.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: Math.min(at + 1, buttons.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: buttons.length - 1,
    };
    const next = buttons[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    this.#choose(next.value);
  }
}

const hasFlag = (flags: readonly Flag[], only: string): boolean =>
  flags.some((flag) => flag === only);

/** A word and a sign, so that colour is not what tells. */
export function flagBadge(flag: Flag): HTMLElement {
  const { icon, word } = flagWords[flag];
  const badge = make('span', { className: `flag ${flag}` });
  badge.append(make('span', { ariaHidden: 'true' }, `${icon} `), word);
  return badge;
}
