const loaders = new Map<string, () => Promise<unknown>>();
const loads = new Map<string, Promise<void>>();

/**
 * Says how an element can be had later. `define/` calls it for what an element composes but does not need
 * at first; elements cannot import each other.
 */
export function provideElement(tag: string, load: () => Promise<unknown>): void {
  if (!loaders.has(tag)) loaders.set(tag, load);
}

/**
 * Loads and defines an element, once; called on intent (pointer, focus, in view) and on use. Nothing happens
 * when the page has defined it itself. A load that failed is tried again the next time.
 * @throws when the chunk cannot be loaded
 */
export function requireElement(tag: string): Promise<void> {
  if (customElements.get(tag)) return Promise.resolve();
  let load = loads.get(tag);
  if (!load) {
    load = Promise.resolve(loaders.get(tag)?.()).then(() => undefined);
    loads.set(tag, load);
    load.catch(() => loads.delete(tag));
  }
  return load;
}
