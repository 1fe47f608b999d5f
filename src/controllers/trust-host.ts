import type { LitElement, PropertyDeclarations } from 'lit';

/**
 * The attributes and properties that every data element has.
 * @attr {boolean} show-fallback - Shows where a text is missing in the language and another one stands in; also from an ancestor.
 */
export interface TrustHost extends LitElement {
  /** URL of the manifest, or `#id` of an inline `<script type="application/json">`. Default: the nearest ancestor's `data-trust-manifest`. */
  manifest: string | undefined;
  /** A manifest as an object; wins over `manifest`. Another object is another manifest: changing one in place changes nothing. */
  data: unknown;
  /** The language, a BCP 47 tag such as `de` or `pt-BR`. Default: the nearest ancestor's `lang`, else the manifest's. */
  locale: string | undefined;
  /** The level of the element's own heading, 2 to 6; those inside follow. Default: 2. */
  headingLevel: number;
  /** The ISO date at which everything is judged. Default: today. */
  asOf: string | undefined;
}

/** The declarations behind {@link TrustHost}, to spread into an element's `static properties`. */
export const trustProperties: PropertyDeclarations = {
  manifest: {},
  data: { attribute: false },
  locale: {},
  // Without the attribute, and for one that is no number, the default: the levels below are counted from it.
  headingLevel: { attribute: 'heading-level', converter: (text) => Math.trunc(Number(text)) || 2 },
  asOf: { attribute: 'as-of' },
};
