import type { Issue } from './issue.js';
import type { Manifest } from './manifest.js';
import { retain } from './retain.js';

interface Identified {
  readonly id: string;
}

type Report = (path: readonly PropertyKey[], id: string) => void;

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
  const repeated = new Set<Identified>();
  const report: Report = (path, id) => {
    issues.push({ path: pointer(path), code: 'duplicate-id', params: { id } });
  };
  const lists: Identified[][] = collections.flatMap((name) => {
    findRepeated(manifest[name] ?? [], [name], { seen: new Set(), repeated, report });
    return manifest[name] ? [manifest[name]] : [];
  });
  const seen = new Set<string>();
  manifest.policies?.forEach((group, index) => {
    if (repeated.has(group)) return;
    findRepeated(group.items, ['policies', index, 'items'], { seen, repeated, report });
    lists.push(group.items);
  });
  // Only now: pointers are found by where entries stand.
  for (const list of lists) retain(list, (entry) => !repeated.has(entry));
  return issues;
}

interface Found {
  readonly seen: Set<string>;
  readonly repeated: Set<Identified>;
  readonly report: Report;
}

function findRepeated(
  entries: readonly Identified[],
  path: readonly PropertyKey[],
  { seen, repeated, report }: Found,
): void {
  entries.forEach((entry, index) => {
    if (seen.has(entry.id)) {
      report([...path, index], entry.id);
      repeated.add(entry);
    }
    seen.add(entry.id);
  });
}
