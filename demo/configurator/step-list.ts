import { make, part } from '../desk/make.js';
import type { Step } from './snippets/kit.js';

/** What to do on the page's side, with what to copy for it. */
export class StepList {
  readonly #list = part<HTMLOListElement>('steps');
  readonly #say: (sentence: string) => void;
  readonly #save: () => void;
  #shown = '';

  /** @param save saves the manifest as a file */
  constructor(say: (sentence: string) => void, save: () => void) {
    this.#say = say;
    this.#save = save;
  }

  show(steps: readonly Step[]): void {
    const shown = JSON.stringify(steps);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#list.replaceChildren(...steps.map((step) => this.#item(step)));
  }

  #item({ title, note, place, text, isManifest }: Step): HTMLElement {
    const words = make('div', { className: 'what' }, make('h3', {}, title));
    if (note) words.append(make('p', {}, note));
    if (isManifest) {
      const save = make('button', { type: 'button' }, 'Save trust.json');
      save.addEventListener('click', this.#save);
      words.append(make('div', { className: 'actions' }, save));
    }
    const item = make('li', {}, words);
    if (text !== undefined) item.append(this.#code(place ?? title, text));
    return item;
  }

  #code(place: string, text: string): HTMLElement {
    const copy = make('button', { type: 'button', ariaLabel: `Copy: ${place}` }, 'Copy');
    const code = make('code', {}, text);
    // It scrolls, so it can be focused.
    const block = make('pre', { tabIndex: 0, ariaLabel: place, role: 'region' }, code);
    copy.addEventListener('click', () => void this.#copy(text, code, copy));
    return make('figure', {}, make('figcaption', {}, make('span', {}, place), copy), block);
  }

  async #copy(text: string, code: HTMLElement, button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Copied.');
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#say(
        'The browser does not let this page copy. The text is selected: press Ctrl+C or ⌘C.',
      );
    }
  }
}
