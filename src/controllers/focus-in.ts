import type { LitElement } from 'lit';

/** Moves the focus to the first element of a host that fits, once what was asked for is rendered. */
export async function focusIn(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
