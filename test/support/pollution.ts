/**
 * Runs `act` while properties stand on `Object.prototype`, as old host libraries leave them there:
 * enumerable, unless said otherwise. Assert afterwards: assertion libraries trip over them, too.
 */
export function whilePolluted<T>(
  properties: Readonly<Record<string, PropertyDescriptor>>,
  act: () => T,
): T {
  const keys = Object.keys(properties);
  const undo = () => {
    for (const key of keys) Reflect.deleteProperty(Object.prototype, key);
  };
  for (const key of keys) {
    const descriptor = { enumerable: true, configurable: true, ...properties[key] };
    Object.defineProperty(Object.prototype, key, Object.assign(Object.create(null), descriptor));
  }
  let result: T;
  try {
    result = act();
  } catch (error) {
    undo();
    throw error;
  }
  if (result instanceof Promise) return result.finally(undo) as T;
  undo();
  return result;
}
