import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Our own neutral glyphs, 16 × 16, drawn with the text's colour. No third-party marks. */
const glyphs = {
  check: svg`<path d="m3.5 8.5 3 3 6-7" />`,
  clock: svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 5v3.2l2 1.3" />`,
  cross: svg`<path d="m4.5 4.5 7 7m0-7-7 7" />`,
  document: svg`<path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3" />`,
  dots: svg`<path stroke-width="2.2" d="M4 8h.01M8 8h.01M12 8h.01" />`,
  download: svg`<path d="M8 2.5v7m-3-3 3 3 3-3M3 13h10" />`,
  info: svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 7.5v3M8 5.3v.01" />`,
  link: svg`<path d="M6 3H3v10h10v-3M9 3h4v4m0-4L7.5 8.5" />`,
  lock: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />`,
  person: svg`<circle cx="8" cy="5.5" r="2.5" /><path d="M3 13.5c.5-3 2.5-4 5-4s4.5 1 5 4" />`,
  search: svg`<circle cx="7" cy="7" r="4" /><path d="m10 10 3.5 3.5" />`,
  seal: svg`<circle cx="8" cy="6.5" r="4" /><path d="m5.8 10-.8 4 3-1.5 3 1.5-.8-4" />`,
  unlocked: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1" /><path d="M5.5 7V5a2.5 2.5 0 0 1 5-.5" />`,
  warning: svg`<path d="M8 2.5 14 13H2zM8 6.500v3M8 11.300v.01" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof glyphs;

/** A glyph beside a word; it says nothing that the word does not, so it is hidden from readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    part="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${glyphs[name]}
  </svg>`;
}
