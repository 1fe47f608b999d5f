import { keepingFocus, stageOf } from './frame.js';
import { make, part } from '../desk/make.js';
import { scenes, type Scene } from './scenes.js';
import type { Speech, Stage } from './stage.js';

/** What the preview tells: the text that is pointed at, and the one that was clicked. */
export interface PreviewListener {
  readonly pointed: (number: number | undefined) => void;
  readonly picked: (number: number) => void;
}

/** The stage that is seen, with the choice of what is on it. */
export class Preview {
  readonly #frame = part<HTMLIFrameElement>('stage');
  readonly #scene = part<HTMLSelectElement>('scene');
  readonly #width = part<HTMLSelectElement>('width');
  readonly #listener: PreviewListener;
  #stage: Stage | undefined;
  #chosen: readonly number[] = [];

  constructor(listener: PreviewListener) {
    this.#listener = listener;
    this.#scene.append(...groups());
    this.#scene.value = 'trust-center/ready';
    this.#scene.addEventListener('change', () => void this.#showScene());
    this.#width.addEventListener('change', () => {
      this.#frame.dataset['width'] = this.#width.value;
    });
  }

  /** The state that is shown. */
  get scene(): string {
    return this.#scene.value;
  }

  async start(speech: Speech): Promise<void> {
    this.#stage = await stageOf(this.#frame);
    this.#stage.speak(speech);
    this.#listen();
    await this.#showScene();
  }

  speak(speech: Speech): void {
    this.#stage?.speak(speech);
  }

  flag(flags: ReadonlyMap<number, string>): void {
    this.#stage?.flag(flags);
  }

  /** Outlines the first of some texts that is there, in a state that has one if this one has not. */
  async choose(numbers: readonly number[], places: readonly Scene[]): Promise<void> {
    this.#chosen = numbers;
    const [first] = places;
    if (!this.#outline() && first) await this.show(first.name);
  }

  async show(name: string): Promise<void> {
    this.#scene.value = name;
    await this.#showScene();
  }

  #outline(): boolean {
    return this.#chosen.some((number) => (this.#stage?.choose(number) ?? 0) > 0);
  }

  async #showScene(): Promise<void> {
    const stage = this.#stage;
    if (!stage) return;
    this.#frame.ariaBusy = 'true';
    await keepingFocus(this.#frame, () => stage.show(this.scene)).catch(() => undefined);
    this.#frame.ariaBusy = 'false';
    this.#outline();
  }

  #listen(): void {
    const inner = this.#frame.contentDocument;
    const tell = (event: Event): number | undefined => {
      const [target] = event.composedPath();
      // Elements of the frame are of its own realm.
      return target && 'localName' in target ? this.#stage?.numberAt(target as Element) : undefined;
    };
    for (const type of ['pointerover', 'focusin'])
      inner?.addEventListener(type, (event) => this.#listener.pointed(tell(event)));
    inner?.addEventListener('click', (event) => {
      const number = tell(event);
      if (number !== undefined) this.#listener.picked(number);
    });
  }
}

function groups(): readonly HTMLOptGroupElement[] {
  const byTag = new Map<string, Scene[]>();
  for (const scene of scenes) byTag.set(scene.tag, [...(byTag.get(scene.tag) ?? []), scene]);
  return [...byTag].map(([tag, states]) => {
    const options = states.map(({ name, says }) => new Option(`${tag}: ${says}`, name));
    return make('optgroup', { label: tag }, ...options);
  });
}
