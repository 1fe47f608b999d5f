import { part } from '../desk/make.js';
import type { Show, Stage } from './stage.js';

/** The frame with the section, as wide as a device, made smaller to fit. */
export class Preview {
  readonly #frame = part<HTMLIFrameElement>('stage');
  readonly #window = part('window');
  readonly #stage: Promise<Stage>;
  #width = 1280;

  constructor() {
    this.#stage = stageOf(this.#frame);
    new ResizeObserver(() => this.#fit()).observe(this.#window);
  }

  /** @returns how much of the manifest other servers have, which are not asked from here */
  async show(next: Show): Promise<number> {
    // Where engines know it, media queries in the frame follow.
    this.#frame.style.colorScheme = next.scheme;
    return (await this.#stage).show(next);
  }

  /** @param width of the device, in CSS pixels */
  resize(width: number): void {
    this.#width = width;
    this.#fit();
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this.#window;
    const scale = Math.min(1, clientWidth / this.#width);
    const { style } = this.#frame;
    style.width = `${this.#width}px`;
    style.height = `${clientHeight / scale}px`;
    style.scale = String(scale);
    style.marginInlineStart = `${Math.max(0, (clientWidth - this.#width) / 2)}px`;
    const percent = scale < 1 ? ` at ${Math.round(scale * 100)} %` : '';
    part('preview-size').textContent = `${this.#width} px wide${percent}`;
  }
}

/** The stage inside the frame, once its script has come. */
function stageOf(frame: HTMLIFrameElement): Promise<Stage> {
  return new Promise((resolve) => {
    const look = (): void => {
      const stage = frame.contentWindow?.configuratorStage;
      if (stage) resolve(stage);
    };
    frame.addEventListener('configurator-stage', look);
    look();
  });
}
