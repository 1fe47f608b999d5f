import type { LitElement, ReactiveController } from 'lit';

/** The parts of every element. */
const common = 'heading,subheading,link,icon,prose,empty,';

/** Lets a page style the parts of an element that stands inside another one's shadow root. */
export class ExportParts implements ReactiveController {
  readonly #host: LitElement;
  readonly #parts: string;

  /** @param parts its own parts, separated by commas */
  constructor(host: LitElement, parts: string) {
    this.#host = host;
    this.#parts = common + parts;
    host.addController(this);
  }

  hostConnected(): void {
    const isInside = this.#host.getRootNode() instanceof ShadowRoot;
    if (isInside && !this.#host.hasAttribute('exportparts'))
      this.#host.setAttribute('exportparts', this.#parts);
  }
}
