import type { Manifest } from '../../src/schema/index.js';
import type { Choice } from './choice.js';

/** What a page's Content-Security-Policy has to allow, by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * The policy under which the chosen section works: nothing more than it needs.
 * @param bundled the script comes with the page's own, and not from the folder of assets; then these are the
 *   Trusted Types policies that the framework makes for its templates
 */
export function policyOf(
  choice: Choice,
  manifest: Manifest | undefined,
  bundled?: readonly string[],
): Policy {
  const from = (addresses: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(addresses.flatMap((address) => sourceOf(address, choice.manifest))),
  ];
  return {
    'default-src': ["'none'"],
    'script-src': bundled ? ["'self'"] : from([choice.assets]),
    'style-src': ["'self'"],
    'connect-src': from([choice.manifest, ...fetched(manifest)]),
    'img-src': from([choice.manifest, ...images(manifest)]),
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html', ...(bundled ?? [])],
  };
}

/** The policy as the value of a header, a directive on each line. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';\n');
}

/** What elements ask for: texts, keys, and the receivers of forms. */
function fetched(manifest: Manifest | undefined): readonly (string | undefined)[] {
  const { documentRequest, disclosure } = manifest?.forms ?? {};
  const receivers = [documentRequest, disclosure].map((form) =>
    form?.transport?.type === 'http' ? form.transport.url : undefined,
  );
  const keys = (manifest?.contacts ?? []).map(({ role, pgp }) =>
    role === 'security' && pgp?.key === undefined ? pgp?.url : undefined,
  );
  return [...Object.values(manifest?.catalogs ?? {}), ...receivers, ...keys];
}

function images(manifest: Manifest | undefined): readonly (string | undefined)[] {
  const { src, dark } = manifest?.organization?.logo ?? {};
  return [src, dark, ...(manifest?.certifications ?? []).map(({ mark }) => mark?.src)];
}

/** Where an address leads, as a policy names it: relative ones to where the manifest is. */
function sourceOf(address: string | undefined, manifest: string): readonly string[] {
  const site = 'https://site.invalid';
  if (address === undefined) return [];
  try {
    const { origin } = new URL(address, new URL(manifest, site));
    return origin === site ? ["'self'"] : [origin];
  } catch {
    return [];
  }
}
