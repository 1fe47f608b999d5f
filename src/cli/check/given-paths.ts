import { toPointer } from '../../schema/issue.js';
import type { Issue, Manifest } from '../../schema/index.js';
import { keysOf, valueAt } from '../json-pointer.js';

/** The JSON pointer, in the document as given, of something in the parsed manifest, and of keys below it. */
export type PathOf = (holder: object, ...keys: readonly PropertyKey[]) => string;

interface Standing {
  readonly path: string;
  /** For a list: where each entry that is left stood. */
  readonly indexes?: readonly number[];
}

/**
 * Finds out where the parts of a parsed manifest stood in the document as given: parsing leaves out broken
 * entries, and those behind them move up. What was left out follows from the issues (see `schema/prune`):
 * the innermost list entry around each, but of a contact's `pgp` only what is broken.
 */
export function givenPaths(manifest: Manifest, given: unknown, issues: readonly Issue[]): PathOf {
  const dropped = droppedEntries(given, issues);
  const standings = new Map<object, Standing>();
  place(manifest, '');
  return (holder, ...keys) => {
    const { path, indexes } = standings.get(holder) ?? { path: '' };
    const [first, ...rest] = keys;
    if (first === undefined) return path;
    return path + toPointer([indexes?.[Number(first)] ?? first, ...rest]);
  };

  function place(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      standings.set(value, { path });
      for (const [key, part] of Object.entries(value)) place(part, path + toPointer([key]));
      return;
    }
    const gone = dropped.get(path);
    const list = valueAt(given, path);
    const indexes = [...(Array.isArray(list) ? list.keys() : [])].filter(
      (index) => !gone?.has(index),
    );
    standings.set(value, { path, indexes });
    value.forEach((entry, index) => {
      const stood = indexes[index];
      // What parsing added for what it left out stood nowhere: the list itself is nearest.
      place(entry, stood === undefined ? path : `${path}/${stood}`);
    });
  }
}

/** For the pointer of each list that lost entries: which. */
function droppedEntries(
  given: unknown,
  issues: readonly Issue[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const dropped = new Map<string, Set<number>>();
  for (const { code, path } of issues) {
    if (code === 'unknown-key') continue;
    const keys = keysOf(path);
    if (keys[2] === 'pgp') continue;
    const depth = keys.findLastIndex((_, length) =>
      Array.isArray(valueAt(given, toPointer(keys.slice(0, length)))),
    );
    if (depth < 0) continue;
    const list = toPointer(keys.slice(0, depth));
    dropped.set(list, (dropped.get(list) ?? new Set()).add(Number(keys[depth])));
  }
  return dropped;
}
