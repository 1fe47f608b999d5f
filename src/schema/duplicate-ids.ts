import type { Issue } from './issue.js';
import type { Manifest } from './manifest.js';
import { retain } from './retain.js';

interface Identified {
  readonly id: string;
}

const collections = [
  'certifications',
  'documents',
  'agreements',
  'policies',
  'updates',
] as const satisfies readonly (keyof Manifest)[];

/**
 * Leaves out every entry whose id was used before in its collection, in place: a deep link and a reference
 * must lead to one thing. Items share one collection over all policy groups, because `#trust-policy-<id>`
 * does not name the group.
 * @param pointer tells where an entry stood in the document as given
 * @returns one `duplicate-id` issue for each entry left out
 */
export function dropDuplicates(
  manifest: Manifest,
  pointer: (path: readonly PropertyKey[]) => string,
): Issue[] {
  const issues: Issue[] = [];
  const report = (path: readonly PropertyKey[], id: string): void => {
    issues.push({ path: pointer(path), code: 'duplicate-id', params: { id } });
  };
  for (const name of collections) {
    const entries = manifest[name];
    if (entries) dropRepeated<Identified>(entries, [name], new Set(), report);
  }
  const itemIds = new Set<string>();
  manifest.policies?.forEach((group, index) => {
    dropRepeated(group.items, ['policies', index, 'items'], itemIds, report);
  });
  return issues;
}

function dropRepeated<T extends Identified>(
  entries: T[],
  path: readonly PropertyKey[],
  seen: Set<string>,
  report: (path: readonly PropertyKey[], id: string) => void,
): void {
  const repeated = new Set<T>();
  entries.forEach((entry, index) => {
    if (seen.has(entry.id)) {
      report([...path, index], entry.id);
      repeated.add(entry);
    }
    seen.add(entry.id);
  });
  retain(entries, (entry) => !repeated.has(entry));
}
