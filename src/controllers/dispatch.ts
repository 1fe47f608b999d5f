/**
 * Dispatches a public event: bubbling and composed, with a frozen detail.
 * @returns whether nobody called `preventDefault()`
 */
export function dispatch<T extends object>(
  host: EventTarget,
  type: string,
  detail: T,
  options: { readonly cancelable?: boolean } = {},
): boolean {
  return host.dispatchEvent(
    new CustomEvent<T>(type, {
      bubbles: true,
      composed: true,
      cancelable: options.cancelable ?? false,
      detail: Object.freeze(detail),
    }),
  );
}
