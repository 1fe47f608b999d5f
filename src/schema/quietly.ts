/**
 * Runs `work` while enumerable properties that a host put on `Object.prototype` are not enumerable.
 *
 * zod reads its own tables with `for … in` while schemas are defined and throws on a stranger's key.
 * The change is synchronous, is undone before anything else can run, and happens only on such hosts.
 * Remove when zod's `members()` checks for own keys.
 */
export function quietly<T>(work: () => T): T {
  const hidden = hideInherited();
  try {
    return work();
  } finally {
    for (const [key, descriptor] of hidden) {
      Object.defineProperty(Object.prototype, key, descriptor);
    }
  }
}

function hideInherited(): [string, PropertyDescriptor][] {
  const hidden: [string, PropertyDescriptor][] = [];
  for (const key of Object.keys(Object.prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(Object.prototype, key);
    if (!descriptor?.configurable) continue;
    const quiet = { ...descriptor, enumerable: false };
    // Descriptors are read through their prototypes: a stranger's `value` or `get` would count.
    for (const each of [descriptor, quiet]) Object.setPrototypeOf(each, null);
    Object.defineProperty(Object.prototype, key, quiet);
    hidden.push([key, descriptor]);
  }
  return hidden;
}
