import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of what a host loaded later. Constructed sheets, which a strict policy does not stop. */
export function adoptStyles({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
