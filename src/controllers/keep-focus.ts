/**
 * For a control that goes away with what it does, such as "Try again": whoever pressed it is not thrown back
 * to the start of the page (WCAG 2.4.3).
 * @returns when the content has been exchanged, puts the focus on such a control again, else on the root,
 *   unless the reader has moved on
 */
export function keepFocus(root: ShadowRoot | null): () => void {
  const focused = root?.activeElement;
  return () => {
    if (!root || !focused || focused.isConnected || document.activeElement !== document.body)
      return;
    const again = root.querySelector<HTMLElement>(`[part="${focused.getAttribute('part') ?? ''}"]`);
    const target = again ?? root.querySelector<HTMLElement>('[part="root"]');
    if (!again && target) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  };
}
