import { css } from 'lit';

/**
 * The ground every element stands on: tokens, and a root that inherits nothing of the page but its font, its
 * colour scheme, and whether it is seen and can be touched, so that a host's letter-spacing or 62.5 % root
 * changes nothing. It is the inner root because rules of the page (`* { … }`) win over `:host`.
 *
 * @cssprop --trust-color-text - Text.
 * @cssprop --trust-color-muted - Text that steps back: facts, hints, statuses without a verdict.
 * @cssprop --trust-color-surface - What lies above the page: fields, the dialog, the selection bar.
 * @cssprop --trust-color-border - Hairlines.
 * @cssprop --trust-color-accent - Links, focus rings and the primary action.
 * @cssprop --trust-color-on-accent - Text on the accent colour.
 * @cssprop --trust-color-positive - What holds: a certificate that is valid.
 * @cssprop --trust-color-warning - What ends soon, or is not proven.
 * @cssprop --trust-color-negative - What no longer holds, and errors.
 * @cssprop --trust-font - The font family. Default: that of the page.
 * @cssprop --trust-radius - The radius of corners.
 * @cssprop --trust-space - The unit of all distances.
 */
export const rootStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Containers have no width of their own: without this, nothing would be left where width follows content. */
  :host::before {
    all: initial;
    content: '. .';
    display: block;
    font-size: 0;
    line-height: 0;
    visibility: hidden;
    word-spacing: 960px;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    --_text: var(--trust-color-text, light-dark(#16181d, #e8eaee));
    --_muted: var(--trust-color-muted, light-dark(#555b67, #a5acb9));
    --_surface: var(--trust-color-surface, light-dark(#fff, #16181d));
    --_border: var(--trust-color-border, light-dark(#d9dce3, #343943));
    --_accent: var(--trust-color-accent, light-dark(#1f4fd8, #9ab8ff));
    --_on-accent: var(--trust-color-on-accent, light-dark(#fff, #0b1430));
    --_positive: var(--trust-color-positive, light-dark(#1a6b3c, #74d6a0));
    --_warning: var(--trust-color-warning, light-dark(#8a5300, #f2bb66));
    --_negative: var(--trust-color-negative, light-dark(#b3261e, #ff9d95));
    --_control: color-mix(in srgb, var(--_text) 58%, transparent);
    --_tint: color-mix(in srgb, var(--_text) 4%, transparent);
    --_radius: var(--trust-radius, 8px);
    --_space: var(--trust-space, 4px);
    container-type: inline-size;
    color: var(--_text);
    font-family: var(--trust-font, inherit);
    font-size: 15px;
    hyphens: auto;
    line-height: 1.55;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    break-after: avoid;
  }
  [part='heading'] {
    font-size: 21px;
    letter-spacing: -0.01em;
    margin-block-end: calc(var(--_space) * 5);
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted,
  .empty,
  .placeholder {
    color: var(--_muted);
  }
  .parts > span {
    display: inline-block;
  }
  .parts > span:not(:last-child)::after {
    content: ' ·';
  }
  .small {
    font-size: 13px;
    line-height: 1.5;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin-block-end: calc(var(--_space) * 4);
  }
  .notice p {
    flex: 1 1 240px;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    .root {
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_border: #999;
      --_accent: #000;
      font-size: 11pt;
    }
    button,
    .no-print {
      display: none !important;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 9pt;
      overflow-wrap: anywhere;
    }
  }
`;
