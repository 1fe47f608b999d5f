import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Listener = () => void;

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<Listener>;
}

/** One observer per root and attribute, however many elements follow it. */
const watches = new WeakMap<Node, Map<string, Watch>>();

/**
 * Follows the value of an attribute on the nearest ancestor that has it (the element itself counts), across
 * shadow roots, and asks its host to update when that changes.
 */
export class AncestorAttributeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #name: string;
  readonly #release: (() => void)[] = [];
  #owner: Element | undefined;

  constructor(host: ReactiveControllerHost & Element, name: string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  /** The attribute's value, or `undefined` when no ancestor has it. */
  get value(): string | undefined {
    return this.#owner?.getAttribute(this.#name) ?? undefined;
  }

  hostConnected(): void {
    this.#find();
    const listener: Listener = () => {
      this.#find();
      this.#host.requestUpdate();
    };
    for (const root of rootsOf(this.#host)) this.#release.push(watch(root, this.#name, listener));
  }

  hostDisconnected(): void {
    for (const release of this.#release.splice(0)) release();
  }

  #find(): void {
    let element: Element | undefined = this.#host;
    while (element && !element.hasAttribute(this.#name)) element = parentOf(element);
    this.#owner = element;
  }
}

function parentOf(element: Element): Element | undefined {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : (element.parentElement ?? undefined);
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function watch(root: Node, name: string, listener: Listener): () => void {
  const byName = watches.get(root) ?? new Map<string, Watch>();
  watches.set(root, byName);
  const watched = byName.get(name) ?? startWatch(root, name);
  byName.set(name, watched);
  watched.listeners.add(listener);
  return () => {
    watched.listeners.delete(listener);
    if (watched.listeners.size > 0) return;
    watched.observer.disconnect();
    byName.delete(name);
  };
}

function startWatch(root: Node, name: string): Watch {
  const listeners = new Set<Listener>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(root, { attributes: true, attributeFilter: [name], subtree: true });
  return { observer, listeners };
}
