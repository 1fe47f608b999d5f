/**
 * Defers making a value to its first use, and makes it once. Schemas are made on first use, because making
 * them takes time the first paint needs, and must not happen while a module is imported (see `quietly`).
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
