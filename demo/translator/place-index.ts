import { stageOf } from './frame.js';
import { make } from '../desk/make.js';
import { inOrder, type Scene } from './scenes.js';
import type { Speech } from './stage.js';

/**
 * Where each text appears: a second stage, behind the scenes, goes through all states once and takes down
 * which texts are there.
 */
export class PlaceIndex {
  readonly #scenes = new Map<number, Scene[]>();
  #seen = 0;
  readonly #changed: () => void;
  #ticket = 0;

  /** @param changed called after each state that was looked through */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The states that show one of some texts, as far as is known; those of the first come first. */
  scenesOf(numbers: readonly number[]): readonly Scene[] {
    return [...new Set(numbers.flatMap((number) => this.#scenes.get(number) ?? []))];
  }

  get progress(): { readonly seen: number; readonly all: number } {
    return { seen: this.#seen, all: inOrder.length };
  }

  /** Goes through all states; a later call begins anew. */
  async run(speech: Speech): Promise<void> {
    const mine = ++this.#ticket;
    this.#scenes.clear();
    this.#seen = 0;
    const frame = make('iframe', { src: '/translator/stage/?background', title: 'Places' });
    frame.className = 'background';
    frame.tabIndex = -1;
    frame.inert = true;
    frame.ariaHidden = 'true';
    document.body.append(frame);
    const stage = await stageOf(frame);
    stage.speak(speech);
    for (const scene of inOrder) {
      if (mine !== this.#ticket) break;
      await stage.show(scene.name).catch(() => undefined);
      for (const number of stage.numbers()) this.#add(number, scene);
      this.#seen += 1;
      this.#changed();
    }
    frame.remove();
  }

  #add(number: number, scene: Scene): void {
    const scenes = this.#scenes.get(number) ?? [];
    this.#scenes.set(number, [...scenes, scene]);
  }
}
