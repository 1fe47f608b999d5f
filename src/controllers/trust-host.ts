import type { LitElement, PropertyDeclarations } from 'lit';

/** The attributes and properties that every data element has. */
export interface TrustHost extends LitElement {
  /** URL of the manifest, or `#id` of an inline `<script type="application/json">`. */
  manifest: string | undefined;
  /** A manifest as an object; wins over `manifest`. */
  data: unknown;
  /** BCP 47 language; default: the nearest ancestor's `lang`. */
  locale: string | undefined;
  /** Level of the element's own heading, 2 to 6. */
  headingLevel: number;
  /** ISO date at which everything is judged; default: today. */
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
