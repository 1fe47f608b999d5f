/** What a page may put into the slot `challenge`: a control of its own, with a token that a test gives it. */
export class TokenBox extends HTMLElement {
  static readonly formAssociated = true;
  value = '';
  resets = 0;

  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', 'Are you there?');
    this.textContent = 'A check';
  }

  /** It is solved, and tells so. */
  solve(token: string): void {
    this.value = token;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  reset(): void {
    this.value = '';
    this.resets += 1;
  }
}
customElements.define('token-box', TokenBox);

/** Puts such a box into an element's slot. */
export function withTokenBox(element: Element, slot = 'challenge', token = ''): TokenBox {
  const box = document.createElement('token-box') as TokenBox;
  box.slot = slot;
  box.setAttribute('name', 'challenge');
  box.value = token;
  element.append(box);
  return box;
}

/** The reasons with which an element was told that its token is spent. */
export function spentReasons(target: EventTarget): readonly string[] {
  const reasons: string[] = [];
  target.addEventListener('trust-challenge-spent', (event) => {
    reasons.push((event as CustomEvent<{ readonly reason: string }>).detail.reason);
  });
  return reasons;
}
