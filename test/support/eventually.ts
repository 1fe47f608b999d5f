/** Far longer than anything takes on a free machine: another run beside this one is no failure. */
const TIMEOUT = 15_000;

/** Resolves with the first result that is neither `undefined`, `null` nor `false`; fails with the last error after fifteen seconds. */
export async function eventually<T>(
  probe: () => T | undefined | null | false,
  what = String(probe),
): Promise<T> {
  const deadline = performance.now() + TIMEOUT;
  let lastError: unknown;
  while (performance.now() < deadline) {
    try {
      const result = probe();
      if (result !== undefined && result !== null && result !== false) return result;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    // A frame, or the clock where a page in the background gets no frames.
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error(`Not within ${TIMEOUT} ms: ${what}`, { cause: lastError });
}

/** The next event of this type; start listening before acting. */
export function nextEvent<E extends Event = CustomEvent>(
  target: EventTarget,
  type: string,
): Promise<E> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No ${type} event within ${TIMEOUT} ms.`));
    }, TIMEOUT);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event as E);
      },
      { once: true },
    );
  });
}
