import type { LitElement, ReactiveController } from 'lit';

/**
 * Follows the page's fragment: `#trust-policy-<id>` opens and scrolls to its target. The target lives in a
 * shadow root, where the browser does not look for it.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #prefix: string;
  readonly #open: (id: string) => HTMLElement | undefined | Promise<HTMLElement | undefined>;
  #pending: string | undefined;

  /**
   * @param prefix such as `trust-policy-`
   * @param open opens the target and answers its element, or `undefined` when it is not here (yet)
   */
  constructor(
    host: LitElement,
    prefix: string,
    open: (id: string) => HTMLElement | undefined | Promise<HTMLElement | undefined>,
  ) {
    this.#host = host;
    this.#prefix = prefix;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (this.#pending !== undefined) void this.#follow(this.#pending);
  }

  readonly #read = (): void => {
    const fragment = decode(location.hash.slice(1));
    // Who went somewhere else meanwhile is not to be fetched back.
    this.#pending = fragment.startsWith(this.#prefix)
      ? fragment.slice(this.#prefix.length)
      : undefined;
    this.#host.requestUpdate();
  };

  async #follow(id: string): Promise<void> {
    const target = await this.#open(id);
    if (!target || this.#pending !== id) return;
    this.#pending = undefined;
    await this.#host.updateComplete;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
