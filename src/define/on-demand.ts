import { provideElement, requireElement } from '../controllers/lazy-element.js';

/** Elements that pages rarely start with: their chunks are loaded when one of them is there. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'trust-document-request': () => import('./trust-document-request.js'),
  'trust-disclosure-form': () => import('./trust-disclosure-form.js'),
};

/**
 * Defines the forms once a page has one of their tags, now or later. Elements that compose a form ask for it
 * themselves (see `controllers/lazy-element`).
 */
export function defineOnDemand(): void {
  if (typeof document === 'undefined') return;
  const waiting = new Set(Object.keys(loaders));
  for (const tag of waiting) provideElement(tag, loaders[tag] as () => Promise<unknown>);
  const look = (): void => {
    for (const tag of waiting) {
      if (!customElements.get(tag) && document.getElementsByTagName(tag).length === 0) continue;
      waiting.delete(tag);
      requireElement(tag).catch(() => waiting.add(tag));
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
