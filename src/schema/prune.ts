import * as z from 'zod/mini';

import { toIssue, toPointer, type Issue, type ZodFinding } from './issue.js';
import type { OwnJson } from './own-copy.js';
import { quietly } from './quietly.js';
import { retain } from './retain.js';

type Container = OwnJson[] | { [key: string]: OwnJson | undefined };

/** Each pass removes at least one thing, and a removal can only break what holds it: nesting bounds the passes. */
const maxPasses = 16;

/** What {@link prune} found. `pointer` tells where something that is left stood in the value as given. */
export interface Pruned {
  readonly ok: boolean;
  readonly issues: Issue[];
  readonly pointer: (path: readonly PropertyKey[]) => string;
}

/**
 * Validates a value and removes from it, in place, what does not fit: the innermost list entry around a
 * fault or, outside of lists, the property itself.
 * @param value own JSON (see `ownCopy`)
 * @param schema made inside, so that a host's `Object.prototype` cannot break its making
 * @param essential names of root properties that may not be removed
 * @returns whether something valid is left, and what was found; pointers lead into the value as given
 */
export function prune(
  value: Container,
  schema: () => z.ZodMiniType,
  essential: readonly string[],
): Pruned {
  const given = new GivenPaths();
  const pointer = (path: readonly PropertyKey[]): string => given.pointer(value, path);
  const issues: Issue[] = [];
  const unknownKeys = new Set<string>();
  for (let pass = 0; pass < maxPasses; pass++) {
    const findings = validate(value, schema);
    const faults = findings.filter((finding) => finding.code !== 'unrecognized_keys');
    for (const finding of findings) reportUnknownKeys(finding, given, value, unknownKeys, issues);
    // What an earlier pass removed is missing now, and has been reported.
    const reported = new Set(issues.map((issue) => issue.path));
    const removals = faults.map((fault) => {
      const path = pointer(fault.path);
      if (!reported.has(path)) issues.push(toIssue(fault, isMissing(value, fault.path), path));
      return removalPath(value, fault.path);
    });
    if (removals.some((path) => path.length === 0 || isEssential(path, essential))) break;
    if (removals.every((path) => isMissing(value, path))) return { ok: true, issues, pointer };
    remove(value, removals, given);
  }
  return { ok: false, issues, pointer };
}

function validate(value: unknown, schema: () => z.ZodMiniType): readonly ZodFinding[] {
  return quietly(() => {
    try {
      const findings: readonly ZodFinding[] = z.safeParse(schema(), value).error?.issues ?? [];
      return findings.flatMap(unfold);
    } catch {
      // A host that froze a polluted prototype keeps zod from working (in the script build it does work, see
      // build/guest-vendors). Data that nobody checked could blank a page: the fallback content is better.
      return [{ code: 'custom', path: [], params: { code: 'unreadable' } }];
    }
  });
}

/**
 * What is wrong with the branch of a union that was meant: the one that fits but for something inside of it.
 * A finding about the value as a whole, or about its `type`, says that another branch was meant.
 */
function unfold(finding: ZodFinding): readonly ZodFinding[] {
  const isInside = ({ code, path }: ZodFinding): boolean =>
    code === 'unrecognized_keys' || (path.length > 0 && path[0] !== 'type');
  const meant = finding.errors?.find((branch) => branch.every(isInside));
  if (!meant) return [finding];
  return meant.flatMap((one) => unfold({ ...one, path: [...finding.path, ...one.path] }));
}

function reportUnknownKeys(
  finding: ZodFinding & { readonly keys?: readonly string[] },
  given: GivenPaths,
  root: Container,
  seen: Set<string>,
  issues: Issue[],
): void {
  for (const key of finding.code === 'unrecognized_keys' ? (finding.keys ?? []) : []) {
    const path = [...finding.path, key];
    const pattern = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('/');
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    issues.push({ path: given.pointer(root, path), code: 'unknown-key', params: { key } });
  }
}

/**
 * What to remove for a fault at `path`: the entry of the innermost list, else the property, else its holder. Of
 * a contact's key only what is broken goes, and nothing where something is missing: what is left tells that
 * there is a key, and nothing is sent in plain text because of a slip in it.
 */
function removalPath(root: Container, path: readonly PropertyKey[]): readonly PropertyKey[] {
  if (path[2] === 'pgp') return path;
  const index = path.findLastIndex((key) => typeof key === 'number');
  if (index >= 0) return path.slice(0, index + 1);
  return isMissing(root, path) ? path.slice(0, -1) : path;
}

function isEssential(path: readonly PropertyKey[], essential: readonly string[]): boolean {
  return path.length === 1 && essential.includes(path[0] as string);
}

function isMissing(root: Container, path: readonly PropertyKey[]): boolean {
  return follow(root, path) === undefined;
}

function follow(root: OwnJson | undefined, path: readonly PropertyKey[]): OwnJson | undefined {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, OwnJson>)[key];
  }
  return value;
}

function remove(
  root: Container,
  paths: readonly (readonly PropertyKey[])[],
  given: GivenPaths,
): void {
  const entries = new Map<OwnJson[], Set<number>>();
  for (const path of paths) {
    const holder = follow(root, path.slice(0, -1));
    const key = path.at(-1);
    if (Array.isArray(holder)) {
      entries.set(holder, (entries.get(holder) ?? new Set()).add(Number(key)));
    } else {
      // A holder is gone when a removal before took it along.
      delete (holder as Record<PropertyKey, OwnJson> | undefined)?.[key as string];
    }
  }
  for (const [list, indexes] of entries) given.drop(list, indexes);
}

/** Remembers, for lists that lost entries, where the remaining ones stood in the document as given. */
class GivenPaths {
  readonly #indexes = new WeakMap<OwnJson[], number[]>();

  pointer(root: Container, path: readonly PropertyKey[]): string {
    const keys = path.map((key, depth) => {
      const holder = follow(root, path.slice(0, depth));
      const indexes = Array.isArray(holder) ? this.#indexes.get(holder) : undefined;
      return indexes?.[Number(key)] ?? key;
    });
    return toPointer(keys);
  }

  drop(list: OwnJson[], dropped: ReadonlySet<number>): void {
    const indexes = this.#indexes.get(list) ?? list.map((_, index) => index);
    const keeps = (_: unknown, index: number): boolean => !dropped.has(index);
    this.#indexes.set(list, indexes.filter(keeps));
    retain(list, keeps);
  }
}
