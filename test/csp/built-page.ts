// Pages that load the built script, `dist/trust.js`: run `npm run build` first.
import { eventually } from '../support/eventually.js';
import { openPage, type Page } from '../support/page.js';

/** Whether this engine knows Trusted Types at all; where it does not, every page is as one without. */
export const hasTrustedTypes = 'trustedTypes' in window;

/** Elements of another page are of other classes: only what every realm has is used here. */
export function partsOf({ document }: Page, part: string): HTMLElement[] {
  return [...document.querySelectorAll('trust-badges')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
  ]);
}

export const words = (element: Element | undefined): string =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** Opens a page of `test/csp/pages/`, and waits for its badges. */
export async function openWithBadges(name: string, count = 1): Promise<Page> {
  const page = await openPage(`/csp/${name}.html`);
  await eventually(
    () => partsOf(page, 'badge').length === count,
    `${count} badges on ${name}; ${JSON.stringify([page.window.errors, page.window.warnings])}`,
  );
  return page;
}
