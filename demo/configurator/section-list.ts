import { sectionNames, type SectionName } from '../../src/content/center-sections.js';
import { make, part } from '../desk/make.js';

const words: Readonly<Record<SectionName, string>> = {
  overview: 'Overview',
  badges: 'Badges',
  documents: 'Documents',
  policies: 'Policies',
  subprocessors: 'Subprocessors',
  updates: 'Updates',
  disclosure: 'Disclosure',
  contacts: 'Contacts',
};

/** The sections of the whole: ticked and in order. */
export class SectionList {
  readonly #list = part<HTMLOListElement>('sections');
  readonly #change: (sections: readonly SectionName[]) => void;
  #order: readonly SectionName[] = sectionNames;
  #shown: readonly SectionName[] = sectionNames;
  #drawn = '';

  constructor(change: (sections: readonly SectionName[]) => void) {
    this.#change = change;
  }

  /** @param has whether the manifest has something for a section */
  show(sections: readonly SectionName[], has: (name: SectionName) => boolean): void {
    this.#shown = sections;
    this.#order = orderOf(sections, this.#order);
    const drawn = JSON.stringify([this.#order, sections, sectionNames.filter(has)]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const focused = document.activeElement?.id;
    this.#list.replaceChildren(...this.#order.map((name, at) => this.#row(name, at, has(name))));
    if (focused) this.#list.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  }

  #row(name: SectionName, at: number, isThere: boolean): HTMLElement {
    const isShown = this.#shown.includes(name);
    const box = make('input', { type: 'checkbox', id: `section-${name}`, checked: isShown });
    box.addEventListener('change', () => this.#tick(name, box.checked));
    const word = make('span', {}, words[name]);
    if (!isThere) word.append(make('small', {}, ' not in this manifest'));
    const label = make('label', { className: 'tick' }, box, word);
    return make('li', {}, label, this.#mover(name, at, -1), this.#mover(name, at, 1));
  }

  #mover(name: SectionName, at: number, by: -1 | 1): HTMLElement {
    const way = by < 0 ? 'up' : 'down';
    const isEnd = at + by < 0 || at + by >= this.#order.length;
    const button = make('button', { type: 'button', className: 'move', id: `${way}-${name}` });
    button.textContent = by < 0 ? '↑' : '↓';
    button.ariaLabel = `Move ${words[name]} ${way}`;
    // Not `disabled`: the focus stays where the row has come to the end.
    button.ariaDisabled = String(isEnd);
    button.addEventListener('click', () => isEnd || this.#move(at, by));
    return button;
  }

  #move(at: number, by: -1 | 1): void {
    const order = [...this.#order];
    order.splice(at + by, 0, ...order.splice(at, 1));
    this.#tell(order, this.#shown);
  }

  #tick(name: SectionName, isShown: boolean): void {
    const shown = isShown ? [...this.#shown, name] : this.#shown.filter((one) => one !== name);
    // A section with nothing in it is none: the last one stays.
    this.#drawn = '';
    this.#tell(this.#order, shown.length > 0 ? shown : this.#shown);
  }

  #tell(order: readonly SectionName[], shown: readonly SectionName[]): void {
    this.#order = order;
    this.#change(order.filter((name) => shown.includes(name)));
  }
}

/** The order on the page: as it was, while it fits to what is shown; else what is shown, and then the rest. */
export function orderOf(
  shown: readonly SectionName[],
  before: readonly SectionName[],
): readonly SectionName[] {
  const isSame = before.filter((name) => shown.includes(name)).join() === shown.join();
  return isSame ? before : [...shown, ...sectionNames.filter((name) => !shown.includes(name))];
}
