// A page with a whole center (`test/csp/pages/center.html`), and how things are found on it.
import { eventually } from '../support/eventually.js';
import { openPage, type Page } from '../support/page.js';
import { words } from './built-page.js';

/** Elements anywhere on a page, shadow roots included. They are of the page's classes, not of ours. */
export function everywhere<E extends Element = HTMLElement>(
  root: Document | ShadowRoot,
  selector: string,
): E[] {
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everywhere<E>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<E>(selector), ...below];
}

/** Opens the page under a policy of `test/csp/policies.mjs`. */
export const openCenter = (policy: string): Promise<Page> =>
  openPage(`/csp/center.html?policy=${encodeURIComponent(policy)}`);

/** The first element with that text, once it is there. */
export const within = (page: Page, selector: string, text?: string): Promise<HTMLElement> =>
  eventually(
    () => everywhere(page.document, selector).find((one) => !text || words(one).includes(text)),
    `${selector} ${text ?? ''}; ${JSON.stringify([page.window.errors, page.window.warnings, page.window.violations])}`,
  );
