// A page with a whole center (`test/csp/pages/center.html`), and everything on it opened.
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

const within = (page: Page, selector: string, text?: string): Promise<HTMLElement> =>
  eventually(
    () => everywhere(page.document, selector).find((one) => !text || words(one).includes(text)),
    `${selector} ${text ?? ''}; ${JSON.stringify([page.window.errors, page.window.warnings, page.window.violations])}`,
  );

/** Uses all that the library loads: every section, prose, a company's words in another language, both forms. */
export async function useEverything(page: Page): Promise<void> {
  (await within(page, '[part~="badge"] summary')).click();
  await within(page, '[part~="prose"] em');
  page.document.documentElement.lang = 'de';
  await within(page, '[part~="badge-status"]', 'Geprüft');
  for (const tag of ['trust-updates', 'trust-subprocessors', 'trust-contacts'])
    await eventually(() => everywhere(page.document, `${tag}:state(ready)`)[0], tag);
  (await within(page, '[part~="open-form"]')).click();
  await within(page, 'form[part~="form"]');
  (await within(page, '[part~="request"]')).click();
  const dialog = (await within(page, 'dialog[open]')) as HTMLDialogElement;
  dialog.close();
  page.document.documentElement.lang = 'en';
  await within(page, '[part~="badge-status"]', 'Certified');
}
