import { make, part } from '../desk/make.js';
import type { Choice } from './choice.js';
import {
  measure,
  paletteOf,
  tonesOf,
  type ColourKey,
  type Measured,
  type Palette,
} from './look.js';

/** The wells of colours, and what can be read of what was chosen. */
export class ColourPanel {
  readonly #wells = [...document.querySelectorAll<HTMLInputElement>('[data-colour]')];
  readonly #measures = part('measures');
  readonly #change: (change: Partial<Choice>) => void;
  #told = '';

  constructor(change: (change: Partial<Choice>) => void) {
    this.#change = change;
    for (const well of this.#wells)
      well.addEventListener('input', () => change({ [colourOf(well)]: well.value }));
  }

  show(choice: Choice): void {
    const tones = tonesOf(choice);
    part('colours').dataset['tones'] = choice.scheme === 'page' ? 'both' : choice.scheme;
    for (const well of this.#wells) {
      const key = colourOf(well);
      const isSecond = key.endsWith('Dark');
      const palette = paletteOf(choice, tones[isSecond ? 1 : 0] ?? tones[0] ?? 'light');
      const seen = palette[key.replace('Dark', '') as keyof Palette];
      if (well.value !== seen) well.value = seen;
      const written = well.nextElementSibling as HTMLInputElement;
      written.placeholder = seen;
      well.parentElement?.classList.toggle('is-chosen', choice[key] !== '');
    }
    this.#tell(measure(choice));
  }

  #tell(measures: readonly Measured[]): void {
    const told = JSON.stringify(measures);
    if (told === this.#told) return;
    this.#told = told;
    this.#measures.replaceChildren(...measures.map((one) => this.#line(one)));
  }

  #line({ isEnough, says, proposal }: Measured): HTMLElement {
    const mark = make('span', { className: 'mark', ariaHidden: 'true' }, isEnough ? '✓' : '!');
    const line = make('li', { className: isEnough ? 'good' : 'bad' }, mark);
    const words = make('span', {}, says);
    line.append(words);
    if (!proposal) return line;
    const { key, colour } = proposal;
    const button = make('button', { type: 'button' });
    const swatch = make('span', { className: 'swatch', ariaHidden: 'true' });
    swatch.style.backgroundColor = colour;
    button.append(swatch, `Take ${colour}`);
    button.addEventListener('click', () => {
      this.#change({ [key]: colour });
      document.querySelector<HTMLElement>(`[data-colour="${key}"]`)?.focus();
    });
    words.append(' ', button);
    return line;
  }
}

const colourOf = (well: HTMLInputElement): ColourKey => well.dataset['colour'] as ColourKey;
