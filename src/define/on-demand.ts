import { provideElement, requireElement } from '../controllers/lazy-element.js';
import { warnOnce } from '../controllers/warn.js';

/** Elements that a page does not start with: their chunks are loaded when one of them is there. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'trust-contacts': () => import('./trust-contacts.js'),
  'trust-disclosure': () => import('./trust-disclosure.js'),
  'trust-document-request': () => import('./trust-document-request.js'),
  'trust-disclosure-form': () => import('./trust-disclosure-form.js'),
  'trust-subprocessors': () => import('./trust-subprocessors.js'),
  'trust-updates': () => import('./trust-updates.js'),
};

/**
 * Defines these elements once a page has one of their tags, now or later. Elements that compose one ask for
 * it themselves (see `controllers/lazy-element`).
 */
export function defineOnDemand(): void {
  if (__TRUST_ON_SERVER__) return;
  const waiting = new Set(Object.keys(loaders));
  for (const tag of waiting) provideElement(tag, loaders[tag] as () => Promise<unknown>);
  const look = (): void => {
    for (const tag of waiting) {
      if (!customElements.get(tag) && document.getElementsByTagName(tag).length === 0) continue;
      waiting.delete(tag);
      // Not tried again with each change of the page: the fallback content stays.
      requireElement(tag).catch(() => {
        warnOnce(tag, 'Its chunk could not be loaded. Publish the whole dist folder.');
      });
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
