import type { CheckContext } from './check-context.js';
import { passagesOf } from './prose.js';

/** Something that the manifest names by address, and where it does. */
export interface Reference {
  readonly url: string;
  readonly path: string;
}

/** Keys whose values are addresses. `canonicalUrl` is the page's own. */
const addressKeys: readonly string[] = ['url', 'src', 'dark', 'verifyUrl', 'dpaUrl', 'noticeUrl'];

/** Every address in a manifest that something is read from: not where forms are sent to. */
export function referencesIn({ manifest, pathOf, texts }: CheckContext): readonly Reference[] {
  const found: Reference[] = [];
  collect(manifest);
  for (const [locale, url] of Object.entries(manifest.catalogs ?? {}))
    found.push({ url, path: pathOf(manifest, 'catalogs', locale) });
  for (const { text, path, role } of texts) {
    if (role !== 'prose') continue;
    for (const { links } of passagesOf(text))
      found.push(...links.map(({ href }) => ({ url: href, path })));
  }
  return found;

  function collect(holder: object): void {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      if (typeof value === 'string' && addressKeys.includes(key))
        found.push({ url: value, path: pathOf(holder, key) });
      else if (typeof value === 'object' && value !== null && key !== 'transport') collect(value);
    }
  }
}
