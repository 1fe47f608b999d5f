/** Nesting beyond this is refused: validators and renderers recurse. */
export const maxDepth = 32;

/** A JSON value whose objects have no prototype, so that nothing is read through `Object.prototype`. */
export type OwnJson =
  string | number | boolean | null | OwnJson[] | { [key: string]: OwnJson | undefined };

/** Thrown by {@link ownCopy} when a value is nested deeper than {@link maxDepth}. */
export class TooDeepError extends Error {
  override name = 'TooDeepError';
}

/**
 * Copies a JSON-like value into records of its own: own enumerable keys only, without a prototype.
 *
 * A host page may have polluted `Object.prototype`; an optional `url` that is read through it would
 * become a link nobody wrote. Functions, symbols and `undefined` are left out, as in `JSON.stringify`.
 * @throws {TooDeepError} beyond {@link maxDepth} levels (a cycle is one, too)
 */
export function ownCopy(value: unknown, depth = 0): OwnJson | undefined {
  if (depth > maxDepth) throw new TooDeepError(`nested deeper than ${maxDepth} levels`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value))
    return Array.from(value, (entry: unknown) => ownCopy(entry, depth + 1) ?? null);
  const copy = Object.create(null) as { [key: string]: OwnJson | undefined };
  for (const key of Object.keys(value)) {
    // Nobody means it, and zod skips it: what stands there would be kept unchecked.
    if (key === '__proto__') continue;
    const own = ownCopy((value as Record<string, unknown>)[key], depth + 1);
    if (own !== undefined) copy[key] = own;
  }
  return copy;
}
