import { checkManifest } from '../../../src/cli/check/check-manifest.js';
import type { Finding } from '../../../src/cli/check/finding.js';
import type { FindingCode } from '../../../src/cli/check/finding-codes.js';

/** The day on which the manifests of these tests are judged. */
export const today = Date.parse('2026-08-01');

/** A whole manifest, and as little of it as can be: nothing is to be found in it. */
export const plain = {
  schemaVersion: 1,
  organization: { name: 'Nordlicht' },
  defaultLocale: 'en',
  updated: '2026-07-01',
} as const;

/** Everything found in a manifest made of {@link plain} and what is given. */
export function findingsIn(parts: object, now = today): readonly Finding[] {
  return checkManifest(JSON.stringify({ ...plain, ...parts }, null, 2), now).findings;
}

/** The codes and places of what is found. */
export function foundIn(parts: object, now = today): string[] {
  return findingsIn(parts, now).map(({ code, path }) => `${code} ${path}`);
}

/** The only finding with a code. */
export function onlyFinding(code: FindingCode, parts: object, now = today): Finding {
  const found = findingsIn(parts, now).filter((one) => one.code === code);
  if (found[0] === undefined || found.length > 1)
    throw new Error(`${found.length} findings with the code ${code}`);
  return found[0];
}

/** A manifest that says one thing below one heading, in one language. */
export function saying(text: string, lang = 'en'): object {
  const items = [{ id: 'one', title: { [lang]: 'Nordlicht' }, body: { [lang]: text } }];
  return {
    defaultLocale: lang,
    policies: [{ id: 'all', title: { [lang]: 'Cal.com' }, items }],
  };
}

/** Where {@link saying} puts its text. */
export const sayingPath = (lang = 'en'): string => `/policies/0/items/0/body/${lang}`;
