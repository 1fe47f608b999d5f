import type { LitElement, ReactiveController } from 'lit';

import { requireElement } from './lazy-element.js';
import { warnOnce } from './warn.js';

/** How far outside of the view an element is loaded, so that it is there when it is reached. */
const nearView = '800px 0px';

/**
 * Loads the elements that a host composes but its first paint does not need: when they come near the view
 * and, at the latest, when the page has loaded and is idle. Printing a page and searching it need them too.
 */
export class LaterElements implements ReactiveController {
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    // Each time: another manifest can bring more. What is observed and loaded already is not twice.
    const waiting = [...this.#host.renderRoot.querySelectorAll('.section:not(:defined)')];
    if (!waiting[0]) return;
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
      },
      { rootMargin: nearView },
    );
    for (const element of waiting) this.#observer.observe(element);
    whenIdle(() => waiting.forEach(load));
  }
}

function load({ localName }: Element): void {
  requireElement(localName).catch(() => {
    warnOnce(localName, 'Its chunk could not be loaded. Publish the whole dist folder.');
  });
}

function whenIdle(work: () => void): void {
  if (document.readyState !== 'complete') {
    window.addEventListener('load', () => whenIdle(work), { once: true });
    return;
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 1000);
}
